package org.xiangzhi.governance.courtyard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says how accepted courtyards are checked again 滚动抽查. Each year a share of them is drawn by lot,
 * without those who have had their turn, until all have; the seed of the draw becomes public only
 * after it is settled who takes part.
 *
 * @param rule the rule
 * @param share the share of all accepted courtyards that is drawn each year; parts of a courtyard
 *     are rounded up
 * @param seedDays the days between the announcement of a draw and its seed, first day left out, 1
 *     to 365
 * @param remedyDays the days within which a courtyard that failed is put right, 1 to 3660
 */
public record RecheckRules(
    RuleId rule,
    Threshold share,
    @Min(1) @Max(365) int seedDays,
    @Positive @Max(3660) int remedyDays) {
  /** Refuses days outside their bounds. */
  public RecheckRules {
    Checks.within("seedDays", seedDays, 1, 365);
    Checks.within("remedyDays", remedyDays, 1, 3660);
  }
}
