package org.xiangzhi.governance.plugin.liping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.TariffRule;

/** Tests the ledger of honour for voluntary work. */
class LipingPointsTest {
  private static final PointsRules RULES = LipingPoints.rules();

  /** VOLUNTARY-HONOUR. */
  @Test
  void voluntaryHonour_isNeitherRedeemedNorDeducted() {
    assertThat(RULES.ledger().redemption()).isEmpty();
    assertThat(RULES.ledger().books()).allMatch(book -> !book.redeemable());
    assertThat(RULES.tariffs().get(0).rules())
        .allMatch(rule -> rule.effect() == TariffRule.Effect.AWARD)
        .allMatch(rule -> rule.proposedBy().isEmpty());
  }
}
