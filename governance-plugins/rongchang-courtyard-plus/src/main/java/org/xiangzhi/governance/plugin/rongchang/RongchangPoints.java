package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Band;
import org.xiangzhi.governance.points.Bands;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.ContestRules;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.Succession;

/**
 * States how the ledger of a village is kept. The source says that points are earned and lost by
 * score and redeemed at a shop or online; that there are two balances, the reset and every figure
 * are the plugin's own, after tables that are in use elsewhere.
 */
final class RongchangPoints {
  static final BookId REDEEM = BookId.of("REDEEM");
  static final BookId HONOUR = BookId.of("HONOUR");
  static final long BASE = 1000;

  private static final int BACK_DAYS = 60;
  private static final int FEN_PER_POINT = 10;
  private static final int HOLD_DAYS = 15;
  private static final int REFUND_DAYS = 7;
  private static final int GIFT_PER_EARNED = 50;
  private static final int CONTEST_DAYS = 30;
  private static final int DECIDE_DAYS = 15;

  private RongchangPoints() {}

  static PointsRules rules() {
    return new PointsRules(
        RuleId.of("XY-POINTS"),
        new LedgerRules(
            LedgerRules.Scale.WHOLE,
            ImmutableList.of(redeem(), honour()),
            ImmutableSet.of(AccountKind.HOUSEHOLD, AccountKind.PERSON),
            BACK_DAYS,
            new Succession(
                Succession.Split.BY_MEMBERS,
                Succession.Move.CARRY,
                RuleId.of("XY-POINTS-SUCCESSION")),
            new ContestRules(
                CONTEST_DAYS,
                DECIDE_DAYS,
                RongchangOffices.OVERSEERS,
                RuleId.of("XY-POINTS-CONTEST")),
            Optional.of(redemption())),
        ImmutableList.of(RongchangTariff.model()));
  }

  /** What was spent may have to be earned again: a wrong award is taken back all the same. */
  private static Book redeem() {
    return Book.redeemable(
            REDEEM, Text.of("兑换积分", "redeemable points"), RuleId.of("XY-POINTS-REDEEM"))
        .owing()
        .resetOn(new Book.Reset(1, 1, RuleId.of("XY-POINTS-RESET")));
  }

  private static Book honour() {
    return Book.honour(HONOUR, Text.of("荣誉积分", "honour points"), RuleId.of("XY-POINTS-HONOUR"))
        .from(BASE, -BASE)
        .owing();
  }

  private static RedemptionRules redemption() {
    return new RedemptionRules(
        REDEEM,
        FEN_PER_POINT,
        HOLD_DAYS,
        REFUND_DAYS,
        ImmutableSet.of(RedemptionRules.Way.PICK_UP, RedemptionRules.Way.DELIVERY),
        GIFT_PER_EARNED,
        RuleId.of("XY-REDEMPTION-FIGURES"));
  }

  /**
   * Puts bands together from what holds at the bottom and then, by turns, an edge and what holds
   * above it.
   */
  static Bands bands(long lowest, long... edgesAndValues) {
    int edges = edgesAndValues.length / 2;
    return new Bands(
        IntStream.rangeClosed(0, edges)
            .mapToObj(
                i ->
                    new Band(
                        i == 0 ? Optional.empty() : Optional.of(edgesAndValues[2 * i - 2]),
                        i == edges ? Optional.empty() : Optional.of(edgesAndValues[2 * i]),
                        i == 0 ? lowest : edgesAndValues[2 * i - 1]))
            .collect(ImmutableList.toImmutableList()));
  }
}
