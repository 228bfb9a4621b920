package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says how a practice deals with points 积分.
 *
 * @param rule the rule that provides for them
 * @param ledger how ledgers are kept
 * @param tariffs model tariffs 示范细则 that a village may adopt as they are or change, at most 20
 */
public record PointsRules(
    RuleId rule, LedgerRules ledger, @Size(max = 20) ImmutableList<Tariff> tariffs) {
  /** Refuses too many tariffs. */
  public PointsRules {
    Checks.within("tariffs", tariffs.size(), 0, 20);
  }
}
