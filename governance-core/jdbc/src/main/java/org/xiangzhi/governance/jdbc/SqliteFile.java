package org.xiangzhi.governance.jdbc;

import com.google.common.collect.ImmutableMap;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteDataSource;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;

/** Opens one SQLite file so that what it acknowledges survives a loss of power. */
final class SqliteFile implements GroupCommit.Store {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);

  /** How long scrubbing may hold up the appends behind it, when another process reads. */
  private static final Duration SCRUB = Duration.ofMillis(200);

  private static final Duration RETRY = Duration.ofMillis(20);

  private static final int READERS = 4;

  /**
   * After how many pages (here 32 MB) the write-ahead log is moved into the file: many villages
   * write to many pages again and again, and each is moved once.
   */
  private static final int CHECKPOINT_PAGES = 8_000;

  /**
   * What every writing connection must report: without the first two a commit may be lost, without
   * the next two an erased value stays readable in the file or beside it.
   */
  private static final ImmutableMap<String, String> DEMANDED =
      ImmutableMap.of(
          "journal_mode", "wal",
          "synchronous", "2",
          "secure_delete", "1",
          "temp_store", "2",
          "foreign_keys", "1");

  private final Path path;
  private final Duration busy;
  private final Map<Pragma, String> extra;

  /**
   * Names a file; opens nothing yet.
   *
   * @param path the file
   * @param busy how long a transaction waits for another process to end its own
   * @param extra further settings of the connections that write
   */
  SqliteFile(Path path, Duration busy, Map<Pragma, String> extra) {
    this.path = path.toAbsolutePath().normalize();
    this.busy = busy;
    this.extra = extra;
  }

  /**
   * Refuses a place that cannot be written, which SQLite itself would only say at the first write.
   */
  void checkPlace() {
    Path directory = path.getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new JournalException(Fault.UNAVAILABLE, "no directory for " + path);
    }
    if (Files.isDirectory(path)) {
      throw new JournalException(Fault.UNAVAILABLE, path + " is a directory");
    }
    if (!Files.isWritable(directory)) {
      throw new JournalException(Fault.READ_ONLY, directory.toString());
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new JournalException(Fault.READ_ONLY, path.toString());
    }
  }

  @Override
  public WriteSession open() throws SQLException {
    Connection connection = connect();
    try {
      return new WriteSession(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Connects for writing, and reads the settings back: a driver passes over what it does not know,
   * and a file may refuse.
   */
  Connection connect() throws SQLException {
    Connection connection = patiently();
    try {
      for (Map.Entry<String, String> demanded : DEMANDED.entrySet()) {
        String found = pragma(connection, demanded.getKey());
        if (!found.equals(demanded.getValue())) {
          throw new JournalException(
              Fault.UNAVAILABLE,
              path + " has " + demanded.getKey() + " = " + found + ", not " + demanded.getValue());
        }
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Connects, again and again while the file is busy: SQLite does not wait by itself when another
   * process is just giving a new file its journal mode.
   */
  private Connection patiently() throws SQLException {
    long start = System.nanoTime();
    while (true) {
      try {
        return writers().getConnection();
      } catch (SQLException e) {
        if (!Faults.isBusy(e) || System.nanoTime() - start > busy.toNanos()) {
          throw e;
        }
        LockSupport.parkNanos(RETRY.toNanos());
      }
    }
  }

  void migrate() {
    Migrations.apply(writers(), path.toString());
  }

  /** Returns the store's key, drawn by whichever process comes first. */
  String fingerprintKey() throws SQLException {
    byte[] drawn = new byte[32];
    new SecureRandom().nextBytes(drawn);
    try (Connection connection = connect();
        PreparedStatement add =
            connection.prepareStatement(
                "INSERT INTO setting (name, value) VALUES ('fingerprint-key', ?)"
                    + " ON CONFLICT DO NOTHING");
        PreparedStatement find =
            connection.prepareStatement(
                "SELECT value FROM setting WHERE name = 'fingerprint-key'")) {
      add.setString(1, HexFormat.of().formatHex(drawn));
      add.executeUpdate();
      try (ResultSet rows = find.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  HikariDataSource readers() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setReadOnly(true);
    settings.setBusyTimeout((int) busy.toMillis());
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source(settings));
    pool.setReadOnly(true);
    pool.setMaximumPoolSize(READERS);
    pool.setPoolName("journal-readers");
    return new HikariDataSource(pool);
  }

  /**
   * Moves all pages from the write-ahead log into the file, where erased values are overwritten,
   * and empties the log.
   */
  @Override
  public boolean scrub(WriteSession session) {
    try (Statement statement = session.connection().createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + SCRUB.toMillis());
      try (ResultSet rows = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        return rows.next() && rows.getInt(1) == 0;
      } finally {
        statement.execute("PRAGMA busy_timeout = " + busy.toMillis());
      }
    } catch (SQLException e) {
      LOG.warn("{}: erased values are still in the write-ahead log", path, e);
      return false;
    }
  }

  private SQLiteDataSource writers() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    settings.setBusyTimeout((int) busy.toMillis());
    settings.setWalAutocheckpoint(CHECKPOINT_PAGES);
    settings.enforceForeignKeys(true);
    settings.setTempStore(SQLiteConfig.TempStore.MEMORY);
    settings.setPragma(Pragma.SECURE_DELETE, "true");
    // On macOS a plain sync stops at the drive's cache; elsewhere this changes nothing.
    settings.enableFullSync(true);
    extra.forEach(settings::setPragma);
    return source(settings);
  }

  private SQLiteDataSource source(SQLiteConfig settings) {
    SQLiteDataSource source = new SQLiteDataSource(settings);
    // As a URI: a question mark in a plain path would be read as the beginning of settings.
    source.setUrl("jdbc:sqlite:file:" + path.toUri().getRawPath());
    return source;
  }

  private static String pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
      return rows.next() ? rows.getString(1) : "nothing";
    }
  }
}
