package org.xiangzhi.governance.plugin.chunhua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.TariffRule;

/** Tests the ledger of honour for labour. */
class ChunhuaPointsTest {
  private static final PointsRules RULES = ChunhuaPoints.rules();

  /** LABOUR-HONOUR. */
  @Test
  void labourHonour_isNeitherRedeemedNorDeducted() {
    assertThat(RULES.ledger().redemption()).isEmpty();
    assertThat(RULES.ledger().books()).allMatch(book -> !book.redeemable());
    assertThat(RULES.tariffs().get(0).rules())
        .allMatch(rule -> rule.effect() == TariffRule.Effect.AWARD);
  }

  /** A day and a half is a point and a half. */
  @Test
  void whatWasGivenIsHonouredInTenths() {
    PointsLedger ledger = new Stage().play().village().points();
    long honour = ledger.balance(AccountId.of(SampleVillage.household(10)), ChunhuaPoints.HONOUR);
    assertThat(RULES.ledger().scale().print(honour)).isEqualTo("1.5");
    assertThat(ledger.balance(AccountId.of(SampleVillage.household(18)), ChunhuaPoints.HONOUR))
        .isZero();
  }
}
