package org.xiangzhi.governance.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says how many of those entitled must have come before a meeting is opened, and what follows if
 * they have not.
 *
 * @param rule the rule
 * @param share their share of those entitled
 * @param reconveneDays the days within which a meeting that had no quorum is called again, 1 to 365
 */
public record QuorumRule(RuleId rule, Threshold share, @Positive @Max(365) int reconveneDays) {
  /** Refuses days out of bounds. */
  public QuorumRule {
    Checks.within("reconveneDays", reconveneDays, 1, 365);
  }
}
