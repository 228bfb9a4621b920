package org.xiangzhi.governance.host.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.LawCheck;
import org.xiangzhi.governance.practice.OptionDefinition;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.register.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a practice says: its one JSON form, or a table for people. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class PracticesShowCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Mixin private FloorOption law = new FloorOption();

  @Option(names = "--json")
  private boolean forProgram;

  @Parameters(index = "0", paramLabel = "ID", arity = "1")
  @SuppressWarnings("NullAway.Init")
  private PracticeId id;

  @Parameters(index = "1", paramLabel = "VERSION", arity = "0..1")
  private Optional<String> version = Optional.empty();

  PracticesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (PracticePlugins loaded = plugins.loadUnjudged(console)) {
      PracticeDefinition practice =
          (version.isPresent() ? loaded.versions() : loaded.practices())
              .stream()
                  .filter(each -> each.id().equals(id))
                  .filter(each -> version.isEmpty() || each.version().equals(version.get()))
                  .findFirst()
                  .orElseThrow(() -> unknown(loaded.versions()));
      if (forProgram) {
        console.out().print(new JsonCodec().write(practice) + "\n");
        return ExitStatus.DONE;
      }
      new Table(console, practice).print();
      FloorTable floor = new FloorTable(console, LawCheck.of(practice, law.floor()));
      floor.print();
      return floor.status();
    }
  }

  private UsageException unknown(Collection<PracticeDefinition> loaded) {
    String known =
        loaded.stream()
            .map(each -> each.id() + " " + each.version())
            .collect(Collectors.joining(", "));
    String asked = version.map(each -> id + " " + each).orElse(id.value());
    return new UsageException(spec, console.texts().get("practices.unknown", asked, known));
  }

  /** Prints one practice for people. */
  private static final class Table {
    private final PracticeDefinition practice;
    private final Texts texts;
    private final Locale locale;
    private final Ink ink;

    Table(Console console, PracticeDefinition practice) {
      this.practice = practice;
      this.texts = console.texts();
      this.locale = texts.locale();
      this.ink = new Ink(console);
    }

    void print() {
      ink.line(
          ink.bold(practice.name().in(locale))
              + "  %s %s".formatted(practice.id(), practice.version()));
      ink.line("  " + texts.get("practices.source", practice.source(), practice.effectiveFrom()));
      int number = 0;
      for (CompactRules compact : practice.compact().stream().toList()) {
        for (StepDefinition step : compact.procedure().steps()) {
          step(++number, step);
        }
      }
      if (!practice.options().isEmpty()) {
        ink.heading(texts.get("practices.options"));
        practice.options().forEach(this::option);
      }
      if (!practice.records().isEmpty()) {
        ink.heading(texts.get("practices.records"));
        practice.records().forEach(this::kind);
      }
      if (!practice.disclosures().isEmpty()) {
        ink.heading(texts.get("practices.disclosures"));
        practice.disclosures().forEach(this::disclosure);
      }
      ink.heading(texts.get("practices.rules"));
      practice.rules().forEach(this::rule);
    }

    private void kind(RecordKind kind) {
      String fields =
          kind.fields().stream()
              .map(field -> field.name().in(locale) + (field.required() ? "*" : ""))
              .collect(Collectors.joining(", "));
      ink.line(
          "  %s  %s  [%s]  %s".formatted(kind.id(), kind.name().in(locale), kind.rule(), fields));
      kind.procedure().stream()
          .flatMap(procedure -> procedure.steps().stream())
          .forEach(step -> ink.line("   → %s  %s".formatted(step.id(), step.name().in(locale))));
    }

    private void disclosure(DisclosureItem item) {
      ink.line(
          "  %s  %s  [%s]  %s  %s"
              .formatted(
                  item.id(), item.name().in(locale), item.rule(), item.category(), item.where()));
    }

    private void step(int number, StepDefinition step) {
      ink.heading(
          "%d  %s  %s [%s]".formatted(number, step.name().in(locale), step.id(), step.mark()));
      ink.line("  " + texts.get("practices.signed-by", offices(step.signedBy())));
      step.deadlineDays().ifPresent(days -> ink.line("  " + texts.get("practices.deadline", days)));
      if (!step.returnsTo().isEmpty()) {
        String steps =
            step.returnsTo().stream().map(Object::toString).collect(Collectors.joining(", "));
        ink.line("  " + texts.get("practices.returns", steps));
      }
      for (ActRule act : step.acts()) {
        ink.line("  · %s ← %s".formatted(act.act(), offices(act.by())));
      }
      step.requirements().forEach(this::requirement);
    }

    private void requirement(Requirement requirement) {
      Optional<Rule> rule = practice.rule(requirement.rule());
      ink.line(
          "  □ %s  %s %s%s  [%s]  %s"
              .formatted(
                  requirement.rule(),
                  requirement.measure(),
                  requirement.bound(),
                  requirement
                      .when()
                      .map(
                          when ->
                              " "
                                  + texts.get(
                                      "practices.when",
                                      when.option(),
                                      String.join("|", when.choices())))
                      .orElse(""),
                  rule.map(r -> r.mark().name()).orElse("–"),
                  rule.map(Rule::reference).orElse("–")));
    }

    private void option(OptionDefinition option) {
      ink.line("  %s  %s [%s]".formatted(option.id(), option.name().in(locale), option.mark()));
      for (OptionDefinition.Choice choice : option.choices()) {
        String mark = choice.id().equals(option.standard()) ? "*" : " ";
        ink.line("   %s %s  %s".formatted(mark, choice.id(), choice.name().in(locale)));
      }
    }

    private void rule(Rule rule) {
      RuleId ruleId = rule.id();
      ink.line(
          "  %s [%s] %s  %s"
              .formatted(ruleId, rule.mark(), rule.statement().in(locale), rule.reference()));
    }

    private String offices(Collection<OfficeId> offices) {
      return offices.stream()
          .map(
              office ->
                  practice
                      .office(office)
                      .map(OfficeDefinition::name)
                      .map(name -> name.in(locale))
                      .orElse(office.value()))
          .collect(Collectors.joining(", "));
    }
  }
}
