package org.xiangzhi.governance.plugin.rongchang;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.points.Amount;
import org.xiangzhi.governance.points.Bands;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.RightsLint;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffCheck;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.points.TariffRuleId;

/** Pins the model tariff and how the ledger is kept. */
class RongchangTariffTest {
  private static final Tariff MODEL = RongchangTariff.model();
  private static final LedgerRules LEDGER = RongchangPoints.rules().ledger();

  private static TariffRule rule(String id) {
    return MODEL.rule(TariffRuleId.of(id)).orElseThrow();
  }

  @Test
  void modelTariff_contradictsNeitherItselfNorTheLaw() {
    assertThat(TariffCheck.problems(MODEL, LEDGER)).isEmpty();
    assertThat(RightsLint.refusal(MODEL)).isEmpty();
  }

  @Test
  void modelTariff_hasRulesInEveryCategory() {
    assertThat(MODEL.rules()).hasSize(35);
    assertThat(MODEL.categories()).hasSize(6);
    assertThat(MODEL.rules().stream().map(TariffRule::category).collect(Collectors.toSet()))
        .hasSize(6);
    assertThat(
            MODEL.rules().stream().map(rule -> rule.amount().getClass().getSimpleName()).distinct())
        .containsExactlyInAnyOrder("Fixed", "Range", "ByDecision", "ByBands");
  }

  /** Nobody loses what can be redeemed, and nobody buys it with money. */
  @Test
  void deductionsAndMoney_touchHonourAlone() {
    assertThat(MODEL.rules())
        .filteredOn(rule -> rule.effect() == TariffRule.Effect.DEDUCTION)
        .hasSize(6)
        .allSatisfy(
            rule -> {
              assertThat(rule.books()).containsExactly(RongchangPoints.HONOUR);
              assertThat(rule.reviewedBy()).isNotEmpty();
            });
    assertThat(rule("MONEY-GIVEN").books()).containsExactly(RongchangPoints.HONOUR);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "59,0", "60,2", "79,2", "80,5", "89,5", "90,8", "100,8"})
  void tidyHome_isWorthByItsScore(long score, long points) {
    Bands bands = ((Amount.ByBands) rule("TIDY-HOME").amount()).bands();
    assertThat(bands.of(score)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"980,0", "981,1", "1000,1", "1001,2", "1040,3", "1041,4", "1060,4", "1061,5"})
  void stars_areHalfOpenIntervals(long balance, long stars) {
    assertThat(MODEL.starsOf(RongchangPoints.HONOUR).orElseThrow().of(balance)).isEqualTo(stars);
  }

  /** XY-POINTS-RESET, XY-POINTS-HONOUR. */
  @Test
  void redeemableStartsAnew_andHonourNever() {
    Book redeem = LEDGER.book(RongchangPoints.REDEEM).orElseThrow();
    Book honour = LEDGER.book(RongchangPoints.HONOUR).orElseThrow();
    assertThat(redeem.reset().map(reset -> reset.month() + "-" + reset.day()))
        .isEqualTo(Optional.of("1-1"));
    assertThat(redeem.floor()).isZero();
    assertThat(honour.reset()).isEmpty();
    assertThat(honour.base()).isEqualTo(1000);
    assertThat(honour.floor()).isEqualTo(-1000);
  }

  /** XY-ATTENDANCE-EARNS: these are fed and entered by nobody. */
  @Test
  void attendance_isFedAndNotClaimed() {
    assertThat(MODEL.rules())
        .filteredOn(rule -> rule.proposedBy().isEmpty())
        .extracting(TariffRule::id)
        .containsExactly(
            RongchangTariff.MEETING,
            RongchangTariff.ACTIVITY,
            RongchangTariff.SERVICE,
            RongchangTariff.SERVICE_HOURS);
  }

  /** XY-REDEMPTION-FIGURES, XY-POINTS-CONTEST. */
  @Test
  void figures_areTheStatedOnes() {
    assertThat(LEDGER.redemption().orElseThrow())
        .extracting("fen", "holdDays", "refundDays", "giftPerEarned")
        .containsExactly(10, 15, 7, 50);
    assertThat(LEDGER.contest().withinDays()).isEqualTo(30);
    assertThat(LEDGER.contest().decideDays()).isEqualTo(15);
    assertThat(LEDGER.contest().decidedBy())
        .isEqualTo(
            ImmutableSet.of(RongchangOffices.OVERSIGHT_HEAD, RongchangOffices.OVERSIGHT_MEMBER));
  }
}
