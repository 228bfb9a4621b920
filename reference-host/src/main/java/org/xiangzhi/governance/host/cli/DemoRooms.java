package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiangzhi.governance.disclosure.DisclosureDue;
import org.xiangzhi.governance.disclosure.DisclosureView;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.Comparison;
import org.xiangzhi.governance.law.FloorVerdict;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OfficeReports;
import org.xiangzhi.governance.practice.LawCheck;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RegisterView;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;

/** Prints what the rooms of a village say at the end of a demonstration. */
final class DemoRooms {
  private static final PersonId NOBODY = PersonId.of("report");

  private final Governance governance;
  private final Texts texts;
  private final Ink ink;

  DemoRooms(Governance governance, Texts texts, Ink ink) {
    this.governance = governance;
    this.texts = texts;
    this.ink = ink;
  }

  /** Prints all rooms of a village that has selected a practice. */
  void print(Model model, LocalDate day) {
    model
        .practices()
        .selected()
        .ifPresent(
            selected ->
                governance
                    .read(model.log().county())
                    .practices()
                    .adopted(selected.digest())
                    .ifPresent(practice -> print(model, practice, selected, day)));
  }

  private void print(
      Model model, PracticeDefinition practice, PracticeEvent.Selected selected, LocalDate day) {
    if (isVillage(model, day)) {
      law(model, practice, selected, day);
    }
    ballots(model);
    new DemoMeetings(texts, ink).print(model, practice);
    links(model, practice, day);
    records(model, practice, day);
    disclosures(model, day);
    duties(model, day);
  }

  private boolean isVillage(Model model, LocalDate day) {
    return governance
        .units(model.log())
        .unit(UnitId.of(model.log().unit()), day)
        .filter(unit -> unit.level().equals(LevelId.VILLAGE))
        .isPresent();
  }

  /** Counts how the practice stands to the law; what is not simply kept is listed. */
  private void law(
      Model model, PracticeDefinition practice, PracticeEvent.Selected selected, LocalDate day) {
    ink.heading(texts.get("demo.law", practice.id(), day));
    List<Comparison> rows =
        LawCheck.of(
                practice,
                LawBook.standard()
                    .floor(day, DivisionCode.of(model.log().partition()), UnitKind.VILLAGE),
                selected.choices())
            .rows();
    Map<FloorVerdict, Long> counts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Comparison::verdict,
                    () -> new EnumMap<>(FloorVerdict.class),
                    Collectors.counting()));
    ink.line(
        "  "
            + counts.entrySet().stream()
                .map(one -> texts.get("law." + one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", ")));
    rows.stream()
        .filter(row -> row.claim().isPresent())
        .map(this::law)
        .distinct()
        .forEach(ink::line);
  }

  private String law(Comparison row) {
    return "  %s  %s %s  ← %s  %s"
        .formatted(
            row.subject().rule(),
            row.claim().orElseThrow().standard().rule().id(),
            row.claim().orElseThrow().standard().figure(),
            row.floor().map(floor -> floor.provision().citation()).orElse("–"),
            texts.get("law." + row.verdict()));
  }

  private void ballots(Model model) {
    ink.heading(texts.get("demo.ballots"));
    model
        .ballots()
        .all()
        .forEach(
            ballot ->
                ballot
                    .verdict()
                    .ifPresent(
                        verdict ->
                            ink.line(
                                "  "
                                    + DemoFacts.ballot(ballot.opened().ballot(), verdict, texts))));
  }

  private void links(Model model, PracticeDefinition practice, LocalDate day) {
    ink.heading(texts.get("demo.links", day));
    OfficeReports reports =
        governance.officeReports(
            model.log(), Act.of(NOBODY, day.atTime(12, 0).atZone(Act.ZONE).toInstant()));
    for (LinkRules link : practice.organisation().links()) {
      reports
          .coverage(link.id())
          .ifPresent(
              report ->
                  ink.line(
                      "  %s  %s"
                          .formatted(
                              link.name().in(texts.locale()), DemoFacts.coverage(report, texts))));
    }
  }

  private void records(Model model, PracticeDefinition practice, LocalDate day) {
    ink.heading(texts.get("demo.records", day));
    RegisterView view = governance.views(model.log(), day).register();
    for (RecordKind kind : practice.records()) {
      ink.line(
          "  %s  %s"
              .formatted(
                  kind.name().in(texts.locale()),
                  texts.get(
                      "demo.record",
                      model.registers().ofKind(kind.id()).count(),
                      model.registers().open(kind.id()).count(),
                      model.registers().gaps(kind, view).size())));
      for (Metric metric : model.registers().metrics(kind, view)) {
        ink.line(
            "    %s  %d / %d"
                .formatted(
                    metric.name().in(texts.locale()), metric.numerator(), metric.denominator()));
      }
    }
  }

  private void disclosures(Model model, LocalDate day) {
    LocalDate since = model.practices().selected().map(PracticeEvent.Selected::on).orElse(day);
    ImmutableList<DisclosureDue> dues =
        model
            .disclosures()
            .dues(
                since,
                day,
                governance.views(model.log(), day).disclosure(),
                on -> standards(model, on));
    ink.heading(texts.get("demo.disclosures", day));
    for (DisclosureDue due : dues) {
      ink.line(
          "  %s  %s  %s  %s  %s"
              .formatted(
                  due.item(),
                  due.period().map(Object::toString).orElse("–"),
                  texts.get("demo.due", due.dueOn()),
                  texts.get("demo.due." + due.state()),
                  due.rule().reference()));
    }
  }

  private Standards standards(Model model, LocalDate on) {
    DisclosureView view = governance.views(model.log(), on).disclosure();
    return view.standards();
  }

  private void duties(Model model, LocalDate day) {
    ink.heading(texts.get("demo.duties", day));
    model
        .offices()
        .duties(UnitId.of(model.log().unit()), day)
        .forEach(
            duty ->
                ink.line(
                    "  %s  %s  %s  %s  %s"
                        .formatted(
                            duty.id(),
                            duty.kind(),
                            duty.what().in(texts.locale()),
                            texts.get("demo.due", duty.due()),
                            duty.reference())));
    model
        .elections()
        .dues()
        .forEach(
            due ->
                ink.line(
                    "  %s  %s  %s"
                        .formatted(
                            due.what().in(texts.locale()),
                            due.about(),
                            texts.get("demo.due", due.by()))));
  }
}
