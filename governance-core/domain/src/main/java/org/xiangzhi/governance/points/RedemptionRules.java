package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says how points are redeemed 兑换.
 *
 * @param book the book that goods are paid from
 * @param fen how many fen 分 of 0.01 yuan one point is worth, where goods are priced in money; a
 *     point, not its smallest unit; 1 to 1,000,000
 * @param holdDays for how many days points are held for an order before it expires, 1 to 3,660
 * @param refundDays within how many days of handing goods over they may come back, 0 to 3,660; 0
 *     for never
 * @param ways how goods are handed over, at least one
 * @param giftPerEarned how many hundredths of a gift point may be redeemed for each point earned
 *     since the last reset, 0 to 100,000
 * @param rule the rule
 */
public record RedemptionRules(
    BookId book,
    @Positive @Max(1_000_000) int fen,
    @Positive @Max(MAX_DAYS) int holdDays,
    @PositiveOrZero @Max(MAX_DAYS) int refundDays,
    @Size(min = 1) ImmutableSet<Way> ways,
    @PositiveOrZero @Max(100_000) int giftPerEarned,
    RuleId rule) {
  static final int MAX_DAYS = 3660;

  /** Says how goods are handed over. */
  public enum Way {
    /** They are picked up at the shop 自提. */
    PICK_UP,
    /** They are brought to the door 配送. */
    DELIVERY
  }

  /** Refuses figures out of bounds. */
  public RedemptionRules {
    Checks.within("fen", fen, 1, 1_000_000);
    Checks.within("holdDays", holdDays, 1, MAX_DAYS);
    Checks.within("refundDays", refundDays, 0, MAX_DAYS);
    Checks.within("ways", ways.size(), 1, Way.values().length);
    Checks.within("giftPerEarned", giftPerEarned, 0, 100_000);
  }
}
