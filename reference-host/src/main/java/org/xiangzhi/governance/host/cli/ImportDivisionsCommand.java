package org.xiangzhi.governance.host.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.DivisionImport;
import org.xiangzhi.governance.hierarchy.DivisionProblem;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.DivisionTableReader;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a division table: it is kept whole under its digest, or not at all. */
@Command(name = "divisions", mixinStandardHelpOptions = true)
final class ImportDivisionsCommand implements Callable<Integer> {
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Parameters(paramLabel = "PATH", arity = "0..1")
  private Optional<Path> path = Optional.empty();

  @Option(names = "--source", paramLabel = "TEXT")
  private Optional<String> source = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--shipped")
  private boolean shipped;

  @Option(names = "--progress")
  private boolean progress;

  private final long start = System.nanoTime();
  private long told = start;

  ImportDivisionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    checkWords();
    if (shipped) {
      keep(DivisionTable.fiveCounties());
      return ExitStatus.DONE;
    }
    DivisionImport taken = read();
    print(taken);
    if (taken.table().isEmpty()) {
      console.err().println("governance: " + console.texts().get("import.refused", taken.errors()));
      return ExitStatus.REFUSED;
    }
    keep(taken.table().get());
    return ExitStatus.DONE;
  }

  private void checkWords() {
    boolean described = path.isPresent() && source.isPresent() && asOf.isPresent();
    boolean any = path.isPresent() || source.isPresent() || asOf.isPresent();
    if (shipped ? any : !described) {
      throw new UsageException(spec, console.texts().get("import.words"));
    }
    if (source.map(text -> text.isBlank() || text.length() > 200).orElse(false)) {
      throw new UsageException(spec, console.texts().get("import.source"));
    }
  }

  private DivisionImport read() throws IOException {
    Path from = path.orElseThrow();
    if (!Files.exists(from)) {
      throw new SurroundingsException("file.missing", from);
    }
    DivisionTableReader reader = DivisionTableReader.of(source.orElseThrow(), asOf.orElseThrow());
    boolean watched = progress || console.terminal();
    return (watched ? reader.reporting(this::tell) : reader).read(from);
  }

  private void tell(String file, long rows) {
    long now = System.nanoTime();
    if (now - start > QUIET.toNanos() && now - told > BETWEEN.toNanos()) {
      told = now;
      console.err().println(console.texts().get("import.progress", file, rows));
      console.err().flush();
    }
  }

  private void print(DivisionImport taken) {
    Texts texts = console.texts();
    Messages messages = Messages.in(console.locale());
    for (DivisionProblem problem : taken.problems()) {
      if (problem.kind().isError()) {
        console.err().println(messages.render(problem.refusal()));
      }
    }
    Map<DivisionProblem.Kind, Long> warnings =
        taken.problems().stream()
            .filter(problem -> !problem.kind().isError())
            .collect(
                Collectors.groupingBy(DivisionProblem::kind, TreeMap::new, Collectors.counting()));
    console.out().print(texts.get("import.warnings", taken.warnings()) + "\n");
    warnings.forEach(
        (kind, count) ->
            console
                .out()
                .print("  %6d  %s  %s%n".formatted(count, kind, kind.text().in(texts.locale()))));
    if (taken.problems().size() < taken.errors() + taken.warnings()) {
      console.out().print("  " + texts.get("import.listed", taken.problems().size()) + "\n");
    }
  }

  private void keep(DivisionTable table) {
    Texts texts = console.texts();
    Digest digest;
    try (SqliteJournal journal = database.openOrCreate()) {
      digest = journal.keep(table.toBytes());
    }
    for (LevelId level :
        new LevelId[] {
          LevelId.PROVINCE, LevelId.PREFECTURE, LevelId.COUNTY, LevelId.TOWN, LevelId.VILLAGE
        }) {
      console.out().print("  %7d  %s%n".formatted(table.count(level), level));
    }
    console.out().print("  %7d  %s%n".formatted(table.size(), texts.get("import.all")));
    console.out().print(texts.get("import.described", table.source(), table.asOf()) + "\n");
    console.out().print(texts.get("import.digest", digest) + "\n");
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    console.out().print(texts.get("import.time", millis) + "\n");
  }
}
