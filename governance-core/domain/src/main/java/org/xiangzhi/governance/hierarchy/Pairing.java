package org.xiangzhi.governance.hierarchy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Pairs 结对 a strong unit with a weak one for a year.
 *
 * @param year 1949 to 2199
 * @param helper the unit that helps
 * @param helped the unit that is helped
 */
public record Pairing(@Min(MIN_YEAR) @Max(MAX_YEAR) int year, UnitId helper, UnitId helped)
    implements Comparable<Pairing> {
  static final int MIN_YEAR = 1949;
  static final int MAX_YEAR = 2199;

  /** Refuses a year out of bounds. */
  public Pairing {
    Checks.within("year", year, MIN_YEAR, MAX_YEAR);
  }

  @Override
  public int compareTo(Pairing other) {
    int order = Integer.compare(year, other.year);
    order = order != 0 ? order : helper.compareTo(other.helper);
    return order != 0 ? order : helped.compareTo(other.helped);
  }

  @Override
  public String toString() {
    return year + ":" + helper + ">" + helped;
  }
}
