package org.xiangzhi.governance.matter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Is a number of working days 工作日 that a practice sets. The day of the act itself is left out.
 *
 * @param days 0 to 2,000
 * @param rule the rule that sets it
 */
public record Limit(@PositiveOrZero @Max(MAX_DAYS) int days, RuleId rule) {
  static final int MAX_DAYS = 2000;

  /** Refuses a number out of bounds. */
  public Limit {
    Checks.within("days", days, 0, MAX_DAYS);
  }
}
