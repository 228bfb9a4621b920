package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.courtyard.CourtyardMeasure;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.Criterion;
import org.xiangzhi.governance.courtyard.ScoreSheet;
import org.xiangzhi.governance.courtyard.SheetId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.RecordKind;

/** Checks that what a practice says of courtyards names nothing unknown and can be carried out. */
final class CourtyardCheck {
  private static final String WHERE = "courtyard";

  /** What a step may let be done; all else is done at any time. */
  private static final ImmutableSet<String> ACTS_OF_STEPS =
      ImmutableSet.of(
          "courtyard.change-households",
          "courtyard.consent",
          "courtyard.withdraw-consent",
          "courtyard.assess",
          "courtyard.enter-race",
          "courtyard.grant-plaque",
          "courtyard.abandon");

  private final DefinitionCheck names;
  private final CourtyardRules rules;

  CourtyardCheck(DefinitionCheck names, CourtyardRules rules) {
    this.names = names;
    this.rules = rules;
  }

  void check(List<LevelDefinition> levels, List<RecordKind> records) {
    names.rules(List.of(rules.rule(), rules.size().rule(), rules.acceptance().rule()), WHERE);
    names.known(
        "level", Set.of(rules.level()), levels.stream().map(LevelDefinition::id).toList(), WHERE);
    names.offices(rules.size().approver().stream().toList(), WHERE);
    rules.zones().ifPresent(zones -> names.rules(Set.of(zones), WHERE));
    rules.coverage().ifPresent(coverage -> names.rules(Set.of(coverage.rule()), WHERE));
    rules.recheck().ifPresent(recheck -> names.rules(Set.of(recheck.rule()), WHERE));
    sheets();
    steps();
    rules.creation().steps().forEach(step -> step(step, records));
  }

  private void sheets() {
    names.unique("sheet", rules.sheets().stream().map(ScoreSheet::id).toList());
    for (ScoreSheet sheet : rules.sheets()) {
      names.rules(Set.of(sheet.rule()), sheet.id());
      names.unique(
          "criterion of " + sheet.id(), sheet.criteria().stream().map(Criterion::id).toList());
    }
    sheet(rules.acceptance().sheet(), WHERE);
    rules
        .race()
        .ifPresent(
            race -> {
              names.rules(Set.of(race.rule()), WHERE);
              sheet(race.sheet(), WHERE);
            });
  }

  private void sheet(SheetId sheet, Object where) {
    if (rules.sheet(sheet).isEmpty()) {
      names.problem(where + " names the unknown sheet " + sheet);
    }
  }

  /** A unit is made once: no way leads back behind it. */
  private void steps() {
    ProcedureDefinition creation = rules.creation();
    int established = creation.indexOf(rules.establishedBy());
    int accepted = creation.indexOf(rules.acceptedBy());
    if (established < 0 || accepted < established) {
      names.problem(
          WHERE
              + " is established by "
              + rules.establishedBy()
              + " and accepted by "
              + rules.acceptedBy()
              + ", which are no steps in this order");
      return;
    }
    for (StepDefinition step : creation.steps().subList(established + 1, creation.steps().size())) {
      for (StepId back : step.returnsTo()) {
        if (creation.indexOf(back) <= established) {
          names.problem(step.id() + " returns to " + back + ", before the courtyard is a unit");
        }
      }
    }
    if (accepted != creation.steps().size() - 1) {
      names.problem(WHERE + " has steps behind " + rules.acceptedBy() + ", which accepts it");
    }
  }

  private void step(StepDefinition step, List<RecordKind> records) {
    names.offices(step.signedBy(), step.id());
    for (ActRule act : step.acts()) {
      names.offices(act.by(), step.id());
      if (!ACTS_OF_STEPS.contains(act.act())) {
        names.problem(step.id() + " lists " + act.act() + ", which is no act of a step");
      }
    }
    for (Requirement requirement : step.requirements()) {
      names.rules(Set.of(requirement.rule()), step.id());
      requirement.when().ifPresent(names::choice);
      Optional<CourtyardMeasure> measure = CourtyardMeasure.named(requirement.measure());
      if (measure.isEmpty()) {
        names.problem(step.id() + " names the unknown measure " + requirement.measure());
      } else {
        parameter(
            measure.get(), CourtyardMeasure.parameterOf(requirement.measure()), step, records);
      }
    }
  }

  private void parameter(
      CourtyardMeasure measure, String of, StepDefinition step, List<RecordKind> records) {
    switch (measure.parameter()) {
      case NONE -> {}
      case SHEET -> sheet(SheetId.of(of), step.id());
      case KIND ->
          names.known(
              "record",
              Set.of(of),
              records.stream().map(kind -> kind.id().value()).toList(),
              step.id());
      case OFFICE -> names.offices(Set.of(OfficeId.of(of)), step.id());
    }
  }
}
