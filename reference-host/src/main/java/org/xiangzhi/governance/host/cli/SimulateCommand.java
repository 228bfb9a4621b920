package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.host.simulate.Course;
import org.xiangzhi.governance.host.simulate.Plan;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Simulation;
import org.xiangzhi.governance.village.Simulation.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plays a practice on a generated county from its definition alone, or the sample year that a
 * plugin brings along.
 */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  private static final String MEMORY = "memory";
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  /** Villages wait for the disk together: more threads than processors share a sync. */
  private static final int THREADS = 16;

  /** The first year for which all laws and holidays that the library knows are settled. */
  private static final int YEAR = 2026;

  private static final int HOUSEHOLDS = 2000;

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Parameters(paramLabel = "PRACTICE", arity = "1")
  @SuppressWarnings("NullAway.Init")
  private PracticeId practice;

  @Option(names = "--county", paramLabel = "CODE")
  private Optional<DivisionCode> county = Optional.empty();

  @Option(names = "--households", paramLabel = "NUMBER")
  private Optional<Integer> households = Optional.empty();

  @Option(names = "--years", paramLabel = "NUMBER")
  private Optional<Integer> years = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--seed", paramLabel = "NUMBER")
  private long seed = 1;

  @Option(names = "--sample")
  private boolean sample;

  @Option(names = "--villages", paramLabel = "NUMBER")
  private Optional<Integer> villages = Optional.empty();

  @Option(names = "--threads", paramLabel = "NUMBER")
  private int threads = THREADS;

  @Option(names = "--benchmark")
  private boolean benchmark;

  @Option(names = "--json")
  private boolean forProgram;

  @Option(names = "--progress")
  private boolean progress;

  private long start;
  private long told;

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    bounded("--threads", threads, 1, 256);
    try (PracticePlugins loaded = plugins.load(console)) {
      Simulated simulated = sample ? sample(loaded) : generated(loaded);
      if (benchmark) {
        return inPassing(
            file -> new SimulationBenchmark(this, console, file).run(loaded, simulated));
      }
      if (database.isNamed(MEMORY)) {
        return play(loaded, simulated, new InMemoryJournal());
      }
      return database.given()
          ? play(loaded, simulated, database.openOrCreate())
          : inPassing(file -> play(loaded, simulated, SqliteJournal.open(file)));
    }
  }

  private Simulated sample(PracticePlugins loaded) {
    refuse(county.isPresent() || households.isPresent() || years.isPresent() || forProgram);
    ImmutableList<Simulation> all;
    try {
      all = loaded.simulations();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new SurroundingsException("simulate.unusable", String.valueOf(e.getMessage()));
    }
    Simulation simulation =
        all.stream()
            .filter(each -> each.practice().equals(practice))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown("simulate.unknown", all.stream().map(each -> each.practice().value())));
    int first = simulation.firstYear();
    return new SampleSimulation(
        console,
        simulation,
        new Order(
            bounded("--year", year.orElse(first), first, first + 20),
            seed,
            bounded(
                "--villages", villages.orElse(simulation.villages()), 1, simulation.villages())));
  }

  private Simulated generated(PracticePlugins loaded) {
    refuse(villages.isPresent());
    PracticeDefinition definition =
        loaded.practices().stream()
            .filter(each -> each.id().equals(practice))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown(
                        "practices.unknown",
                        loaded.practices().stream().map(each -> each.id().value())));
    DivisionCode place =
        county
            .filter(code -> code.level().equals(LevelId.COUNTY))
            .orElseThrow(() -> new UsageException(spec, console.texts().get("simulate.county")));
    int earliest = definition.effectiveFrom().getYear() + 1;
    return new GeneratedSimulation(
        console,
        new Plan(
            definition,
            place,
            bounded("--households", households.orElse(HOUSEHOLDS), Plan.FEWEST, Plan.MOST),
            bounded("--year", year.orElse(Math.max(YEAR, earliest)), earliest, earliest + 50),
            bounded("--years", years.orElse(1), 1, Plan.LONGEST),
            seed),
        forProgram);
  }

  private void refuse(boolean wrong) {
    if (wrong) {
      throw new UsageException(spec, console.texts().get("simulate.either"));
    }
  }

  private UsageException unknown(String key, Stream<String> known) {
    return new UsageException(
        spec, console.texts().get(key, practice, known.collect(Collectors.joining(", "))));
  }

  private int bounded(String option, int value, int min, int max) {
    if (value < min || value > max) {
      throw new UsageException(
          spec, console.texts().get("simulate.bounds", option, value, min, max));
    }
    return value;
  }

  private interface OnFile {
    int on(Path file) throws IOException;
  }

  /** Does something on a file that is removed behind it. */
  private static int inPassing(OnFile work) throws IOException {
    Path directory = Files.createTempDirectory("governance-simulate-");
    try {
      return work.on(directory.resolve("simulate.db"));
    } finally {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path each : files.toList()) {
          Files.deleteIfExists(each);
        }
      }
      Files.deleteIfExists(directory);
    }
  }

  private int play(PracticePlugins loaded, Simulated simulated, Journal opened) {
    try (Journal journal = opened) {
      ClockMode.LINES.claim(journal);
      if (!journal.head(simulated.county()).equals(Head.EMPTY)) {
        throw new SurroundingsException("demo.played", simulated.county());
      }
      SimulationRun run = run(loaded, simulated, journal);
      simulated.print(run);
      return run.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  /** Plays the course on an open journal. */
  SimulationRun run(PracticePlugins loaded, Simulated simulated, Journal journal) {
    Course course = simulated.course();
    start = System.nanoTime();
    told = start;
    return SimulationRun.of(loaded.versions(), course, journal, threads, this::tell);
  }

  private void tell(LocalDate day, long commands) {
    long now = System.nanoTime();
    boolean watched = progress || console.terminal();
    if (watched && now - start > QUIET.toNanos() && now - told > BETWEEN.toNanos()) {
      told = now;
      console.err().println(console.texts().get("simulate.progress", day, commands));
      console.err().flush();
    }
  }
}
