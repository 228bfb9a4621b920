package org.xiangzhi.governance.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Says what one piece of goods costs. */
public sealed interface Price {
  /**
   * Is a price in points.
   *
   * @param points in the smallest unit, 1 to 1,000,000,000
   */
  @TypeName("price.points")
  record InPoints(@Positive @Max(Leg.MAX_AMOUNT) long points) implements Price {
    /** Refuses a price out of bounds. */
    public InPoints {
      Checks.within("points", points, 1, Leg.MAX_AMOUNT);
    }
  }

  /**
   * Is a price in money, from which points follow by the exchange rate of the ledger, rounded up to
   * the smallest unit.
   *
   * @param fen in fen 分 of 0.01 yuan, 1 to 100,000,000
   */
  @TypeName("price.money")
  record InMoney(@Positive @Max(MAX_FEN) long fen) implements Price {
    static final long MAX_FEN = 100_000_000;

    /** Refuses a price out of bounds. */
    public InMoney {
      Checks.within("fen", fen, 1, MAX_FEN);
    }
  }
}
