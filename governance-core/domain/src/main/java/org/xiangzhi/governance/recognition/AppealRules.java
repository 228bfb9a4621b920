package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says how one appeals 申诉 against being listed. An appeal suspends the listing at once, until it is
 * decided.
 *
 * @param withinDays within how many days of the listing one may appeal, 1 to 3,660
 * @param decideDays within how many days it is decided, 1 to 366; what is late is marked
 * @param decidedBy the offices of which one decides: of the town, or of a body other than the one
 *     that listed
 * @param rule the rule
 */
public record AppealRules(
    @Positive @Max(3660) int withinDays,
    @Positive @Max(366) int decideDays,
    @Size(min = 1) ImmutableSet<OfficeId> decidedBy,
    RuleId rule) {
  /** Refuses times out of bounds and an empty set. */
  public AppealRules {
    Checks.within("withinDays", withinDays, 1, 3660);
    Checks.within("decideDays", decideDays, 1, 366);
    Checks.within("decidedBy", decidedBy.size(), 1, Integer.MAX_VALUE);
  }
}
