package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.practice.PracticeComparison;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Demonstration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays the demonstrations that the plugins bring along, and prints what the record says then. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Parameters(paramLabel = "PRACTICE", arity = "0..1")
  private Optional<PracticeId> practice = Optional.empty();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (PracticePlugins loaded = plugins.load(console)) {
      ImmutableList<Demonstration> chosen = choose(loaded);
      if (database.given()) {
        play(chosen, loaded, database.openOrCreate());
      } else {
        playInPassing(chosen, loaded);
      }
      if (practice.isEmpty()) {
        new ComparisonTable(console, PracticeComparison.of(loaded.practices())).print();
      }
    }
    return ExitStatus.DONE;
  }

  private ImmutableList<Demonstration> choose(PracticePlugins loaded) {
    ImmutableList<Demonstration> all;
    try {
      all = loaded.demonstrations();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new SurroundingsException("demo.unusable", String.valueOf(e.getMessage()));
    }
    ImmutableList<Demonstration> chosen =
        all.stream()
            .filter(each -> practice.isEmpty() || each.practice().equals(practice.get()))
            .sorted(Comparator.comparing(each -> each.practice().value()))
            .collect(ImmutableList.toImmutableList());
    if (chosen.isEmpty()) {
      String names = String.join(", ", all.stream().map(d -> d.practice().value()).toList());
      if (practice.isPresent() && !all.isEmpty()) {
        throw new UsageException(spec, console.texts().get("demo.unknown", practice.get(), names));
      }
      throw new SurroundingsException("demo.none");
    }
    return chosen;
  }

  private void playInPassing(ImmutableList<Demonstration> chosen, PracticePlugins loaded)
      throws IOException {
    Path directory = Files.createTempDirectory("governance-demo-");
    try {
      play(chosen, loaded, SqliteJournal.open(directory.resolve("demo.db")));
    } finally {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(directory);
    }
  }

  private void play(ImmutableList<Demonstration> chosen, PracticePlugins loaded, Journal journal) {
    play(console, chosen, loaded.versions(), journal);
  }

  /**
   * Plays demonstrations on a journal, which is closed behind them. Whatever was loaded and in
   * which order, each county's logs become the same.
   */
  static void play(
      Console console,
      List<Demonstration> chosen,
      List<PracticeDefinition> practices,
      Journal journal) {
    ImmutableList<PracticeDefinition> offered =
        Stream.concat(chosen.stream().flatMap(d -> d.variants().stream()), practices.stream())
            .collect(ImmutableList.toImmutableList());
    SimulatedTime salts = new SimulatedTime(0);
    try (Session session = Session.open(journal, offered, ClockMode.LINES, Optional.of(salts))) {
      session.journal().keep(DivisionTable.fiveCounties().toBytes());
      RuleBook rules = new RuleBook(offered);
      for (Demonstration demonstration : chosen) {
        ImmutableSortedSet<LogId> logs = logs(demonstration, session.journal());
        session.executor().startAnew();
        DemoPlayer player = new DemoPlayer(session, rules, console, salts);
        player.play(demonstration);
        new DemoReport(session, console).print(logs, player.refusals());
      }
    }
  }

  private static ImmutableSortedSet<LogId> logs(Demonstration demonstration, Journal journal) {
    ImmutableSortedSet<LogId> logs =
        demonstration.scenes().stream()
            .map(scene -> scene.request().log())
            .collect(ImmutableSortedSet.toImmutableSortedSet(LogId::compareTo));
    for (LogId log : logs) {
      if (!journal.head(log).equals(Head.EMPTY)) {
        throw new SurroundingsException("demo.played", log);
      }
    }
    return logs;
  }
}
