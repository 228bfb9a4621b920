package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Is the reference of T2 and T3: transfers by hand, one in each transaction. A transfer is
 * recognised by its id, written as a row, taken from one balance that must not fall below zero and
 * added to another. Nothing else is decided, chained or kept.
 */
final class JdbcTransfers implements AutoCloseable {
  private static final ImmutableList<String> SCHEMA =
      ImmutableList.of(
          "CREATE TABLE account (id VARCHAR(64) PRIMARY KEY, balance BIGINT NOT NULL)",
          "CREATE TABLE done (id VARCHAR(80) PRIMARY KEY)",
          "CREATE TABLE entry (id VARCHAR(80) PRIMARY KEY, source VARCHAR(64) NOT NULL,"
              + " target VARCHAR(64) NOT NULL, points BIGINT NOT NULL, day VARCHAR(10) NOT NULL,"
              + " item VARCHAR(64) NOT NULL)");

  private final Connection connection;
  private final PreparedStatement done;
  private final PreparedStatement entry;
  private final PreparedStatement take;
  private final PreparedStatement give;

  /** Works on a connection, which is closed with it. */
  JdbcTransfers(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    done = connection.prepareStatement("INSERT INTO done (id) VALUES (?) ON CONFLICT DO NOTHING");
    entry =
        connection.prepareStatement(
            "INSERT INTO entry (id, source, target, points, day, item) VALUES (?, ?, ?, ?, ?, ?)");
    take =
        connection.prepareStatement(
            "UPDATE account SET balance = balance - ? WHERE id = ? AND balance >= ?");
    give = connection.prepareStatement("UPDATE account SET balance = balance + ? WHERE id = ?");
  }

  /** Connects to a new SQLite file: WAL, synchronous FULL, immediate transactions. */
  static Connection sqlite(Path file) throws SQLException {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    return source.getConnection();
  }

  /** Makes the tables, an account that has much, and others that have nothing. */
  static void fill(Connection connection, String pool, Iterable<String> accounts)
      throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String table : SCHEMA) {
        statement.execute(table);
      }
    }
    try (PreparedStatement add =
        connection.prepareStatement("INSERT INTO account (id, balance) VALUES (?, ?)")) {
      add.setString(1, pool);
      add.setLong(2, Long.MAX_VALUE / 2);
      add.executeUpdate();
      for (String account : accounts) {
        add.setString(1, account);
        add.setLong(2, 0);
        add.executeUpdate();
      }
    }
    connection.commit();
  }

  /** Transfers, and commits. */
  void transfer(String id, String from, String to, long points) throws SQLException {
    done.setString(1, id);
    if (done.executeUpdate() == 0) {
      connection.rollback();
      return;
    }
    entry.setString(1, id);
    entry.setString(2, from);
    entry.setString(3, to);
    entry.setLong(4, points);
    entry.setString(5, "2026-06-01");
    entry.setString(6, "HYGIENE-3");
    entry.executeUpdate();
    take.setLong(1, points);
    take.setString(2, from);
    take.setLong(3, points);
    give.setLong(1, points);
    give.setString(2, to);
    if (take.executeUpdate() != 1 || give.executeUpdate() != 1) {
      connection.rollback();
      throw new IllegalStateException(from + " has too little, or there is no " + to);
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    done.close();
    entry.close();
    take.close();
    give.close();
    connection.close();
  }
}
