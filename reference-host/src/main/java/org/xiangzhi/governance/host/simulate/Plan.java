package org.xiangzhi.governance.host.simulate;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Says what is to be played.
 *
 * @param practice the practice
 * @param county the division code of the county, of six digits
 * @param households how many households it has, from {@link #FEWEST} to {@link #MOST}
 * @param year the first calendar year
 * @param years how many years, 1 to {@link #LONGEST}
 * @param seed from which all that is made up follows
 */
public record Plan(
    PracticeDefinition practice,
    DivisionCode county,
    int households,
    int year,
    int years,
    long seed) {
  /** The fewest households: one village of some size. */
  public static final int FEWEST = 40;

  /** The most households. */
  public static final int MOST = 1_000_000;

  /** The most years. */
  public static final int LONGEST = 10;

  /** Refuses what cannot be played. */
  public Plan {
    Checks.within("households", households, FEWEST, MOST);
    Checks.within("years", years, 1, LONGEST);
  }

  /** The day on which the county is founded, before the first year. */
  LocalDate founded() {
    return LocalDate.of(year - 1, 12, 1);
  }

  /**
   * Returns the first day that is played.
   *
   * @return the first of January
   */
  public LocalDate first() {
    return LocalDate.of(year, 1, 1);
  }

  /**
   * Returns the last day that is played.
   *
   * @return the last of December of the last year
   */
  public LocalDate last() {
    return LocalDate.of(year + years - 1, 12, 31);
  }
}
