package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.xiangzhi.governance.ballot.Verdict;

/**
 * Measures V1 and V2 in this process, ours and the bare loop in turn; a first round of each warms
 * up. Time is that of the processor: see {@link Gauges#cpuNanos}.
 */
final class VoteFigures {
  /** The bare loop goes on for so long: the clock ticks in hundredths of a second. */
  private static final double BARE_SECONDS = 0.5;

  private static final int OPENING = 0;
  private static final int VOTING = 2;

  /** What the bare loop does in a second, votes and ballots. */
  private static final double VOTES = 600e6;

  private static final double BALLOTS = 25e6;

  private static final double TALLY = 800e6;

  private final int rounds;
  private final List<Figure> figures = new ArrayList<>();
  private long sink;

  VoteFigures(int rounds) {
    this.rounds = rounds;
  }

  /** Measures V1. */
  ImmutableList<Figure> assembly() {
    Map<Poll.Way, List<Assembly.Result>> results = new EnumMap<>(Poll.Way.class);
    List<Double> bare = new ArrayList<>();
    List<Double> machine = new ArrayList<>();
    List<Double> judge = new ArrayList<>();
    List<Double> tally = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      try (Assembly assembly = new Assembly(Assembly.VOTERS)) {
        int[] born = assembly.born();
        boolean[] came = assembly.came();
        double bareRate = rate(Assembly.VOTERS, () -> assembly.bare(born, came));
        double machineRate = machine(assembly);
        double judgeRate = rate(Assembly.VOTERS, () -> judged(assembly.choices()));
        double tallyRate = rate(Assembly.VOTERS, () -> BareCount.tally(assembly.choices()));
        for (Poll.Way way : Poll.Way.values()) {
          Assembly.Result result = assembly.run(way);
          if (round > 0) {
            results.computeIfAbsent(way, none -> new ArrayList<>()).add(result);
          }
        }
        if (round > 0) {
          bare.add(bareRate);
          machine.add(machineRate);
          judge.add(judgeRate);
          tally.add(tallyRate);
        }
      }
    }
    Figure.Reference reference = Figure.Reference.around(median(bare), VOTES);
    results.forEach(
        (way, all) ->
            compare(
                "V1",
                "assembly of 100,000 " + way.words() + ", votes",
                Assembly.VOTERS / median(all.stream().map(Assembly.Result::all).toList()),
                reference));
    compare("V1", "the room of ballots alone, open votes", median(machine), reference);
    compare(
        "V1",
        "tally and verdict alone, votes",
        median(judge),
        Figure.Reference.around(median(tally), TALLY));
    parts(results);
    return ImmutableList.copyOf(figures);
  }

  private void parts(Map<Poll.Way, List<Assembly.Result>> results) {
    List<Assembly.Result> open = results.getOrDefault(Poll.Way.OPEN, List.of());
    List<Assembly.Result> secret = results.getOrDefault(Poll.Way.SECRET, List.of());
    figures.add(
        absolute("V1", "opening, 100,000 frozen", "ms", 1e3 * median(phase(open, OPENING))));
    figures.add(
        absolute(
            "V1",
            "an open electronic vote",
            "µs",
            1e6 / Assembly.VOTERS * median(phase(open, VOTING))));
    figures.add(
        absolute(
            "V1",
            "a secret electronic vote",
            "µs",
            1e6 / Assembly.VOTERS * median(phase(secret, VOTING))));
    figures.add(
        absolute(
            "V1",
            "allocated for an open electronic vote",
            "KB",
            median(open.stream().map(Assembly.Result::allocated).toList()) / 1024));
    figures.add(
        absolute(
            "V1",
            "held behind four assemblies, registration included",
            "MB",
            median(secret.stream().map(result -> result.held() / 1048576.0).toList())));
  }

  private static List<Double> phase(List<Assembly.Result> results, int phase) {
    return results.stream().map(result -> result.seconds().get(phase)).toList();
  }

  /** Measures V2. */
  ImmutableList<Figure> year() {
    CountyYear year = new CountyYear(CountyYear.BALLOTS);
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    List<Double> held = new ArrayList<>();
    int commands = 0;
    for (int round = 0; round <= rounds; round++) {
      double bareRate = rate(CountyYear.BALLOTS, year::bare);
      CountyYear.Result result = year.run();
      if (round > 0) {
        ours.add(result.seconds());
        bare.add(bareRate);
        held.add(result.held() / 1048576.0);
        commands = result.commands();
      }
    }
    double seconds = median(ours);
    compare(
        "V2",
        String.format(Locale.ROOT, "a county's year of %,d ballots", CountyYear.BALLOTS),
        CountyYear.BALLOTS / seconds,
        Figure.Reference.around(median(bare), BALLOTS));
    figures.add(absolute("V2", "the same in commands", "/s", commands / seconds));
    figures.add(absolute("V2", "held behind it, the county included", "MB", median(held)));
    return ImmutableList.copyOf(figures);
  }

  private double machine(Assembly assembly) {
    BallotMachine machine = new BallotMachine(assembly.crowd().persons(), assembly.crowd().unit());
    Poll poll =
        Poll.of(
            "alone",
            assembly.crowd().unit(),
            assembly.crowd().head(),
            Poll.Way.OPEN,
            assembly.crowd().persons(),
            assembly.choices());
    return rate(Assembly.VOTERS, () -> machine.run("alone", poll).count().yes());
  }

  private static long judged(byte[] choices) {
    Verdict verdict = BallotMachine.judge(choices);
    return verdict.count().yes();
  }

  /** Repeats a count for a while; how many things of it there are in a second. */
  private double rate(int things, LongSupplier count) {
    long start = Gauges.cpuNanos();
    long runs = 0;
    double seconds = 0;
    while (seconds < BARE_SECONDS) {
      sink += count.getAsLong();
      runs++;
      seconds = (Gauges.cpuNanos() - start) / 1e9;
    }
    if (sink == Long.MIN_VALUE) {
      throw new IllegalStateException("nothing was counted");
    }
    return things * runs / seconds;
  }

  private void compare(String id, String what, double ours, Figure.Reference reference) {
    figures.add(new Figure(id, what, "/s", ours, Optional.of(reference), Optional.empty()));
  }

  private static Figure absolute(String id, String what, String unit, double ours) {
    return new Figure(id, what, unit, ours, Optional.empty(), Optional.empty());
  }

  private static double median(List<Double> values) {
    return Figure.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
