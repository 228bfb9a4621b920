package org.xiangzhi.governance.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;

/** Says how many points a rule of a tariff is worth, each in the smallest unit of the ledger. */
public sealed interface Amount {
  /**
   * Is always the same 固定分值.
   *
   * @param points how many, 1 to 1,000,000,000
   */
  @TypeName("amount.fixed")
  record Fixed(@Positive @Max(Leg.MAX_AMOUNT) long points) implements Amount {
    /** Refuses a figure out of bounds. */
    public Fixed {
      Checks.within("points", points, 1, Leg.MAX_AMOUNT);
    }
  }

  /**
   * Is decided within bounds 区间分值.
   *
   * @param min the least, 1 to 1,000,000,000
   * @param max the most, not less than the least
   */
  @TypeName("amount.range")
  record Range(@Positive @Max(Leg.MAX_AMOUNT) long min, @Positive @Max(Leg.MAX_AMOUNT) long max)
      implements Amount {
    /** Refuses bounds that are none. */
    public Range {
      Checks.within("min", min, 1, Leg.MAX_AMOUNT);
      Checks.within("max", max, min, Leg.MAX_AMOUNT);
    }
  }

  /**
   * Is decided case by case 一事一议, by whoever reviews, up to a most.
   *
   * @param max the most, 1 to 1,000,000,000
   */
  @TypeName("amount.by-decision")
  record ByDecision(@Positive @Max(Leg.MAX_AMOUNT) long max) implements Amount {
    /** Refuses a figure out of bounds. */
    public ByDecision {
      Checks.within("max", max, 1, Leg.MAX_AMOUNT);
    }
  }

  /**
   * Follows from what was measured 分档分值.
   *
   * @param measured what is measured, with its unit
   * @param bands how many points a figure is worth, 0 for none
   */
  @TypeName("amount.by-bands")
  record ByBands(Text measured, Bands bands) implements Amount {}
}
