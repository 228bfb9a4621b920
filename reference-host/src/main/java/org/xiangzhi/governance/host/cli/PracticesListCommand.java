package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.host.plugin.LoadReport;
import org.xiangzhi.governance.host.plugin.LoadResult;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.OptionDefinition;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Prints what became of every plugin. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class PracticesListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Option(names = "--json")
  private boolean forProgram;

  PracticesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (PracticePlugins loaded = plugins.loadSilently(console)) {
      if (forProgram) {
        console.out().print(json(loaded.report()) + "\n");
      } else {
        print(loaded.report());
      }
      return loaded.report().refused().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  private void print(LoadReport report) {
    Texts texts = console.texts();
    Locale locale = texts.locale();
    Ink ink = new Ink(console);
    for (LoadResult result : report.results()) {
      if (result instanceof LoadResult.Loaded loaded) {
        PracticeDefinition practice = loaded.definition();
        ink.line(
            ink.good(texts.get("practices.loaded"))
                + " %s %s  %s"
                    .formatted(practice.id(), practice.version(), practice.name().in(locale)));
        ink.line("  " + texts.get("practices.digest", practiceDigest(practice)));
        ink.line(
            "  " + texts.get("practices.jar", loaded.file(), loaded.version(), loaded.digest()));
        ink.line("  " + texts.get("practices.marks", marksOf(practice)));
        for (PracticeDefinition earlier : loaded.earlier()) {
          ink.line(
              "  "
                  + texts.get(
                      "practices.earlier",
                      earlier.version(),
                      earlier.effectiveFrom(),
                      practiceDigest(earlier)));
        }
      } else if (result instanceof LoadResult.Refused refused) {
        ink.line(
            ink.bad(texts.get("practices.refused"))
                + " %s  %s  %s %s"
                    .formatted(
                        refused.file(),
                        refused.fault(),
                        refused.message(locale),
                        refused.detail()));
      }
    }
    if (report.results().isEmpty()) {
      ink.line(texts.get("practices.none"));
    }
  }

  private String json(LoadReport report) {
    return JsonLines.object(
        out -> {
          out.writeArrayPropertyStart("plugins");
          report.results().forEach(result -> write(result, out));
          out.writeEndArray();
        });
  }

  private void write(LoadResult result, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("file", result.file());
    result.plugin().ifPresent(plugin -> out.writeStringProperty("plugin", plugin));
    if (result instanceof LoadResult.Loaded loaded) {
      PracticeDefinition practice = loaded.definition();
      out.writeStringProperty("status", "loaded");
      out.writeStringProperty("pluginVersion", loaded.version());
      out.writeStringProperty("fileDigest", loaded.digest().value());
      out.writeStringProperty("practice", practice.id().value());
      out.writeStringProperty("version", practice.version());
      out.writeStringProperty("effectiveFrom", practice.effectiveFrom().toString());
      out.writeObjectPropertyStart("name");
      out.writeStringProperty("zh", practice.name().zh());
      out.writeStringProperty("en", practice.name().en());
      out.writeEndObject();
      out.writeStringProperty("digest", practiceDigest(practice).value());
      out.writeObjectPropertyStart("marks");
      marks(practice).forEach((mark, count) -> out.writeNumberProperty(mark.name(), count));
      out.writeEndObject();
      out.writeArrayPropertyStart("earlier");
      for (PracticeDefinition earlier : loaded.earlier()) {
        out.writeStartObject();
        out.writeStringProperty("version", earlier.version());
        out.writeStringProperty("effectiveFrom", earlier.effectiveFrom().toString());
        out.writeStringProperty("digest", practiceDigest(earlier).value());
        out.writeEndObject();
      }
      out.writeEndArray();
    } else if (result instanceof LoadResult.Refused refused) {
      out.writeStringProperty("status", "refused");
      out.writeStringProperty("fault", refused.fault().name());
      out.writeStringProperty("message", refused.message(console.texts().locale()));
      out.writeStringProperty("detail", refused.detail());
    }
    out.writeEndObject();
  }

  /** The digest under which a county adopts the practice. */
  private static Digest practiceDigest(PracticeDefinition practice) {
    return Digest.ofText(new JsonCodec().write(practice));
  }

  private static String marksOf(PracticeDefinition practice) {
    return marks(practice).entrySet().stream()
        .map(mark -> mark.getKey() + " " + mark.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Counts how many entries of the definition come from where. */
  private static ImmutableMap<Mark, Long> marks(PracticeDefinition practice) {
    Map<Mark, Long> counts =
        Stream.of(
                practice.rules().stream().map(Rule::mark),
                practice.levels().stream().map(LevelDefinition::mark),
                practice.bodies().stream().map(BodyDefinition::mark),
                practice.offices().stream().map(OfficeDefinition::mark),
                practice.options().stream().map(OptionDefinition::mark),
                practice.compact().stream()
                    .flatMap(compact -> compact.procedure().steps().stream())
                    .map(StepDefinition::mark))
            .flatMap(marks -> marks)
            .collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
    return Arrays.stream(Mark.values())
        .collect(ImmutableMap.toImmutableMap(mark -> mark, mark -> counts.getOrDefault(mark, 0L)));
  }
}
