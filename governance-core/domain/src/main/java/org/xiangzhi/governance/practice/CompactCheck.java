package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/** Checks the part of a definition that is about compacts. */
final class CompactCheck {
  private static final TypeNames<StepCommand> STEP_ACTS = TypeNames.of(StepCommand.class);
  private static final TypeNames<CaseCommand> CASE_ACTS = TypeNames.of(CaseCommand.class);

  private final DefinitionCheck names;
  private final CompactRules compact;

  CompactCheck(DefinitionCheck names, CompactRules compact) {
    this.names = names;
    this.compact = compact;
  }

  void check() {
    for (StepDefinition step : compact.procedure().steps()) {
      names.offices(step.signedBy(), step.id());
      acts(step.acts(), STEP_ACTS, step.id());
      for (Requirement requirement : step.requirements()) {
        names.rules(Set.of(requirement.rule()), step.id());
        requirement.when().ifPresent(names::choice);
        if (CompactMeasure.named(requirement.measure()).isEmpty()) {
          names.problem(step.id() + " names the unknown measure " + requirement.measure());
        }
      }
    }
    acts(compact.caseActs(), CASE_ACTS, "caseActs");
    names.bodies(compact.twoCommittees(), "twoCommittees");
    parts();
  }

  private void parts() {
    compact.seats().forEach(seat -> seat.when().ifPresent(names::choice));
    compact.vetting().ifPresent(v -> names.offices(v.offices(), "vetting"));
    compact.director().ifPresent(d -> names.offices(Set.of(d.office()), "director"));
    compact.tiers().ifPresent(t -> t.tiers().forEach(tier -> names.offices(tier.by(), tier.id())));
    new BallotCheck(names, compact.assembly()).checkAssembly();
    names.rules(ruleIds(), "compact");
    compact.objectionReturns().ifPresent(back -> leadsBack(back, "compact.raise-objection"));
    leadsBack(compact.failedVoteReturns(), "compact.count-vote");
    leadsBack(compact.correctionReturns(), "compact.file-text");
  }

  /** A case that is sent back does not skip a step by that. */
  private void leadsBack(CompactRules.Return back, String act) {
    ProcedureDefinition procedure = compact.procedure();
    Set<StepId> steps =
        procedure.steps().stream().map(StepDefinition::id).collect(Collectors.toSet());
    names.known("step", Set.of(back.to()), steps, back.rule());
    procedure.stepsWith(act).stream()
        .filter(step -> procedure.indexOf(back.to()) > procedure.indexOf(step))
        .forEach(step -> names.problem(back.rule() + " leads forwards from " + step));
  }

  private ImmutableList<RuleId> ruleIds() {
    ImmutableList.Builder<RuleId> ids = ImmutableList.builder();
    compact.seats().forEach(seat -> ids.add(seat.rule()));
    compact.vetting().ifPresent(v -> ids.add(v.rule()));
    compact.director().ifPresent(d -> ids.add(d.rule()));
    compact.tiers().ifPresent(t -> ids.add(t.rule()));
    compact.reading().ifPresent(r -> ids.add(r.rule()));
    compact.objectionReturns().ifPresent(r -> ids.add(r.rule()));
    ids.add(compact.failedVoteReturns().rule(), compact.correctionReturns().rule());
    return ids.build();
  }

  private void acts(List<ActRule> acts, TypeNames<? extends CompactCommand> known, Object where) {
    names.unique("act of " + where, acts.stream().map(ActRule::act).toList());
    for (ActRule act : acts) {
      names.known("act", Set.of(act.act()), known.names(), where);
      names.offices(act.by(), act.act());
    }
  }
}
