package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says how an entry is contested 积分异议.
 *
 * @param withinDays within how many days of its recording an entry may be contested, 1 to 3,660
 * @param decideDays within how many days it is heard and decided, 1 to 3,660
 * @param decidedBy the offices of which one decides, other than who proposed or reviewed the entry
 * @param rule the rule
 */
public record ContestRules(
    @Positive @Max(MAX_DAYS) int withinDays,
    @Positive @Max(MAX_DAYS) int decideDays,
    @Size(min = 1) ImmutableSet<OfficeId> decidedBy,
    RuleId rule) {
  static final int MAX_DAYS = 3660;

  /** Refuses times out of bounds and an empty set. */
  public ContestRules {
    Checks.within("withinDays", withinDays, 1, MAX_DAYS);
    Checks.within("decideDays", decideDays, 1, MAX_DAYS);
    Checks.within("decidedBy", decidedBy.size(), 1, Integer.MAX_VALUE);
  }
}
