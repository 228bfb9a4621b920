package org.xiangzhi.governance.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Defines one step of a procedure.
 *
 * @param id its name within the procedure
 * @param name what people call it
 * @param mark whether the step comes from the source, a law or the author
 * @param acts what may be done while the case is at this step, and by whom; its evidence
 * @param requirements what must hold before it can be left; how long it stands is one of them
 * @param signedBy the offices of which one signs it off, at least one
 * @param returnsTo the earlier steps to which the case may go back from here
 * @param deadlineDays the days after which the step counts as overdue, first day left out; empty
 *     for none
 */
public record StepDefinition(
    StepId id,
    Text name,
    Mark mark,
    ImmutableList<ActRule> acts,
    ImmutableList<Requirement> requirements,
    ImmutableSet<OfficeId> signedBy,
    ImmutableList<StepId> returnsTo,
    Optional<Integer> deadlineDays) {

  /**
   * Finds who may do a thing at this step.
   *
   * @param act the type name of the command
   * @return the offices, or empty if it does not belong here
   */
  public Optional<ImmutableSet<OfficeId>> mayDo(String act) {
    return acts.stream().filter(rule -> rule.act().equals(act)).map(ActRule::by).findFirst();
  }
}
