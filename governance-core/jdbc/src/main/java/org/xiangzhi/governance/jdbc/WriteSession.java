package org.xiangzhi.governance.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.Slip;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is the one connection that writes, with its statements. Its transactions lock the database from
 * their first statement, so that what they read stands until they end. For one thread.
 */
final class WriteSession implements AutoCloseable {
  private final Connection connection;
  private final List<PreparedStatement> statements = new ArrayList<>();
  private final PreparedStatement head;
  private final PreparedStatement receipt;
  private final PreparedStatement addReceipt;
  private final PreparedStatement addEvent;
  private final PreparedStatement sealed;
  private final PreparedStatement blank;
  private final PreparedStatement seal;
  private final PreparedStatement addDataset;
  private final UrnTable urns;

  /** Ends of logs as this transaction sees them; another process may move them afterwards. */
  private final Map<LogId, Head> heads = new HashMap<>();

  private boolean erased;

  WriteSession(Connection connection) throws SQLException {
    this.connection = connection;
    head =
        prepare(
            "SELECT position, digest FROM event WHERE county = ? AND unit = ?"
                + " ORDER BY position DESC LIMIT 1");
    receipt =
        prepare(
            "SELECT command, fingerprint, first_position, last_position FROM receipt"
                + " WHERE county = ? AND unit = ? AND command = ?");
    addReceipt =
        prepare(
            "INSERT INTO receipt"
                + " (county, unit, command, fingerprint, first_position, last_position)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    addEvent =
        prepare(
            "INSERT INTO event (county, unit, "
                + Rows.EVENT_COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    sealed =
        prepare(
            "SELECT generation, erased, salt, value FROM vault WHERE county = ? AND unit = ?"
                + " AND person = ? AND field = ? ORDER BY generation DESC LIMIT 1");
    blank =
        prepare(
            "UPDATE vault SET erased = 1, salt = ?, value = ? WHERE county = ? AND unit = ?"
                + " AND person = ? AND field = ? AND generation = ?");
    seal =
        prepare(
            "INSERT INTO vault (county, unit, person, field, generation, erased, salt, value)"
                + " VALUES (?, ?, ?, ?, ?, 0, ?, ?)");
    addDataset =
        prepare("INSERT INTO dataset (digest, content) VALUES (?, ?) ON CONFLICT DO NOTHING");
    urns = new UrnTable(this);
  }

  /**
   * Begins a transaction. Transactions end by a change of the commit mode, and a session whose
   * transaction failed is closed: after its own commit and rollback the driver would begin anew at
   * once, and lock the database against other processes for as long as nothing is written here.
   */
  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  /** Judges one append against the log as this transaction sees it, and adds it if it fits. */
  AppendResult append(Append append) throws SQLException {
    LogId log = append.log();
    Head end = head(log);
    if (!end.equals(append.expected())) {
      Optional<Receipt> known = receipt(append);
      return known.isPresent()
          ? new AppendResult.Duplicate(known.get())
          : new AppendResult.Conflict(end);
    }
    if (!addReceipt(log, append.receipt())) {
      return new AppendResult.Duplicate(receipt(append).orElseThrow());
    }
    for (StoredEvent event : append.events()) {
      addEvent(event);
    }
    for (VaultKey key : append.erase()) {
      erase(key);
    }
    for (VaultEntry entry : append.seal()) {
      seal(entry);
    }
    for (Slip slip : append.urns().drop()) {
      urns.drop(slip);
    }
    for (Urn urn : append.urns().empty()) {
      urns.empty(urn);
      erased = true;
    }
    heads.put(log, append.resulting());
    return new AppendResult.Appended(append.resulting());
  }

  /** Adds a data set unless it is there. */
  void addDataset(Digest digest, byte[] content) throws SQLException {
    addDataset.setString(1, digest.value());
    addDataset.setBytes(2, content);
    addDataset.executeUpdate();
  }

  /**
   * Ends the transaction and makes it durable.
   *
   * @return whether clear text was erased, or an urn emptied
   */
  boolean commit() throws SQLException {
    connection.setAutoCommit(true);
    heads.clear();
    boolean any = erased;
    erased = false;
    return any;
  }

  Connection connection() {
    return connection;
  }

  /** Lets go of the connection; a transaction under way is undone. */
  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements) {
      statement.close();
    }
    connection.close();
  }

  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statements.add(statement);
    return statement;
  }

  private Head head(LogId log) throws SQLException {
    Head seen = heads.get(log);
    if (seen != null) {
      return seen;
    }
    Rows.bindLog(head, log);
    try (ResultSet rows = head.executeQuery()) {
      Head end = rows.next() ? Rows.map(Rows::head, rows, "event") : Head.EMPTY;
      heads.put(log, end);
      return end;
    }
  }

  private Optional<Receipt> receipt(Append append) throws SQLException {
    Rows.bindLog(receipt, append.log());
    receipt.setString(3, append.receipt().command().value());
    try (ResultSet rows = receipt.executeQuery()) {
      return rows.next() ? Optional.of(Rows.map(Rows::receipt, rows, "receipt")) : Optional.empty();
    }
  }

  private boolean addReceipt(LogId log, Receipt added) throws SQLException {
    Rows.bindLog(addReceipt, log);
    addReceipt.setString(3, added.command().value());
    addReceipt.setString(4, added.fingerprint().value());
    addReceipt.setLong(5, added.first());
    addReceipt.setLong(6, added.last());
    return addReceipt.executeUpdate() == 1;
  }

  private void addEvent(StoredEvent event) throws SQLException {
    Rows.bindLog(addEvent, event.log());
    addEvent.setLong(3, event.position());
    addEvent.setString(4, event.type());
    addEvent.setString(5, event.command().value());
    addEvent.setString(6, event.actor().value());
    addEvent.setString(7, event.day().toString());
    addEvent.setString(8, event.recordedAt().toString());
    addEvent.setString(9, event.rules().value());
    addEvent.setString(10, event.body());
    addEvent.setString(11, event.previous().value());
    addEvent.setString(12, event.digest().value());
    addEvent.executeUpdate();
  }

  private void seal(VaultEntry entry) throws SQLException {
    long generation = erase(entry.key()) + 1;
    bindKey(seal, 1, entry.key());
    seal.setLong(5, generation);
    seal.setString(6, entry.salt());
    seal.setString(7, entry.value());
    seal.executeUpdate();
  }

  /**
   * Overwrites what the vault holds at a key, byte for byte, so that the row stays where it is.
   *
   * @return the last generation of the key, 0 if there was none
   */
  private long erase(VaultKey key) throws SQLException {
    bindKey(sealed, 1, key);
    long generation;
    int salt;
    int value;
    try (ResultSet rows = sealed.executeQuery()) {
      if (!rows.next()) {
        return 0;
      }
      generation = rows.getLong(1);
      if (rows.getInt(2) != 0) {
        return generation;
      }
      salt = bytes(rows.getString(3));
      value = bytes(rows.getString(4));
    }
    blank.setString(1, "-".repeat(salt));
    blank.setString(2, "-".repeat(value));
    bindKey(blank, 3, key);
    blank.setLong(7, generation);
    blank.executeUpdate();
    erased = true;
    return generation;
  }

  private static void bindKey(PreparedStatement statement, int at, VaultKey key)
      throws SQLException {
    statement.setString(at, key.log().partition());
    statement.setString(at + 1, Rows.unit(key.log()));
    statement.setString(at + 2, key.person().value());
    statement.setString(at + 3, key.field());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
