package org.xiangzhi.governance.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.testkit.journal.Appends;

/**
 * Compares durable appends with bare JDBC on SQLite, both with the same settings and a sync for
 * every transaction, by turns in one run: only the ratios count. To be run by hand; the first
 * argument is the seconds for each turn.
 *
 * <p>The reference does what an append of one event does: reads the end of the log, adds an event
 * and a receipt of the same size, commits.
 */
final class AppendRates {
  private static final int CALLERS = 64;
  private static final int ROUNDS = 5;

  private AppendRates() {}

  public static void main(String[] arguments) throws Exception {
    double seconds = arguments.length == 0 ? 2 : Double.parseDouble(arguments[0]);
    List<double[]> rounds = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double[] rates = {
        bare(seconds), alone(seconds), together(seconds, false), together(seconds, true)
      };
      // The first round warms up.
      if (round > 0) {
        rounds.add(rates);
      }
    }
    double[] best = new double[4];
    for (double[] rates : rounds) {
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], rates[i]);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "best of %d rounds, appends/s: bare JDBC %.0f, one caller %.0f, %d callers on own logs %.0f,"
            + " %d under way on one log %.0f%n",
        ROUNDS,
        best[0],
        best[1],
        CALLERS,
        best[2],
        CALLERS,
        best[3]);
    System.out.printf(
        Locale.ROOT,
        "one caller / bare JDBC %.2f; %d callers / one caller %.1f; hot log / one caller %.1f%n",
        best[1] / best[0],
        CALLERS,
        best[2] / best[1],
        best[3] / best[1]);
  }

  private static double bare(double seconds) throws SQLException {
    try (SqliteStore store = new SqliteStore()) {
      store.open().close();
      try (Connection connection =
          new SqliteFile(store.file(), SqliteJournal.BUSY, Map.of()).connect()) {
        connection.setAutoCommit(false);
        try (PreparedStatement head =
                connection.prepareStatement(
                    "SELECT position, digest FROM event WHERE county = '522631' AND unit = 'a'"
                        + " ORDER BY position DESC LIMIT 1");
            PreparedStatement event =
                connection.prepareStatement(
                    "INSERT INTO event VALUES ('522631', 'a', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            PreparedStatement receipt =
                connection.prepareStatement(
                    "INSERT INTO receipt VALUES ('522631', 'a', ?, ?, ?, ?)")) {
          long done = 0;
          long start = System.nanoTime();
          while (System.nanoTime() - start < seconds * 1e9) {
            head.executeQuery().close();
            Append append =
                Appends.one(new LogId("522631/a"), new Head(done, Head.EMPTY.digest()), "c" + done);
            done++;
            receipt.setString(1, append.receipt().command().value());
            receipt.setString(2, append.receipt().fingerprint().value());
            receipt.setLong(3, done);
            receipt.setLong(4, done);
            receipt.executeUpdate();
            event.setLong(1, done);
            event.setString(2, append.events().get(0).type());
            event.setString(3, append.receipt().command().value());
            event.setString(4, append.events().get(0).actor().value());
            event.setString(5, append.events().get(0).day().toString());
            event.setString(6, append.events().get(0).recordedAt().toString());
            event.setString(7, append.events().get(0).rules().value());
            event.setString(8, append.events().get(0).body());
            event.setString(9, append.events().get(0).previous().value());
            event.setString(10, append.events().get(0).digest().value());
            event.executeUpdate();
            connection.commit();
          }
          return done / ((System.nanoTime() - start) / 1e9);
        }
      }
    }
  }

  private static double alone(double seconds) {
    try (SqliteStore store = new SqliteStore();
        Journal journal = store.open()) {
      long start = System.nanoTime();
      long done = appendUntil(journal, new LogId("522631/a"), start + (long) (seconds * 1e9));
      return done / ((System.nanoTime() - start) / 1e9);
    }
  }

  private static double together(double seconds, boolean hot) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    try (SqliteStore store = new SqliteStore();
        Journal journal = store.open()) {
      long start = System.nanoTime();
      long end = start + (long) (seconds * 1e9);
      long done = 0;
      if (hot) {
        done = pipelined(journal, new LogId("522631/hot"), end);
      } else {
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
          LogId log = new LogId("522631/log-" + i);
          running.add(threads.submit(() -> appendUntil(journal, log, end)));
        }
        for (Future<Long> each : running) {
          done += each.get();
        }
      }
      return done / ((System.nanoTime() - start) / 1e9);
    } finally {
      threads.shutdown();
    }
  }

  private static long appendUntil(Journal journal, LogId log, long end) {
    Head head = Head.EMPTY;
    long done = 0;
    while (System.nanoTime() < end) {
      Append append = Appends.one(log, head, "c" + done);
      journal.handIn(append).await();
      head = append.resulting();
      done++;
    }
    return done;
  }

  /**
   * One writer that decides each append on the one before, as many under way as there are callers.
   */
  private static long pipelined(Journal journal, LogId log, long end) {
    Head head = Head.EMPTY;
    long done = 0;
    List<CompletableFuture<AppendResult>> underWay = new ArrayList<>();
    while (System.nanoTime() < end) {
      Append append = Appends.one(log, head, "c" + done);
      underWay.add(journal.append(append));
      head = append.resulting();
      done++;
      if (underWay.size() == CALLERS) {
        underWay.get(0).join();
        underWay.removeIf(each -> each.isDone());
      }
    }
    underWay.forEach(each -> each.join());
    return done;
  }
}
