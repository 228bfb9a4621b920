package org.xiangzhi.governance.host.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.practice.PracticeComparison;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets practices side by side, each in its newest version. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class PracticesCompareCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Option(names = "--json")
  private boolean forProgram;

  @Parameters(paramLabel = "ID", arity = "2.." + PracticeComparison.MOST)
  private List<PracticeId> ids = new ArrayList<>();

  PracticesCompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (PracticePlugins loaded = plugins.loadUnjudged(console)) {
      List<PracticeDefinition> chosen =
          new LinkedHashSet<>(ids).stream().map(id -> find(id, loaded)).toList();
      ComparisonTable table = new ComparisonTable(console, PracticeComparison.of(chosen));
      if (forProgram) {
        console.out().print(JsonLines.object(table::json) + "\n");
      } else {
        table.print();
      }
      return ExitStatus.DONE;
    }
  }

  private PracticeDefinition find(PracticeId id, PracticePlugins loaded) {
    return loaded.practices().stream()
        .filter(practice -> practice.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    spec,
                    console
                        .texts()
                        .get(
                            "practices.unknown",
                            id,
                            loaded.practices().stream()
                                .map(practice -> practice.id().value())
                                .collect(Collectors.joining(", ")))));
  }
}
