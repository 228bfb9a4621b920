package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.When;

/**
 * Says how a practice adopts and revises a compact. Every figure stands here or in the requirements
 * of the steps; none is in the code.
 *
 * @param procedure the steps
 * @param caseActs who may do what belongs to no step: open a case, take a compact in as found,
 *     abandon, order a correction
 * @param twoCommittees the bodies whose members deliberate jointly 两委
 * @param seats the kinds of seat in the executive committee
 * @param vetting the offices that each must clear a candidate; empty for none
 * @param director whose office makes the director of the committee; empty for anyone in it
 * @param tiers the tiers down which opinions are collected
 * @param clusterLevel the level of unit by which coverage is reckoned
 * @param assembly how the villagers' assembly votes, of kind ASSEMBLY
 * @param reading whether clauses are read out and hands counted for each
 * @param objectionReturns where an objection during the notice sends the case
 * @param failedVoteReturns where a vote that did not pass sends the case
 * @param correctionReturns where an order of correction sends a case that is not yet done
 */
public record CompactRules(
    ProcedureDefinition procedure,
    ImmutableList<ActRule> caseActs,
    ImmutableSet<BodyId> twoCommittees,
    ImmutableList<Seat> seats,
    Optional<Vetting> vetting,
    Optional<Director> director,
    Optional<Tiers> tiers,
    LevelId clusterLevel,
    BallotRules assembly,
    Optional<Reading> reading,
    Optional<Return> objectionReturns,
    Return failedVoteReturns,
    Return correctionReturns) {

  /**
   * Is a kind of seat.
   *
   * @param rule the rule that provides it
   * @param kind its name
   * @param name what people call it
   * @param when the choice under which it is provided; empty for always
   */
  public record Seat(RuleId rule, SeatKind kind, Text name, Optional<When> when) {
    /**
     * Tells whether a village's choices provide it.
     *
     * @param selection what the village chose, by option
     * @return true if provided
     */
    public boolean applies(Map<String, String> selection) {
      return when.isEmpty() || when.get().applies(selection);
    }
  }

  /**
   * Demands joint vetting 联审.
   *
   * @param rule the rule
   * @param offices the offices that each must clear a candidate
   */
  public record Vetting(RuleId rule, ImmutableSet<OfficeId> offices) {}

  /**
   * Says who directs the committee.
   *
   * @param rule the rule
   * @param office the office whose holder is the director
   */
  public record Director(RuleId rule, OfficeId office) {}

  /**
   * Divides the collection of opinions among tiers.
   *
   * @param rule the rule
   * @param tiers the tiers, from the highest
   */
  public record Tiers(RuleId rule, ImmutableList<Tier> tiers) {
    /**
     * Finds a tier.
     *
     * @param id its name
     * @return the tier, or empty
     */
    public Optional<Tier> tier(TierId id) {
      return tiers.stream().filter(tier -> tier.id().equals(id)).findFirst();
    }
  }

  /**
   * Is a tier.
   *
   * @param id its name
   * @param name who asks whom
   * @param by the offices whose holders ask
   */
  public record Tier(TierId id, Text name, ImmutableSet<OfficeId> by) {}

  /**
   * Says how clauses are read out before the vote.
   *
   * @param rule the rule
   * @param handsOnRevision whether hands are counted for each clause on a revision too; on an
   *     adoption they always are
   */
  public record Reading(RuleId rule, boolean handsOnRevision) {}

  /**
   * Sends a case back.
   *
   * @param rule the rule
   * @param to the step
   */
  public record Return(RuleId rule, StepId to) {}

  /**
   * Finds who may do what belongs to no step.
   *
   * @param act the type name of the command
   * @return the offices, or empty if the practice does not provide it
   */
  public Optional<ImmutableSet<OfficeId>> mayDo(String act) {
    return caseActs.stream().filter(rule -> rule.act().equals(act)).map(ActRule::by).findFirst();
  }
}
