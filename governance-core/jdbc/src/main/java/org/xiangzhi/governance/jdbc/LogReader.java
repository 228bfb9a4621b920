package org.xiangzhi.governance.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.sqlite.SQLiteConnection;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;

/** Reads what is durable. Each question is one statement, and so sees one moment. */
final class LogReader {
  private final DataSource connections;
  private final Map<SQLiteConnection, Map<String, PreparedStatement>> prepared =
      new ConcurrentHashMap<>();

  LogReader(DataSource connections) {
    this.connections = connections;
  }

  ImmutableList<StoredEvent> events(LogId log, long after, int limit) throws SQLException {
    return list(
        "event",
        "SELECT "
            + Rows.EVENT_COLUMNS
            + " FROM event WHERE county = ? AND unit = ? AND position > ?"
            + " ORDER BY position LIMIT ?",
        statement -> {
          Rows.bindLog(statement, log);
          statement.setLong(3, after);
          statement.setInt(4, limit);
        },
        Rows.event(log));
  }

  Head head(LogId log) throws SQLException {
    return first(
            "event",
            "SELECT position, digest FROM event WHERE county = ? AND unit = ?"
                + " ORDER BY position DESC LIMIT 1",
            statement -> Rows.bindLog(statement, log),
            Rows::head)
        .orElse(Head.EMPTY);
  }

  ImmutableList<LogId> logs() throws SQLException {
    // From one log to the next by the key: a plain DISTINCT reads the key of every event.
    return list(
        "event",
        "WITH RECURSIVE county(code) AS (SELECT MIN(county) FROM event UNION ALL"
            + " SELECT (SELECT MIN(county) FROM event WHERE county > code)"
            + " FROM county WHERE code IS NOT NULL),"
            + " log(code, unit) AS ("
            + " SELECT code, (SELECT MIN(unit) FROM event WHERE county = code)"
            + " FROM county WHERE code IS NOT NULL UNION ALL"
            + " SELECT code, (SELECT MIN(event.unit) FROM event"
            + " WHERE event.county = code AND event.unit > log.unit)"
            + " FROM log WHERE unit IS NOT NULL)"
            + " SELECT code AS county, unit FROM log WHERE unit IS NOT NULL",
        statement -> {},
        Rows::log);
  }

  Optional<Receipt> receipt(LogId log, CommandId command) throws SQLException {
    return first(
        "receipt",
        "SELECT command, fingerprint, first_position, last_position FROM receipt"
            + " WHERE county = ? AND unit = ? AND command = ?",
        statement -> {
          Rows.bindLog(statement, log);
          statement.setString(3, command.value());
        },
        Rows::receipt);
  }

  Optional<VaultEntry> unseal(VaultKey key) throws SQLException {
    return first(
        "vault",
        "SELECT person, field, salt, value FROM vault WHERE county = ? AND unit = ?"
            + " AND person = ? AND field = ? AND erased = 0",
        statement -> {
          Rows.bindLog(statement, key.log());
          statement.setString(3, key.person().value());
          statement.setString(4, key.field());
        },
        Rows.vaultEntry(key.log()));
  }

  ImmutableList<VaultEntry> vault(LogId log) throws SQLException {
    return list(
        "vault",
        "SELECT person, field, salt, value FROM vault WHERE county = ? AND unit = ?"
            + " AND erased = 0",
        statement -> Rows.bindLog(statement, log),
        Rows.vaultEntry(log));
  }

  ImmutableSortedMap<String, Integer> urn(Urn urn) throws SQLException {
    return list(
            "urn",
            "SELECT says, slips FROM urn WHERE county = ? AND unit = ? AND ballot = ?",
            statement -> {
              Rows.bindLog(statement, urn.log());
              statement.setString(3, urn.ballot());
            },
            row -> Map.entry(row.getString(1), row.getInt(2)))
        .stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                String::compareTo, Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<byte[]> dataset(Digest digest) throws SQLException {
    return first(
        "dataset",
        "SELECT content FROM dataset WHERE digest = ?",
        statement -> statement.setString(1, digest.value()),
        row -> row.getBytes(1));
  }

  private <T> Optional<T> first(String table, String sql, Binder binder, Rows.Mapper<T> mapper)
      throws SQLException {
    return list(table, sql, binder, mapper).stream().findFirst();
  }

  private <T> ImmutableList<T> list(String table, String sql, Binder binder, Rows.Mapper<T> mapper)
      throws SQLException {
    try (Connection connection = connections.getConnection()) {
      PreparedStatement statement = statement(connection, sql);
      binder.bind(statement);
      ImmutableList.Builder<T> found = ImmutableList.builder();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(Rows.map(mapper, rows, table));
        }
      }
      return found.build();
    }
  }

  /**
   * Finds a statement that was prepared on this connection before, or prepares it: the pool lends
   * proxies, and preparing costs more than a look-up. Whoever has the connection has its
   * statements.
   */
  private PreparedStatement statement(Connection lent, String sql) throws SQLException {
    SQLiteConnection connection = lent.unwrap(SQLiteConnection.class);
    Map<String, PreparedStatement> known = prepared.get(connection);
    if (known == null) {
      // The pool has opened one more, perhaps in place of one that it closed.
      prepared.keySet().removeIf(LogReader::isClosed);
      known = new HashMap<>();
      prepared.put(connection, known);
    }
    PreparedStatement statement = known.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      known.put(sql, statement);
    }
    return statement;
  }

  private static boolean isClosed(SQLiteConnection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  private interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }
}
