package org.xiangzhi.governance.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.Statement;
import org.xiangzhi.governance.village.Governance;

/**
 * Reads a year of points back, in a process of its own: every event is read from the file, checked
 * against the chain, decoded and taken into the model, balances included. Prints what it came to.
 */
final class PointsReplay {
  private static final int STATEMENTS = 2_000;
  private static final double MEGABYTE = 1048576.0;
  private static final LocalDate LAST = County.FIRST_DAY.plusDays(3660);
  private static final Instant KNOWN = County.at(3660);

  private PointsReplay() {}

  /**
   * Is what a process measured.
   *
   * @param entries how many entries were taken in
   * @param seconds how long that took
   * @param busySeconds how long processors were at it, the collector and the compiler included
   * @param heldMegabytes what the models hold, after a collection
   * @param peakMegabytes the most that the process had resident
   * @param coldMillis the first statement of a village that is not in memory: reading it included
   * @param warmMicros a statement of a household of a village in memory
   */
  record Result(
      long entries,
      double seconds,
      double busySeconds,
      double heldMegabytes,
      double peakMegabytes,
      double coldMillis,
      double warmMicros) {
    /** Returns entries in a second of one processor. */
    double rate() {
      return entries / busySeconds;
    }
  }

  /** Lets another process read the first villages of a file. */
  static Result run(Path file, int villages, String heap) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ImmutableList.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    heap,
                    "-cp",
                    System.getProperty("java.class.path"),
                    PointsReplay.class.getName(),
                    file.toString(),
                    Integer.toString(villages)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> said =
        Splitter.on(' ')
            .splitToList(
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip());
    if (process.waitFor() != 0) {
      throw new IOException("reading " + file + " ended with status " + process.exitValue());
    }
    return new Result(
        Long.parseLong(said.get(0)),
        Double.parseDouble(said.get(1)),
        Double.parseDouble(said.get(2)),
        Double.parseDouble(said.get(3)),
        Double.parseDouble(said.get(4)),
        Double.parseDouble(said.get(5)),
        Double.parseDouble(said.get(6)));
  }

  /**
   * Reads.
   *
   * @param arguments the file, and how many villages
   * @throws Exception if it cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    int villages = Integer.parseInt(arguments[1]);
    try (SqliteJournal journal = SqliteJournal.open(Path.of(arguments[0]))) {
      Governance governance = PointsYear.governance(journal);
      governance.read(County.LOG);
      PointsVillage first = PointsYear.village(0);
      long start = System.nanoTime();
      statement(governance, first, first.accounts().get(0));
      double cold = (System.nanoTime() - start) / 1e6;
      start = System.nanoTime();
      long busy = Gauges.cpuNanos();
      long entries = readAll(governance, villages);
      double seconds = (System.nanoTime() - start) / 1e9;
      double busySeconds = (Gauges.cpuNanos() - busy) / 1e9;
      double warm = statements(governance, villages);
      System.out.printf(
          Locale.ROOT,
          "%d %.3f %.3f %.1f %.1f %.2f %.2f%n",
          entries,
          seconds,
          busySeconds,
          Gauges.used() / MEGABYTE,
          resident(),
          cold,
          warm);
    }
  }

  /** Reads all but the first village, which is in memory already, on all processors. */
  private static long readAll(Governance governance, int villages)
      throws InterruptedException, ExecutionException {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int i = 1; i < villages; i++) {
        PointsVillage village = PointsYear.village(i);
        tasks.add(() -> (long) governance.read(village.log()).points().size());
      }
      long entries = 0;
      for (Future<Long> each : threads.invokeAll(tasks)) {
        entries += each.get();
      }
      return entries;
    } finally {
      threads.shutdown();
    }
  }

  private static double statements(Governance governance, int villages) {
    List<PointsVillage> all = IntStream.range(0, villages).mapToObj(PointsYear::village).toList();
    long start = 0;
    for (int i = -STATEMENTS; i < STATEMENTS; i++) {
      start = i == 0 ? System.nanoTime() : start;
      PointsVillage village = all.get(Math.floorMod(i * 31, villages));
      statement(
          governance, village, village.accounts().get(Math.floorMod(i, PointsYear.HOUSEHOLDS)));
    }
    return (System.nanoTime() - start) / 1e3 / STATEMENTS;
  }

  /** States the year of a household, and sees whether it comes to its balance. */
  private static void statement(Governance governance, PointsVillage village, AccountId account) {
    PointsLedger ledger = governance.read(village.log()).points();
    Statement statement =
        Statement.of(ledger, account, County.FIRST_DAY, LAST, KNOWN).orElseThrow();
    if (statement.parts().get(0).closing() != ledger.balance(account, PointsPractice.BOOK)) {
      throw new IllegalStateException(account + " does not add up");
    }
  }

  private static double resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getPeakUsage)
          .mapToDouble(peak -> peak.getUsed() / MEGABYTE)
          .sum();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
