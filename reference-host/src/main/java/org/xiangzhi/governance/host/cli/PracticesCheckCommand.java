package org.xiangzhi.governance.host.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xiangzhi.governance.host.plugin.AllowList;
import org.xiangzhi.governance.host.plugin.HostVersion;
import org.xiangzhi.governance.host.plugin.LoadResult;
import org.xiangzhi.governance.host.plugin.PracticeLoader;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.practice.LawCheck;
import org.xiangzhi.governance.practice.PracticeDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says whether a practice keeps the law: one of the plugins directory, or one in a jar that is not
 * on any allow-list yet. The jar's code runs in this process, with all rights of whoever asks.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class PracticesCheckCommand implements Callable<Integer> {
  private static final String JAR = ".jar";

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Mixin private FloorOption law = new FloorOption();

  @Option(names = "--json")
  private boolean forProgram;

  @Parameters(paramLabel = "JAR|ID", arity = "1")
  @SuppressWarnings("NullAway.Init")
  private String what;

  PracticesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return what.endsWith(JAR) ? jar(path()) : loaded();
  }

  private Path path() {
    try {
      Path jar = Path.of(what);
      if (Files.isRegularFile(jar)) {
        return jar;
      }
    } catch (InvalidPathException e) {
      throw new UsageException(spec, console.texts().get("practices.no-jar", what));
    }
    throw new UsageException(spec, console.texts().get("practices.no-jar", what));
  }

  private int loaded() {
    try (PracticePlugins found = plugins.loadUnjudged(console)) {
      return found.practices().stream()
          .filter(practice -> practice.id().value().equals(what))
          .findFirst()
          .map(this::compare)
          .orElseThrow(() -> unknown(found));
    }
  }

  private UsageException unknown(PracticePlugins found) {
    String ids =
        found.practices().stream()
            .map(practice -> practice.id().value())
            .collect(Collectors.joining(", "));
    return new UsageException(spec, console.texts().get("practices.unknown", what, ids));
  }

  /** Loads the jar alone, from a directory of its own. */
  private int jar(Path jar) {
    try {
      Path directory = Files.createTempDirectory("governance-check-");
      Path copy = directory.resolve(String.valueOf(jar.getFileName()));
      try {
        Files.copy(jar, copy);
        return jarIn(directory);
      } finally {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(directory);
      }
    } catch (IOException e) {
      throw new SurroundingsException("file.failed", jar);
    }
  }

  private int jarIn(Path directory) {
    PracticeLoader loader =
        new PracticeLoader(HostVersion.current(), AllowList.none(), FloorOption.none());
    try (PracticePlugins found = loader.load(directory)) {
      Optional<LoadResult.Refused> refused = found.report().refused().stream().findFirst();
      if (refused.isPresent()) {
        refuse(refused.get());
        return ExitStatus.REFUSED;
      }
      return compare(found.practices().get(0));
    }
  }

  private void refuse(LoadResult.Refused refused) {
    String message = refused.message(console.texts().locale());
    if (forProgram) {
      console
          .out()
          .print(
              JsonLines.object(
                      out -> {
                        out.writeStringProperty("file", refused.file());
                        out.writeStringProperty("status", "refused");
                        out.writeStringProperty("fault", refused.fault().name());
                        out.writeStringProperty("message", message);
                        out.writeStringProperty("detail", refused.detail());
                      })
                  + "\n");
    } else {
      Ink ink = new Ink(console);
      ink.line(
          ink.bad(console.texts().get("practices.refused"))
              + " %s  %s  %s %s"
                  .formatted(refused.file(), refused.fault(), message, refused.detail()));
    }
  }

  private int compare(PracticeDefinition practice) {
    FloorTable table = new FloorTable(console, LawCheck.of(practice, law.floor()));
    if (forProgram) {
      console.out().print(JsonLines.object(table::json) + "\n");
    } else {
      Ink ink = new Ink(console);
      ink.line(
          ink.bold(practice.name().in(console.texts().locale()))
              + "  %s %s".formatted(practice.id(), practice.version()));
      table.print();
    }
    return table.status();
  }
}
