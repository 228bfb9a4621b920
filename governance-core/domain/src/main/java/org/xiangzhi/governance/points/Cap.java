package org.xiangzhi.governance.points;

import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Bounds 封顶 what one account gets from a rule or a category within a period. It counts what still
 * stands: entries that were reversed do not count.
 *
 * @param per the period
 * @param points the most points, in the smallest unit; empty for any number
 * @param times the most entries; empty for any number
 */
public record Cap(Period per, Optional<@Positive Long> points, Optional<@Positive Integer> times) {
  /** Refuses a bound that is none. */
  public Cap {
    points.ifPresent(most -> Checks.within("points", most, 1, 1_000_000 * Leg.MAX_AMOUNT));
    times.ifPresent(most -> Checks.within("times", most, 1, Integer.MAX_VALUE));
  }

  /**
   * Bounds the points.
   *
   * @param per the period
   * @param most the most points in the smallest unit
   * @return the bound
   */
  public static Cap points(Period per, long most) {
    return new Cap(per, Optional.of(most), Optional.empty());
  }

  /**
   * Bounds the entries.
   *
   * @param per the period
   * @param most the most entries
   * @return the bound
   */
  public static Cap times(Period per, int most) {
    return new Cap(per, Optional.empty(), Optional.of(most));
  }
}
