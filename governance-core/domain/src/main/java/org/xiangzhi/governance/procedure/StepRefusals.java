package org.xiangzhi.governance.procedure;

import static org.xiangzhi.governance.kernel.RefusalCode.REQUIREMENT_UNMET;
import static org.xiangzhi.governance.kernel.RefusalCode.RETURN_NOT_ALLOWED;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_TWICE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

/**
 * Says why a case cannot leave a step, or an act does not belong to it: for all that have steps.
 */
public final class StepRefusals {
  private StepRefusals() {}

  /**
   * Refuses to complete a step at which the case is not.
   *
   * @param act the type name of the command
   * @param wanted the step that is to be completed
   * @param progress where the case stands
   * @param procedure its procedure
   * @return why not, or empty if the case is at that step
   */
  public static Optional<Refusal> misplaced(
      String act, StepId wanted, Progress progress, ProcedureDefinition procedure) {
    String now = progress.step().map(StepId::value).orElse("–");
    return switch (progress.check(procedure, wanted)) {
      case LEGAL -> Optional.empty();
      case COMPLETED_BEFORE ->
          Optional.of(Refusal.of(STEP_TWICE, ProcedureRules.STEP_ONCE, "step", wanted, "now", now));
      case LATER, UNKNOWN -> Optional.of(outOfStep(act, wanted, now));
    };
  }

  /**
   * Says that an act belongs to other steps.
   *
   * @param act the type name of the command
   * @param allowed the steps to which it belongs
   * @param now the step at which the case is
   * @return the refusal
   */
  public static Refusal outOfStep(String act, Object allowed, String now) {
    return Refusal.of(
        STEP_ORDER, ProcedureRules.STEP_ORDER, "act", act, "allowed", allowed, "step", now);
  }

  /**
   * Refuses to go back where the step does not lead back.
   *
   * @param at the step at which the case is; empty if all are done or there are none
   * @param to the step to which it is to go
   * @return why not, or empty if it may
   */
  public static Optional<Refusal> notReturnable(Optional<StepDefinition> at, StepId to) {
    ImmutableList<StepId> allowed = at.map(StepDefinition::returnsTo).orElse(ImmutableList.of());
    return allowed.contains(to)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                RETURN_NOT_ALLOWED,
                ProcedureRules.STEP_RETURN,
                "from",
                at.map(step -> step.id().value()).orElse("–"),
                "to",
                to,
                "allowed",
                allowed));
  }

  /**
   * Says that a figure does not keep to its bound.
   *
   * @param rule the rule that demands it
   * @param label what people call the figure
   * @param value the figure
   * @param bound what it must keep to
   * @return the refusal
   */
  public static Refusal unmet(Rule rule, Text label, Measure value, Bound bound) {
    return Refusal.of(
        REQUIREMENT_UNMET,
        rule,
        "measure",
        label,
        "value",
        value,
        "bound",
        bound,
        "statement",
        rule.statement());
  }
}
