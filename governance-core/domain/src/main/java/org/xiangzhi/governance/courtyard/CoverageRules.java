package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says how far every courtyard that ought to be built 应建尽建 is built by when.
 *
 * @param rule the rule
 * @param goals the share of the needed courtyards that is accepted by the end of the first year,
 *     the second and so on, 1 to 20 of them
 */
public record CoverageRules(RuleId rule, @Size(min = 1, max = 20) ImmutableList<Threshold> goals) {
  /** Refuses no goals. */
  public CoverageRules {
    Checks.within("goals", goals.size(), 1, 20);
  }
}
