package org.xiangzhi.governance.testkit.contract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/** Changes definitions, to see that what they say matters. */
public final class Variants {
  private Variants() {}

  /**
   * Takes one requirement out of a definition.
   *
   * @param definition the definition
   * @param step the step whose requirement it is
   * @param requirement which
   * @return the same definition without it
   */
  public static PracticeDefinition without(
      PracticeDefinition definition, StepId step, Requirement requirement) {
    return withProcedure(
        definition,
        new ProcedureDefinition(
            definition.compact().orElseThrow().procedure().steps().stream()
                .map(s -> s.id().equals(step) ? without(s, requirement) : s)
                .collect(ImmutableList.toImmutableList())));
  }

  private static StepDefinition without(StepDefinition s, Requirement requirement) {
    return new StepDefinition(
        s.id(),
        s.name(),
        s.mark(),
        s.acts(),
        s.requirements().stream()
            .filter(other -> !other.equals(requirement))
            .collect(ImmutableList.toImmutableList()),
        s.signedBy(),
        s.returnsTo(),
        s.deadlineDays());
  }

  /**
   * Gives a definition another procedure.
   *
   * @param d the definition
   * @param procedure the procedure
   * @return the changed definition
   */
  public static PracticeDefinition withProcedure(
      PracticeDefinition d, ProcedureDefinition procedure) {
    CompactRules c = d.compact().orElseThrow();
    return withCompact(
        d,
        new CompactRules(
            procedure,
            c.caseActs(),
            c.twoCommittees(),
            c.seats(),
            c.vetting(),
            c.director(),
            c.tiers(),
            c.clusterLevel(),
            c.assembly(),
            c.reading(),
            c.objectionReturns(),
            c.failedVoteReturns(),
            c.correctionReturns()));
  }

  /**
   * Gives a definition other rules of compacts.
   *
   * @param d the definition
   * @param compact the rules
   * @return the changed definition
   */
  public static PracticeDefinition withCompact(PracticeDefinition d, CompactRules compact) {
    return d.toBuilder().compact(Optional.of(compact)).build();
  }
}
