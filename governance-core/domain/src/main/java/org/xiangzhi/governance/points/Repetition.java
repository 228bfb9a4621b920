package org.xiangzhi.governance.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Multiplies the points when the same rule applies to an account again within a period 重复加倍: the
 * second time by the factor, the third time by its square, and so on up to a most.
 *
 * @param within the period
 * @param factor 2 to 10
 * @param most the most points of one entry, in the smallest unit
 */
public record Repetition(
    Period within, @Min(2) @Max(10) int factor, @Positive @Max(Leg.MAX_AMOUNT) long most) {
  /** Refuses figures out of bounds. */
  public Repetition {
    Checks.within("factor", factor, 2, 10);
    Checks.within("most", most, 1, Leg.MAX_AMOUNT);
  }
}
