package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Lets later service make a deduction good 积分修复, never beyond what was deducted.
 *
 * @param deductions the rules whose deductions it makes good, at least one
 * @param withinDays within how many days of the deduction, 1 to 3,660
 */
public record Repair(
    @Size(min = 1) ImmutableSet<TariffRuleId> deductions, @Positive @Max(3660) int withinDays) {
  /** Refuses an empty set and a time out of bounds. */
  public Repair {
    Checks.within("deductions", deductions.size(), 1, Tariff.MAX_RULES);
    Checks.within("withinDays", withinDays, 1, 3660);
  }
}
