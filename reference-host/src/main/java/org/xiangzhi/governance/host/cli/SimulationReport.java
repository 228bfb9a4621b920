package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.matter.MatterMetrics;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingMetrics;
import org.xiangzhi.governance.meeting.ObligationReport;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.practice.Practices;
import org.xiangzhi.governance.register.RegisterView;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.MeetingReports;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Simulation;

/** Prints what a simulated year came to, from its record alone. */
final class SimulationReport {
  private final SimulationRun run;
  private final Simulation simulation;
  private final Simulation.Order order;
  private final Governance governance;
  private final Practices county;
  private final LocalDate first;
  private final LocalDate last;
  private final Texts texts;
  private final Ink ink;
  private final Map<String, Metric> sums = new LinkedHashMap<>();
  private long meetings;
  private long matters;

  SimulationReport(
      Console console, SimulationRun run, Simulation simulation, Simulation.Order order) {
    this.run = run;
    this.simulation = simulation;
    this.order = order;
    this.governance = run.governance();
    this.county = governance.read(simulation.county()).practices();
    this.first = LocalDate.of(order.year(), 1, 1);
    this.last = LocalDate.of(order.year(), 12, 31);
    this.texts = console.texts();
    this.ink = new Ink(console);
  }

  void print() {
    ink.heading(
        texts.get(
            "simulate.title", simulation.practice(), order.year(), order.seed(), order.villages()));
    ink.line("  " + simulation.remark().in(texts.locale()));
    ink.line(
        "  "
            + texts.get(
                "simulate.played",
                run.logs().size(),
                run.commands(),
                run.errands(),
                run.events(),
                String.format(Locale.ROOT, "%.1f", run.seconds()),
                Math.round(run.events() / run.seconds())));
    run.refused().forEach((what, count) -> ink.line("  " + ink.bad(count + "  " + what)));
    metrics();
    lastDays().forEach(this::obligations);
    ink.line("  " + texts.get("simulate.digest", run.digest()));
  }

  private void metrics() {
    run.logs().forEach(this::count);
    ink.heading(texts.get("simulate.metrics", meetings, matters));
    sums.values().forEach(this::line);
  }

  private void count(LogId log) {
    Model model = governance.read(log);
    MeetingMetrics held = MeetingMetrics.of(model.meetings().all(), first, last);
    MatterMetrics handled =
        MatterMetrics.of(model.matters(), last, governance.views(log, last).matter());
    meetings += held.held();
    Metric completion = handled.completion();
    matters += completion.denominator();
    ImmutableList.of(
            held.heldOfCalled(),
            held.participation(),
            held.residentsShare(),
            held.shareKept(this::kind))
        .forEach(this::add);
    handled.all().forEach(this::add);
    model
        .practices()
        .selected()
        .map(PracticeEvent.Selected::digest)
        .flatMap(county::adopted)
        .ifPresent(practice -> records(model, practice));
  }

  private Optional<MeetingKind> kind(Meeting meeting) {
    return county
        .adopted(meeting.called().practice())
        .flatMap(practice -> practice.meetings().kind(meeting.called().kind()));
  }

  private void records(Model model, PracticeDefinition practice) {
    RegisterView view = governance.views(model.log(), last).register();
    practice.records().forEach(kind -> model.registers().metrics(kind, view).forEach(this::add));
  }

  private void add(Metric metric) {
    sums.merge(
        metric.id(),
        metric,
        (one, other) ->
            new Metric(
                one.id(),
                one.name(),
                Math.addExact(one.numerator(), other.numerator()),
                Math.addExact(one.denominator(), other.denominator()),
                one.events()));
  }

  private void line(Metric metric) {
    ink.line(
        "  %s  %d / %d  %s"
            .formatted(
                metric.name().in(texts.locale()),
                metric.numerator(),
                metric.denominator(),
                percent(metric.numerator(), metric.denominator())));
  }

  /** Rounds to the nearest hundredth of a percent, without a detour over floating point. */
  private static String percent(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    long hundredths = (Math.multiplyExact(part, 20_000L) + whole) / (2 * whole);
    return "%d.%02d %%".formatted(hundredths / 100, hundredths % 100);
  }

  /**
   * Lists the last day of each version in the year: a period is judged by the rules of that day.
   */
  private ImmutableSortedSet<LocalDate> lastDays() {
    return Stream.concat(
            county.adopted().stream()
                .map(practice -> practice.effectiveFrom().minusDays(1))
                .filter(day -> day.isAfter(first) && day.isBefore(last)),
            Stream.of(last))
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  private void obligations(LocalDate day) {
    ObligationReport report =
        MeetingReports.obligations(governance, simulation.county(), first, day);
    ink.heading(texts.get("simulate.obligations", day));
    report.byLevel().forEach((level, coverage) -> line(level.value(), coverage));
    line(texts.get("simulate.all"), report.coverage());
  }

  private void line(String what, ObligationReport.Coverage coverage) {
    ink.line(
        "  "
            + texts.get(
                "simulate.coverage",
                what,
                coverage.met(),
                coverage.due(),
                coverage.overdue(),
                coverage.all(),
                percent(coverage.met(), coverage.all())));
  }
}
