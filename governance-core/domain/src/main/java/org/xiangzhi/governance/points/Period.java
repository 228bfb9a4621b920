package org.xiangzhi.governance.points;

import java.time.LocalDate;

/** Is a stretch of days over which something is counted. */
public enum Period {
  /** One day. */
  DAY,
  /** One month of the calendar. */
  MONTH,
  /** One year of the calendar. */
  YEAR,
  /** All days. */
  EVER;

  /**
   * Finds the first day of the period in which a day lies.
   *
   * @param day the day
   * @return the first day of it
   */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case EVER -> LocalDate.MIN;
    };
  }

  /**
   * Tells whether two days lie in the same period.
   *
   * @param one a day
   * @param other a day
   * @return true if so
   */
  public boolean same(LocalDate one, LocalDate other) {
    return first(one).equals(first(other));
  }
}
