package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.When;

/** Checks that a definition names nothing that it or the core does not define. */
final class DefinitionCheck {
  private static final TypeNames<StepCommand> STEP_ACTS = TypeNames.of(StepCommand.class);
  private static final TypeNames<CaseCommand> CASE_ACTS = TypeNames.of(CaseCommand.class);

  private final List<String> problems = new ArrayList<>();

  private DefinitionCheck() {}

  static void check(
      PracticeId id,
      List<LevelDefinition> levels,
      List<BodyDefinition> bodies,
      List<OfficeDefinition> offices,
      List<Rule> rules,
      List<OptionDefinition> options,
      CompactRules compact) {
    DefinitionCheck check = new DefinitionCheck();
    check.unique("level", levels.stream().map(LevelDefinition::id).toList());
    check.unique("body", bodies.stream().map(BodyDefinition::id).toList());
    check.unique("office", offices.stream().map(OfficeDefinition::id).toList());
    check.unique("rule", rules.stream().map(Rule::id).toList());
    check.unique("option", options.stream().map(OptionDefinition::id).toList());
    check.offices(offices, bodies);
    check.options(options);
    check.compact(compact, offices, bodies, rules, options);
    if (!check.problems.isEmpty()) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.PRACTICE_INVALID,
              PracticeRules.PRACTICE_VALID,
              "practice",
              id,
              "reason",
              String.join("; ", check.problems)));
    }
  }

  private void unique(String kind, List<?> ids) {
    Set<Object> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> problems.add("the " + kind + " " + id + " is defined twice"));
  }

  private void offices(List<OfficeDefinition> offices, List<BodyDefinition> bodies) {
    Set<BodyId> known = bodies.stream().map(BodyDefinition::id).collect(Collectors.toSet());
    offices.forEach(office -> known("body", Set.of(office.body()), known, office.id()));
  }

  private void options(List<OptionDefinition> options) {
    options.stream()
        .filter(option -> !option.has(option.standard()))
        .forEach(
            option ->
                problems.add("the option " + option.id() + " has no choice " + option.standard()));
  }

  private void compact(
      CompactRules compact,
      List<OfficeDefinition> offices,
      List<BodyDefinition> bodies,
      List<Rule> rules,
      List<OptionDefinition> options) {
    Set<OfficeId> knownOffices =
        Stream.concat(
                offices.stream().map(OfficeDefinition::id),
                Stream.of(OfficeRules.REGISTRAR, OfficeRules.RESIDENT))
            .collect(Collectors.toSet());
    Set<RuleId> knownRules = rules.stream().map(Rule::id).collect(Collectors.toSet());
    Map<String, OptionDefinition> knownOptions =
        options.stream()
            .collect(Collectors.toMap(OptionDefinition::id, o -> o, (first, second) -> first));
    for (StepDefinition step : compact.procedure().steps()) {
      known("office", step.signedBy(), knownOffices, step.id());
      acts(step.acts(), STEP_ACTS, knownOffices, step.id());
      for (Requirement requirement : step.requirements()) {
        known("rule", Set.of(requirement.rule()), knownRules, step.id());
        requirement.when().ifPresent(when -> choice(when, knownOptions));
        if (CompactMeasure.named(requirement.measure()).isEmpty()) {
          problems.add(step.id() + " names the unknown measure " + requirement.measure());
        }
      }
    }
    acts(compact.caseActs(), CASE_ACTS, knownOffices, "caseActs");
    known(
        "body",
        compact.twoCommittees(),
        bodies.stream().map(BodyDefinition::id).collect(Collectors.toSet()),
        "twoCommittees");
    parts(compact, knownOffices, knownRules, knownOptions);
  }

  private void parts(
      CompactRules compact,
      Set<OfficeId> offices,
      Set<RuleId> rules,
      Map<String, OptionDefinition> options) {
    compact.seats().forEach(seat -> seat.when().ifPresent(when -> choice(when, options)));
    compact.vetting().ifPresent(v -> known("office", v.offices(), offices, "vetting"));
    compact.director().ifPresent(d -> known("office", Set.of(d.office()), offices, "director"));
    compact
        .tiers()
        .ifPresent(t -> t.tiers().forEach(tier -> known("office", tier.by(), offices, tier.id())));
    known("rule", ruleIds(compact), rules, "compact");
    Set<StepId> steps =
        compact.procedure().steps().stream().map(StepDefinition::id).collect(Collectors.toSet());
    compact
        .objectionReturns()
        .ifPresent(back -> leadsBack(back, "compact.raise-objection", steps, compact));
    leadsBack(compact.failedVoteReturns(), "compact.count-vote", steps, compact);
    leadsBack(compact.correctionReturns(), "compact.file-text", steps, compact);
  }

  /** A case that is sent back does not skip a step by that. */
  private void leadsBack(
      CompactRules.Return back, String act, Set<StepId> steps, CompactRules compact) {
    known("step", Set.of(back.to()), steps, back.rule());
    ProcedureDefinition procedure = compact.procedure();
    procedure.stepsWith(act).stream()
        .filter(step -> procedure.indexOf(back.to()) > procedure.indexOf(step))
        .forEach(step -> problems.add(back.rule() + " leads forwards from " + step));
  }

  private static ImmutableList<RuleId> ruleIds(CompactRules compact) {
    ImmutableList.Builder<RuleId> ids = ImmutableList.builder();
    compact.seats().forEach(seat -> ids.add(seat.rule()));
    compact.vetting().ifPresent(v -> ids.add(v.rule()));
    compact.director().ifPresent(d -> ids.add(d.rule()));
    compact.tiers().ifPresent(t -> ids.add(t.rule()));
    compact.reading().ifPresent(r -> ids.add(r.rule()));
    compact.objectionReturns().ifPresent(r -> ids.add(r.rule()));
    ids.add(compact.failedVoteReturns().rule(), compact.correctionReturns().rule());
    ids.add(compact.assembly().quorumRule(), compact.assembly().majorityRule());
    return ids.build();
  }

  private void acts(
      List<ActRule> acts,
      TypeNames<? extends CompactCommand> known,
      Set<OfficeId> offices,
      Object where) {
    unique("act of " + where, acts.stream().map(ActRule::act).toList());
    for (ActRule act : acts) {
      known("act", Set.of(act.act()), known.names(), where);
      known("office", act.by(), offices, act.act());
    }
  }

  private void choice(When when, Map<String, OptionDefinition> options) {
    OptionDefinition option = options.get(when.option());
    if (option == null || !when.choices().stream().allMatch(option::has)) {
      problems.add("there is no option " + when.option() + " with " + when.choices());
    }
  }

  private void known(String kind, Collection<?> named, Collection<?> known, Object where) {
    named.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> problems.add(where + " names the unknown " + kind + " " + name));
  }
}
