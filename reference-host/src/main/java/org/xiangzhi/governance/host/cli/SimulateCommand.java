package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Simulation;
import org.xiangzhi.governance.village.Simulation.Day;
import org.xiangzhi.governance.village.Simulation.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a year that a plugin makes up through the public commands, and prints its figures. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  private static final String MEMORY = "memory";
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  /** Villages wait for the disk together: more threads than processors share a sync. */
  private static final int THREADS = 16;

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Parameters(paramLabel = "PRACTICE", arity = "1")
  @SuppressWarnings("NullAway.Init")
  private PracticeId practice;

  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--seed", paramLabel = "NUMBER")
  private long seed = 1;

  @Option(names = "--villages", paramLabel = "NUMBER")
  private Optional<Integer> villages = Optional.empty();

  @Option(names = "--threads", paramLabel = "NUMBER")
  private int threads = THREADS;

  @Option(names = "--benchmark")
  private boolean benchmark;

  @Option(names = "--progress")
  private boolean progress;

  private long start;
  private long told;

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (PracticePlugins loaded = plugins.load(console)) {
      Simulation simulation = choose(loaded);
      Order order = order(simulation);
      if (benchmark) {
        return inPassing(
            file -> new SimulationBenchmark(this, console, file).run(loaded, simulation, order));
      }
      if (database.isNamed(MEMORY)) {
        return play(loaded, simulation, order, new InMemoryJournal());
      }
      return database.given()
          ? play(loaded, simulation, order, database.openOrCreate())
          : inPassing(file -> play(loaded, simulation, order, SqliteJournal.open(file)));
    }
  }

  private Simulation choose(PracticePlugins loaded) {
    ImmutableList<Simulation> all;
    try {
      all = loaded.simulations();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new SurroundingsException("simulate.unusable", String.valueOf(e.getMessage()));
    }
    return all.stream()
        .filter(each -> each.practice().equals(practice))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    spec,
                    console
                        .texts()
                        .get(
                            "simulate.unknown",
                            practice,
                            String.join(
                                ", ", all.stream().map(s -> s.practice().value()).toList()))));
  }

  private Order order(Simulation simulation) {
    int chosen = year.orElse(simulation.firstYear());
    if (chosen < simulation.firstYear() || chosen > simulation.firstYear() + 20) {
      throw wrong("--year", chosen, simulation.firstYear(), simulation.firstYear() + 20);
    }
    int count = villages.orElse(simulation.villages());
    if (count < 1 || count > simulation.villages()) {
      throw wrong("--villages", count, 1, simulation.villages());
    }
    if (threads < 1 || threads > 256) {
      throw wrong("--threads", threads, 1, 256);
    }
    return new Order(chosen, seed, count);
  }

  private UsageException wrong(String option, int value, int min, int max) {
    return new UsageException(
        spec, console.texts().get("simulate.bounds", option, value, min, max));
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

  private int play(PracticePlugins loaded, Simulation simulation, Order order, Journal opened) {
    try (Journal journal = opened) {
      ClockMode.LINES.claim(journal);
      if (!journal.head(simulation.county()).equals(Head.EMPTY)) {
        throw new SurroundingsException("demo.played", simulation.county());
      }
      SimulationRun run = run(loaded, simulation, order, journal);
      new SimulationReport(console, run, simulation, order).print();
      return run.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  /** Plays the year on an open journal. */
  SimulationRun run(PracticePlugins loaded, Simulation simulation, Order order, Journal journal) {
    start = System.nanoTime();
    told = start;
    return SimulationRun.of(loaded.versions(), simulation, order, journal, threads, this::tell);
  }

  private void tell(Day day, long commands) {
    long now = System.nanoTime();
    boolean watched = progress || console.terminal();
    if (watched && now - start > QUIET.toNanos() && now - told > BETWEEN.toNanos()) {
      told = now;
      console.err().println(console.texts().get("simulate.progress", day.day(), commands));
      console.err().flush();
    }
  }
}
