package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactMetrics;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.compact.CompactView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.Passage;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;

/**
 * Prints what the record says once a demonstration has been played. Nothing in it is known here.
 */
final class DemoReport {
  /** The levels at which someone leads the work. */
  private static final ImmutableSet<LevelId> LEADING =
      ImmutableSet.of(LevelId.COUNTY, LevelId.TOWN, LevelId.VILLAGE);

  private final Session session;
  private final Governance governance;
  private final Texts texts;
  private final Ink ink;

  DemoReport(Session session, Console console) {
    this.session = session;
    this.governance = session.governance();
    this.texts = console.texts();
    this.ink = new Ink(console);
  }

  void print(Set<LogId> logs, ImmutableMap<RefusalCode, Integer> refusals) {
    for (LogId log : logs) {
      if (!log.isCounty()) {
        village(governance.read(log));
      }
    }
    ink.heading(texts.get("demo.refusals", refusals.values().stream().mapToInt(i -> i).sum()));
    refusals.forEach(
        (code, count) -> ink.line("  %-24s %d".formatted(code + " " + code.number(), count)));
    ink.heading(texts.get("demo.chains"));
    logs.forEach(log -> ink.line("  " + LogCheck.of(session.journal(), log).line(texts)));
  }

  private void village(Model model) {
    LocalDate day = LocalDate.ofInstant(model.lastRecorded(), Act.ZONE);
    model.compacts().latest().ifPresent(this::posted);
    versions(model);
    for (CompactCase state : model.compacts().cases()) {
      definition(model, state).ifPresent(practice -> steps(state, practice));
      metrics(model, state, day);
    }
    new DemoRooms(governance, texts, ink).print(model, day);
    new DemoPoints(session, texts, ink).print(model, day);
    leaders(model, day);
  }

  private void posted(CompactVersion version) {
    ink.heading(texts.get("demo.posted", version.title(), version.number()));
    version.text().posted().lines().forEach(line -> ink.line("  " + line));
    ink.line("  SHA-256 " + version.text().digest());
  }

  private void versions(Model model) {
    ink.heading(texts.get("demo.versions"));
    for (CompactVersion version : model.compacts().versions()) {
      ink.line(
          "  %d  %s … %s  %s  %s"
              .formatted(
                  version.number(),
                  version.effectiveFrom(),
                  version.effectiveUntil().map(LocalDate::toString).orElse(""),
                  version.title(),
                  version
                      .adoptedBy()
                      .map(by -> texts.get("demo.adopted-by", by))
                      .orElseGet(() -> texts.get("demo.as-found"))));
    }
  }

  private Optional<PracticeDefinition> definition(Model model, CompactCase state) {
    return governance.read(model.log().county()).practices().adopted(state.practice());
  }

  private void steps(CompactCase state, PracticeDefinition practice) {
    ink.heading(texts.get("demo.steps", state.title()));
    for (Passage passage : state.progress().history()) {
      String name =
          practice
              .compact()
              .orElseThrow()
              .procedure()
              .step(passage.step())
              .map(StepDefinition::name)
              .map(text -> text.in(texts.locale()))
              .orElse(passage.step().value());
      ink.line(
          "  %s … %s  %s %s  %s"
              .formatted(
                  passage.from(),
                  passage.until(),
                  passage.completed() ? ink.good("✓") : ink.bad("↩"),
                  name,
                  texts.get(passage.completed() ? "demo.signed" : "demo.returned", passage.by())));
    }
    state
        .progress()
        .step()
        .ifPresent(step -> ink.line("  " + texts.get("demo.now", step, state.progress().since())));
  }

  private void metrics(Model model, CompactCase state, LocalDate day) {
    CompactView view = governance.views(model.log(), day).compact();
    ImmutableSet<UnitId> households =
        view.households(view.rules(state.practice())).stream()
            .map(CompactView.Household::id)
            .collect(ImmutableSet.toImmutableSet());
    ink.heading(texts.get("demo.metrics", state.title()));
    for (Metric metric :
        List.of(
            CompactMetrics.participation(state, households),
            CompactMetrics.awareness(state, households))) {
      ink.line(
          "  %s  %d / %d  ← %s"
              .formatted(
                  metric.name().in(texts.locale()),
                  metric.numerator(),
                  metric.denominator(),
                  String.join(", ", metric.events())));
    }
  }

  private void leaders(Model model, LocalDate day) {
    ink.heading(texts.get("demo.leaders", day));
    UnitId village = UnitId.of(model.log().unit());
    governance.units(model.log()).unit(village, day).ifPresent(u -> leaders(u, model.log(), day));
    for (Unit unit : governance.units(model.log()).above(village, day)) {
      if (LEADING.contains(unit.level())) {
        leaders(unit, model.log().county(), day);
      }
    }
  }

  private void leaders(Unit unit, LogId log, LocalDate day) {
    String names =
        governance.leaders(log, unit.id(), day).stream()
            .map(appointment -> office(appointment, log) + " " + appointment.person())
            .collect(Collectors.joining(", "));
    ink.line(
        "  %s  %s  %s"
            .formatted(
                unit.name(),
                names.isEmpty() ? "–" : names,
                ink.faint(texts.get("demo.below", below(unit, log, day)))));
  }

  /** Counts what is below a unit, by level. */
  private String below(Unit unit, LogId log, LocalDate day) {
    Map<LevelId, Long> byLevel =
        governance.units(log).below(unit.id(), day).stream()
            .collect(Collectors.groupingBy(Unit::level, TreeMap::new, Collectors.counting()));
    return byLevel.isEmpty()
        ? "–"
        : byLevel.entrySet().stream()
            .map(level -> level.getValue() + " " + level.getKey())
            .collect(Collectors.joining(", "));
  }

  private String office(Appointment appointment, LogId log) {
    return governance.read(log.county()).practices().adopted().stream()
        .flatMap(practice -> practice.office(appointment.office()).stream())
        .findFirst()
        .or(
            () ->
                Optional.of(OfficeRules.REGISTRAR_OFFICE)
                    .filter(office -> office.id().equals(appointment.office())))
        .map(OfficeDefinition::name)
        .map(name -> name.in(texts.locale()))
        .orElse(appointment.office().value());
  }
}
