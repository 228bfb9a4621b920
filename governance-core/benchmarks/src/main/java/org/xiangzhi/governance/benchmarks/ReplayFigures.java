package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Measures T7: a store of a county's year of points is written once, and read back by processes of
 * their own, ever more villages of it; hledger checks the entries of the first two villages in the
 * same run.
 */
final class ReplayFigures {
  /** Two villages have 100,000 entries. */
  private static final int REFERENCE = 2;

  /** What hledger checked in a second at first. */
  private static final double HLEDGER = 20_000;

  /** The greatest ratio is asked of replay; the most memory, and the most time of a statement. */
  private static final double TIMES = 10;

  private static final double MOST_MEGABYTES = 2_048;
  private static final double MOST_MILLIS = 5;

  /** Leaves room for what a process has beside its heap. */
  private static final String HEAP = "-Xmx1750m";

  private final PrintStream out;
  private final Optional<Path> kept;
  private final int villages;
  private final List<Figure> figures = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param kept a store to use, which is written if it is not there, and stays; without it one is
   *     made and thrown away
   * @param villages how many villages the store has, 2 or more
   */
  ReplayFigures(PrintStream out, Optional<Path> kept, int villages) {
    this.out = out;
    this.kept = kept;
    this.villages = villages;
  }

  ImmutableList<Figure> measure() throws IOException, InterruptedException, ExecutionException {
    try (Scratch scratch = new Scratch()) {
      Path store = kept.orElseGet(() -> scratch.file("year.db"));
      if (!Files.exists(store)) {
        write(store);
      }
      Optional<Figure.Reference> reference = hledger(scratch);
      for (int some = REFERENCE; some < villages; some *= 10) {
        read(store, some, reference);
      }
      read(store, villages, reference);
    }
    return ImmutableList.copyOf(figures);
  }

  private void write(Path store) throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    PointsYear.write(store, villages);
    double seconds = (System.nanoTime() - start) / 1e9;
    figures.add(
        figure(
            String.format(Locale.ROOT, "a year of %d villages posted, durable, entries", villages),
            "/s",
            (double) villages * PointsYear.ENTRIES / seconds,
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<Figure.Reference> hledger(Scratch scratch) throws IOException {
    if (!Hledger.isThere()) {
      out.println("T7 against hledger is not measured: there is no hledger");
      return Optional.empty();
    }
    try (Hledger hledger = new Hledger(scratch.file("year.journal"))) {
      for (int i = 0; i < REFERENCE; i++) {
        PointsYear.write(hledger, i);
      }
      double rate = (double) REFERENCE * PointsYear.ENTRIES / hledger.check();
      return Optional.of(Figure.Reference.around(rate, HLEDGER));
    }
  }

  private void read(Path store, int some, Optional<Figure.Reference> reference)
      throws IOException, InterruptedException {
    PointsReplay.Result result = PointsReplay.run(store, some, HEAP);
    String of = String.format(Locale.ROOT, "%,d entries ", result.entries());
    figures.add(
        figure(
            of + "read back, chain verified, balances",
            "/s",
            result.entries() / result.seconds(),
            reference,
            reference.map(known -> new Figure.Target(true, TIMES))));
    figures.add(
        figure(
            of + "for each second of one processor",
            "/s",
            result.rate(),
            Optional.empty(),
            Optional.empty()));
    figures.add(
        figure(of + "held", "MB", result.heldMegabytes(), Optional.empty(), Optional.empty()));
    absolute(of + "resident at most", "MB", result.peakMegabytes(), MOST_MEGABYTES);
    absolute(of + "statement, village in memory", "ms", result.warmMicros() / 1e3, MOST_MILLIS);
    figures.add(
        figure(
            of + "first statement of a process",
            "ms",
            result.coldMillis(),
            Optional.empty(),
            Optional.empty()));
  }

  private void absolute(String what, String unit, double ours, double most) {
    figures.add(
        figure(what, unit, ours, Optional.empty(), Optional.of(new Figure.Target(false, most))));
  }

  private static Figure figure(
      String what,
      String unit,
      double ours,
      Optional<Figure.Reference> reference,
      Optional<Figure.Target> target) {
    return new Figure("T7", what, unit, ours, reference, target);
  }
}
