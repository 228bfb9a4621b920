package org.xiangzhi.governance.procedure;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Defines a procedure: its steps in their order. Nine steps, or four, or ten: the number is data.
 *
 * @param steps 1 to 40 steps with different names; a step returns to earlier ones alone
 */
public record ProcedureDefinition(ImmutableList<StepDefinition> steps) {
  /** Refuses repeated names and returns that do not lead back. */
  public ProcedureDefinition {
    Checks.within("steps", steps.size(), 1, 40);
    Set<StepId> earlier = new HashSet<>();
    for (StepDefinition step : steps) {
      for (StepId back : step.returnsTo()) {
        if (!earlier.contains(back)) {
          throw invalid(step.id() + " returns to " + back + ", which is no earlier step");
        }
      }
      if (!earlier.add(step.id())) {
        throw invalid("the step " + step.id() + " stands twice");
      }
    }
  }

  /**
   * Finds a step.
   *
   * @param id its name
   * @return the step, or empty
   */
  public Optional<StepDefinition> step(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /**
   * Finds the place of a step.
   *
   * @param id its name
   * @return its index from 0, or -1
   */
  public int indexOf(StepId id) {
    for (int i = 0; i < steps.size(); i++) {
      // The texts, not the records: a case mostly holds the very text of its procedure.
      if (steps.get(i).id().value().equals(id.value())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Finds the step behind another one.
   *
   * @param id a step of this procedure
   * @return the next one; empty behind the last
   */
  public Optional<StepId> next(StepId id) {
    int next = indexOf(id) + 1;
    return next < steps.size() ? Optional.of(steps.get(next).id()) : Optional.empty();
  }

  /**
   * Lists the steps in which a thing may be done.
   *
   * @param act the type name of the command
   * @return the steps' names, in order
   */
  public ImmutableList<StepId> stepsWith(String act) {
    return steps.stream()
        .filter(step -> step.mayDo(act).isPresent())
        .map(StepDefinition::id)
        .collect(ImmutableList.toImmutableList());
  }

  private static InvalidValueException invalid(String reason) {
    return new InvalidValueException(
        Refusal.of(
            RefusalCode.PRACTICE_INVALID,
            ProcedureRules.STEP_RETURN,
            "practice",
            "–",
            "reason",
            reason));
  }
}
