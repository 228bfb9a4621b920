package org.xiangzhi.governance.host.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.xiangzhi.governance.journal.JournalException;

/**
 * Inserts the rows of a journal into tables of the same form, and does nothing else: no decision,
 * no JSON, no digest, no look at what is there. It is what a simulated year is measured against.
 */
final class BareInserts {
  private static final List<String> TABLES = List.of("event", "receipt", "vault");

  /** One row: which table, and its values as the driver gives them. */
  private record Row(int table, List<Object> values) {}

  private final List<String> schema;
  private final List<Row> rows;
  private final long transactions;

  private BareInserts(List<String> schema, List<Row> rows, long transactions) {
    this.schema = schema;
    this.rows = rows;
    this.transactions = transactions;
  }

  /** Reads the rows of a journal, in the order in which they came, to insert them once more. */
  static BareInserts of(Path file, long transactions) {
    try (Connection from = connect("jdbc:sqlite:" + file)) {
      List<String> schema = new ArrayList<>();
      try (Statement ask = from.createStatement();
          ResultSet found =
              ask.executeQuery(
                  "SELECT sql FROM sqlite_master WHERE type = 'table' AND name IN"
                      + " ('event', 'receipt', 'vault')")) {
        while (found.next()) {
          schema.add(found.getString(1));
        }
      }
      return new BareInserts(schema, rows(from), transactions);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Mixes the tables as they came: receipts and sealed values lie behind their events. */
  private static List<Row> rows(Connection from) throws SQLException {
    List<List<Row>> tables = new ArrayList<>();
    for (int i = 0; i < TABLES.size(); i++) {
      tables.add(rows(from, i));
    }
    List<Row> mixed = new ArrayList<>();
    int events = tables.get(0).size();
    int[] taken = new int[TABLES.size()];
    for (int i = 0; i < events; i++) {
      for (int t = 0; t < TABLES.size(); t++) {
        List<Row> table = tables.get(t);
        long upTo = (long) table.size() * (i + 1) / events;
        while (taken[t] < upTo) {
          mixed.add(table.get(taken[t]++));
        }
      }
    }
    return mixed;
  }

  private static List<Row> rows(Connection from, int table) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Statement ask = from.createStatement();
        ResultSet found =
            ask.executeQuery("SELECT * FROM " + TABLES.get(table) + " ORDER BY rowid")) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<Object> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
          values.add(found.getObject(i + 1));
        }
        rows.add(new Row(table, values));
      }
    }
    return rows;
  }

  long events() {
    return rows.stream().filter(row -> row.table() == 0).count();
  }

  long transactions() {
    return transactions;
  }

  /** Inserts durably, in as many transactions as the journal took. */
  double into(Path file) {
    return insert("jdbc:sqlite:" + file);
  }

  /** Inserts into a database in memory. */
  double intoMemory() {
    return insert("jdbc:sqlite::memory:");
  }

  private double insert(String url) {
    try (Connection to = connect(url)) {
      try (Statement create = to.createStatement()) {
        for (String table : schema) {
          create.execute(table);
        }
      }
      long start = System.nanoTime();
      insert(to);
      return (System.nanoTime() - start) / 1e9;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void insert(Connection to) throws SQLException {
    List<PreparedStatement> inserts = new ArrayList<>();
    for (int i = 0; i < TABLES.size(); i++) {
      inserts.add(to.prepareStatement(sql(i)));
    }
    to.setAutoCommit(false);
    long committed = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      PreparedStatement insert = inserts.get(row.table());
      for (int c = 0; c < row.values().size(); c++) {
        insert.setObject(c + 1, row.values().get(c));
      }
      insert.executeUpdate();
      long due = transactions * (i + 1L) / rows.size();
      if (due > committed) {
        committed = due;
        to.commit();
      }
    }
    to.commit();
    for (PreparedStatement insert : inserts) {
      insert.close();
    }
  }

  private String sql(int table) {
    int columns =
        rows.stream()
            .filter(row -> row.table() == table)
            .findFirst()
            .map(row -> row.values().size())
            .orElse(1);
    return "INSERT INTO " + TABLES.get(table) + " VALUES (?" + ", ?".repeat(columns - 1) + ")";
  }

  /** Connects with the journal's own settings. */
  private static Connection connect(String url) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("journal_mode", "WAL");
    settings.setProperty("synchronous", "FULL");
    settings.setProperty("secure_delete", "true");
    settings.setProperty("temp_store", "MEMORY");
    settings.setProperty("fullfsync", "true");
    return java.sql.DriverManager.getConnection(url, settings);
  }

  private static JournalException failed(SQLException e) {
    return new JournalException(JournalException.Fault.UNAVAILABLE, "bare inserts", e);
  }
}
