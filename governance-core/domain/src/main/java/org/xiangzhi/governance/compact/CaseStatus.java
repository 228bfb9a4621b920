package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Measure;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Answers, at any moment: which step, since when, what is missing to go on, and who may do it.
 *
 * @param caseId the case
 * @param step the step at which it is; empty if it is done or abandoned
 * @param since when it came there
 * @param overdue whether it has been there longer than its deadline
 * @param checks every requirement of the step with its figure; those that do not hold are missing
 * @param acts what may be done at this step, and by which offices
 * @param signedBy the offices of which one completes the step
 * @param flags the passages of the draft that a person has to look at, with what was decided
 */
public record CaseStatus(
    CaseId caseId,
    Optional<StepId> step,
    LocalDate since,
    boolean overdue,
    ImmutableList<Check> checks,
    ImmutableList<ActRule> acts,
    ImmutableSet<OfficeId> signedBy,
    ImmutableList<ClauseFlag> flags) {

  /**
   * Is one requirement with its figure.
   *
   * @param rule the rule that demands it
   * @param measure the figure's name
   * @param label what people call the figure
   * @param value the figure
   * @param bound what it must keep to
   */
  public record Check(Rule rule, String measure, Text label, Measure value, Bound bound) {
    /**
     * Tells whether it holds.
     *
     * @return true if the figure keeps to the bound
     */
    public boolean holds() {
      return bound.holds(value);
    }
  }

  /**
   * Lists what is missing to go on.
   *
   * @return the requirements that do not hold
   */
  public ImmutableList<Check> missing() {
    return checks.stream().filter(check -> !check.holds()).collect(ImmutableList.toImmutableList());
  }
}
