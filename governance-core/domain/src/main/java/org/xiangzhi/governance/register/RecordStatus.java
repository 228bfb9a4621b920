package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Measure;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Answers where a record stands: which step, since when, what is missing, and who signs it off.
 *
 * @param record the record
 * @param step the step; empty if there is no procedure, or it is done, or the record is closed
 * @param since when it came there
 * @param overdue whether it has been there longer than the step's deadline
 * @param unfilled required fields of the step without a value
 * @param checks every requirement of the step with its figure
 * @param signedBy the offices of which one completes the step
 */
public record RecordStatus(
    RecordId record,
    Optional<StepId> step,
    LocalDate since,
    boolean overdue,
    ImmutableList<FieldId> unfilled,
    ImmutableList<Check> checks,
    ImmutableSet<OfficeId> signedBy) {
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
   * Lists the requirements that do not hold.
   *
   * @return what is missing besides unfilled fields
   */
  public ImmutableList<Check> missing() {
    return checks.stream().filter(check -> !check.holds()).collect(ImmutableList.toImmutableList());
  }
}
