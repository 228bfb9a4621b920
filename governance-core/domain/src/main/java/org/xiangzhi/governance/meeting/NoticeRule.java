package org.xiangzhi.governance.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says how long before a meeting it is announced 会前通知.
 *
 * @param rule the rule
 * @param days the days between the day of the notice and that of the meeting, the first left out, 0
 *     to 60
 */
public record NoticeRule(RuleId rule, @PositiveOrZero @Max(60) int days) {
  /** Refuses days out of bounds. */
  public NoticeRule {
    Checks.within("days", days, 0, 60);
  }
}
