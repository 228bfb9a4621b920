package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.xiangzhi.governance.journal.StoredEvent;

/**
 * Is the reference of T5 on disk: JDBC by hand on SQLite, WAL, synchronous FULL. Each command is
 * one transaction: it recognises a repeated command, reads the state of its case, writes a row of
 * history for each event, chained by SHA-256, and updates the state. What it writes are the very
 * bodies that our side writes; it decides nothing, checks no rule and keeps no model.
 */
final class JdbcReference implements AutoCloseable {
  private static final ImmutableList<String> SCHEMA =
      ImmutableList.of(
          "CREATE TABLE state (id TEXT PRIMARY KEY, step TEXT NOT NULL, version INTEGER NOT NULL,"
              + " digest TEXT NOT NULL) WITHOUT ROWID",
          "CREATE TABLE history (id TEXT NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL,"
              + " actor TEXT NOT NULL, day TEXT NOT NULL, recorded_at TEXT NOT NULL,"
              + " body TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (id, version))",
          "CREATE TABLE done (id TEXT NOT NULL, command TEXT NOT NULL,"
              + " PRIMARY KEY (id, command)) WITHOUT ROWID");

  private final ImmutableList<ImmutableList<StoredEvent>> commands;
  private final MessageDigest sha256;
  private final Connection connection;
  private final PreparedStatement done;
  private final PreparedStatement find;
  private final PreparedStatement write;
  private final PreparedStatement update;
  private int started;

  JdbcReference(Path file, ImmutableList<ImmutableList<StoredEvent>> commands) throws SQLException {
    this.commands = commands;
    this.sha256 = sha256();
    this.connection = connect(file);
    try (Statement statement = connection.createStatement()) {
      for (String table : SCHEMA) {
        statement.execute(table);
      }
    }
    connection.setAutoCommit(false);
    done =
        connection.prepareStatement(
            "INSERT INTO done (id, command) VALUES (?, ?) ON CONFLICT DO NOTHING");
    find = connection.prepareStatement("SELECT version, digest FROM state WHERE id = ?");
    write =
        connection.prepareStatement(
            "INSERT INTO history (id, version, type, actor, day, recorded_at, body, digest)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    update =
        connection.prepareStatement(
            "INSERT INTO state (id, step, version, digest) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET step = excluded.step,"
                + " version = excluded.version, digest = excluded.digest");
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    return source.getConnection();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes cases through all commands of a compact; each command is committed. */
  long run(int cases) throws SQLException {
    long versions = 0;
    for (int i = 0; i < cases; i++) {
      started++;
      String id = "case-" + started;
      for (ImmutableList<StoredEvent> command : commands) {
        versions += handle(id, command);
      }
    }
    return versions;
  }

  private long handle(String id, ImmutableList<StoredEvent> events) throws SQLException {
    done.setString(1, id);
    done.setString(2, events.get(0).command().value());
    if (done.executeUpdate() == 0) {
      connection.rollback();
      return 0;
    }
    long version = 0;
    String digest = "";
    find.setString(1, id);
    try (ResultSet rows = find.executeQuery()) {
      if (rows.next()) {
        version = rows.getLong(1);
        digest = rows.getString(2);
      }
    }
    for (StoredEvent event : events) {
      version++;
      digest = write(id, version, digest, event);
    }
    update.setString(1, id);
    update.setString(2, events.get(0).type());
    update.setLong(3, version);
    update.setString(4, digest);
    update.executeUpdate();
    connection.commit();
    return version;
  }

  private String write(String id, long version, String previous, StoredEvent event)
      throws SQLException {
    sha256.update(previous.getBytes(StandardCharsets.UTF_8));
    sha256.update(event.type().getBytes(StandardCharsets.UTF_8));
    sha256.update(event.body().getBytes(StandardCharsets.UTF_8));
    String digest = HexFormat.of().formatHex(sha256.digest());
    write.setString(1, id);
    write.setLong(2, version);
    write.setString(3, event.type());
    write.setString(4, event.actor().value());
    write.setString(5, event.day().toString());
    write.setString(6, event.recordedAt().toString());
    write.setString(7, event.body());
    write.setString(8, digest);
    write.executeUpdate();
    return digest;
  }

  @Override
  public void close() throws SQLException {
    done.close();
    find.close();
    write.close();
    update.close();
    connection.close();
  }
}
