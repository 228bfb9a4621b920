package org.xiangzhi.governance.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig.Pragma;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Pending;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Keeps logs in one SQLite file, which several processes may open at once. What it has acknowledged
 * survives a loss of power.
 *
 * <p>Appends that arrive together share one transaction and one sync. When the future of an append
 * that erases or empties an urn completes, the erased value, or the slips and the order in which
 * they fell, have left the file and its write-ahead log. Only if another process is reading at that
 * moment, the log keeps it until a second after that reading has ended, or until the last journal
 * on the file is closed.
 */
public final class SqliteJournal implements Journal {
  /** How long an append waits while other processes write, before it fails. */
  static final Duration BUSY = Duration.ofSeconds(10);

  private final Faults faults;
  private final GroupCommit writer;
  private final HikariDataSource connections;
  private final LogReader reader;
  private final String fingerprintKey;

  private SqliteJournal(
      Faults faults, GroupCommit writer, HikariDataSource connections, String fingerprintKey) {
    this.faults = faults;
    this.writer = writer;
    this.connections = connections;
    this.reader = new LogReader(connections);
    this.fingerprintKey = fingerprintKey;
  }

  /**
   * Opens a file, or makes it; brings an older schema up to date.
   *
   * @param path the file, in a directory that exists and can be written
   * @return the journal in it
   * @throws JournalException if it cannot be opened for writing, is damaged or no database of this
   *     program, or was written by a newer one
   */
  public static SqliteJournal open(Path path) {
    return open(path, BUSY, Map.of());
  }

  /** Opens a file with another patience and further settings, such as a bound on its size. */
  static SqliteJournal open(Path path, Duration busy, Map<Pragma, String> extra) {
    SqliteFile file = new SqliteFile(path, busy, extra);
    Faults faults = new Faults(path.toString());
    file.checkPlace();
    try {
      // First a connection alone: it makes the file what it has to be, or says why it cannot.
      file.connect().close();
      file.migrate();
      String key = file.fingerprintKey();
      HikariDataSource connections = file.readers();
      GroupCommit writer = new GroupCommit(file, faults);
      return new SqliteJournal(faults, writer, connections, key);
    } catch (SQLException | FlywayException | PoolInitializationException e) {
      throw faults.of(e);
    }
  }

  @Override
  public CompletableFuture<AppendResult> append(Append append) {
    return writer.submit(weight(append), session -> session.append(append));
  }

  @Override
  public Pending handIn(Append append) {
    CommitJob<AppendResult> job = writer.handIn(weight(append), session -> session.append(append));
    return new Pending(job.future, () -> writer.help(job));
  }

  private static int weight(Append append) {
    int weight = 0;
    for (StoredEvent event : append.events()) {
      weight += event.body().length();
    }
    return weight;
  }

  @Override
  public ImmutableList<StoredEvent> read(LogId log, long after, int limit) {
    if (after < 0 || limit < 1) {
      throw new IllegalArgumentException("after " + after + ", limit " + limit);
    }
    return ask(() -> reader.events(log, after, limit));
  }

  @Override
  public Head head(LogId log) {
    return ask(() -> reader.head(log));
  }

  @Override
  public ImmutableSortedSet<LogId> logs() {
    return ImmutableSortedSet.copyOf(ask(reader::logs));
  }

  @Override
  public Optional<Receipt> receipt(LogId log, CommandId command) {
    return ask(() -> reader.receipt(log, command));
  }

  @Override
  public Optional<VaultEntry> unseal(VaultKey key) {
    return ask(() -> reader.unseal(key));
  }

  @Override
  public ImmutableList<VaultEntry> vault(LogId log) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((VaultEntry entry) -> entry.key().person())
            .thenComparing(entry -> entry.key().field()),
        ask(() -> reader.vault(log)));
  }

  @Override
  public ImmutableSortedMap<String, Integer> urn(Urn urn) {
    return ask(() -> reader.urn(urn));
  }

  @Override
  public Digest keep(byte[] content) {
    byte[] copy = content.clone();
    Digest digest = Digest.of(copy);
    CommitJob<Digest> job =
        writer.handIn(
            copy.length,
            session -> {
              session.addDataset(digest, copy);
              return digest;
            });
    writer.help(job);
    try {
      return job.future.join();
    } catch (CompletionException e) {
      throw faults.of(e.getCause() == null ? e : e.getCause());
    }
  }

  @Override
  public Optional<byte[]> dataset(Digest digest) {
    return ask(() -> reader.dataset(digest));
  }

  @Override
  public String fingerprintKey() {
    return fingerprintKey;
  }

  /**
   * Counts the transactions that this journal has committed since it was opened: how many appends
   * share a sync is what throughput depends on.
   *
   * @return 0 or more
   */
  public long commits() {
    return writer.commits();
  }

  @Override
  public void close() {
    // Readers first: the last connection to go moves the write-ahead log into the file, and one
    // that only reads cannot.
    connections.close();
    writer.close();
  }

  private <T> T ask(Question<T> question) {
    if (connections.isClosed()) {
      throw faults.closed();
    }
    try {
      return question.ask();
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  private interface Question<T> {
    T ask() throws SQLException;
  }
}
