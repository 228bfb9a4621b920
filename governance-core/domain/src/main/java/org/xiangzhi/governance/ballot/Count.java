package org.xiangzhi.governance.ballot;

import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Is the result of a count. Those present who did nothing at all are in none of the three.
 *
 * @param yes votes for, 0 or more
 * @param no votes against, 0 or more
 * @param abstained abstentions, 0 or more
 */
public record Count(
    @PositiveOrZero int yes, @PositiveOrZero int no, @PositiveOrZero int abstained) {
  /** Refuses negative figures. */
  public Count {
    Checks.within("yes", yes, 0, 10_000_000);
    Checks.within("no", no, 0, 10_000_000);
    Checks.within("abstained", abstained, 0, 10_000_000);
  }

  /**
   * Adds up.
   *
   * @return for, against and abstained together
   */
  public int total() {
    return yes + no + abstained;
  }
}
