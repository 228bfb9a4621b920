package org.xiangzhi.governance.practice;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.procedure.When;

/**
 * Is a figure that a practice sets for a subject of the law.
 *
 * @param subject what it is about
 * @param figure the figure, of the subject's form
 * @param rule the practice's rule that sets it
 * @param when the choice of a village under which it applies; empty for always
 */
public record Stated(Subject subject, Figure figure, RuleId rule, Optional<When> when) {
  /** Refuses a figure that is not of the subject's form. */
  public Stated {
    if (figure.form() != subject.form()) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.VALUE_FORM,
              Checks.VALUE_FORM,
              "field",
              "figure",
              "form",
              subject.form()));
    }
  }
}
