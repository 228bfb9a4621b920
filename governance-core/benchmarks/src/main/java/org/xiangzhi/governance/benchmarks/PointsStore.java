package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.village.Governance;

/**
 * Measures single durable postings: one award is one command, and durable when its caller goes on.
 * Every village gives out of one pool.
 */
final class PointsStore implements AutoCloseable {
  private static final int HOUSEHOLDS = 300;
  private static final String POOL = "pool";

  private final Scratch scratch = new Scratch();
  private final SqliteJournal journal;
  private final Governance governance;
  private final ImmutableList<PointsVillage> villages;
  private final AtomicLong number = new AtomicLong();
  private final JdbcTransfers transfers;
  private final List<String> names =
      IntStream.range(0, HOUSEHOLDS).mapToObj(i -> "household/522631001001-h" + i).toList();

  /** Opens villages with their ledgers in one file, and the reference's accounts in another. */
  PointsStore(int count) throws SQLException {
    journal = SqliteJournal.open(scratch.file("governance.db"));
    governance = County.governance(journal, PointsPractice.definition(), PointsVillage.DAY);
    County.open(governance, journal);
    villages =
        County.villages().stream()
            .limit(count)
            .map(division -> new PointsVillage(new Village(division), HOUSEHOLDS))
            .collect(ImmutableList.toImmutableList());
    villages.forEach(village -> village.open(governance));
    Connection connection = JdbcTransfers.sqlite(scratch.file("reference.db"));
    JdbcTransfers.fill(connection, POOL, names);
    transfers = new JdbcTransfers(connection);
  }

  /** Posts from so many callers to the households of the first village; awards in a second. */
  double oneVillage(int callers, double seconds) throws InterruptedException, ExecutionException {
    return together(callers, seconds, random -> award(villages.get(0), random));
  }

  /** Posts from so many callers, each award to a household of some village. */
  double anyVillage(int callers, double seconds) throws InterruptedException, ExecutionException {
    return together(
        callers, seconds, random -> award(villages.get(random.nextInt(villages.size())), random));
  }

  /** Posts again and again to one household of one village. */
  double oneHousehold(int callers, double seconds) throws InterruptedException, ExecutionException {
    return together(callers, seconds, random -> award(villages.get(0), 0));
  }

  private void award(PointsVillage village, Random random) {
    award(village, random.nextInt(HOUSEHOLDS));
  }

  private void award(PointsVillage village, int household) {
    String id = "award-" + number.incrementAndGet();
    County.handle(
        governance,
        village.secretary(),
        village.sheet(
            id,
            County.at(PointsVillage.DAY),
            ImmutableList.of(
                PointsVillage.claim(
                    id,
                    County.FIRST_DAY.plusDays(PointsVillage.DAY),
                    village.accounts().get(household),
                    PointsPractice.WORK))));
  }

  /** Transfers by hand, one after the other; transfers in a second. */
  double byHand(double seconds) throws InterruptedException, ExecutionException {
    return together(
        1,
        seconds,
        random -> {
          String to = names.get(random.nextInt(HOUSEHOLDS));
          transfers.transfer("award-" + number.incrementAndGet(), POOL, to, 5);
        });
  }

  /** Transfers by hand from one account in PostgreSQL; transfers in a second. */
  static double postgres(Connections server, int clients, double seconds)
      throws SQLException, InterruptedException, ExecutionException {
    List<String> names = IntStream.range(0, HOUSEHOLDS).mapToObj(i -> "household/h" + i).toList();
    try (Connection connection = server.connect()) {
      JdbcTransfers.fill(connection, POOL, names);
    }
    AtomicLong number = new AtomicLong();
    List<JdbcTransfers> hands = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      hands.add(new JdbcTransfers(server.connect()));
    }
    AtomicLong next = new AtomicLong();
    ThreadLocal<JdbcTransfers> mine =
        ThreadLocal.withInitial(() -> hands.get((int) next.getAndIncrement()));
    double rate =
        together(
            clients,
            seconds,
            random -> {
              String to = names.get(random.nextInt(HOUSEHOLDS));
              mine.get().transfer("award-" + number.incrementAndGet(), POOL, to, 5);
            });
    for (JdbcTransfers each : hands) {
      each.close();
    }
    return rate;
  }

  /** Opens connections to a PostgreSQL. */
  interface Connections {
    Connection connect() throws SQLException;
  }

  private interface Work {
    void once(Random random) throws SQLException;
  }

  private static double together(int callers, double seconds, Work work)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      long start = System.nanoTime();
      long end = start + (long) (seconds * 1e9);
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        Random random = new Random(i);
        tasks.add(
            () -> {
              long done = 0;
              while (System.nanoTime() < end) {
                work.once(random);
                done++;
              }
              return done;
            });
      }
      long done = 0;
      for (Future<Long> each : threads.invokeAll(tasks)) {
        done += each.get();
      }
      return done / ((System.nanoTime() - start) / 1e9);
    } finally {
      threads.shutdown();
    }
  }

  @Override
  public void close() throws SQLException {
    transfers.close();
    journal.close();
    scratch.close();
  }
}
