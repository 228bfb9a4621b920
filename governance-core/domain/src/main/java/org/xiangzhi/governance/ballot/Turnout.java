package org.xiangzhi.governance.ballot;

import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Says how many were entitled and how many came.
 *
 * @param eligible the frozen electorate, 0 or more
 * @param recused those of the electorate who stay out of this matter 回避, 0 to {@code eligible};
 *     they are taken out of the base of the quorum
 * @param present those who came or took part, without the recused, 0 to {@link #base}
 */
public record Turnout(
    @PositiveOrZero int eligible, @PositiveOrZero int recused, @PositiveOrZero int present) {
  /** Refuses more present than eligible. */
  public Turnout {
    Checks.within("eligible", eligible, 0, 10_000_000);
    Checks.within("recused", recused, 0, eligible);
    Checks.within("present", present, 0, eligible - recused);
  }

  /**
   * States a turnout without recusals.
   *
   * @param eligible the frozen electorate
   * @param present those who came
   * @return the turnout
   */
  public static Turnout of(int eligible, int present) {
    return new Turnout(eligible, 0, present);
  }

  /**
   * Counts those whom the quorum is a share of.
   *
   * @return the electorate without the recused
   */
  public int base() {
    return eligible - recused;
  }
}
