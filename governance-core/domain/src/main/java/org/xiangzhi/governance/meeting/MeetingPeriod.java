package org.xiangzhi.governance.meeting;

import java.time.LocalDate;

/** Is a length of time in which meetings have to be held: a part of the calendar year. */
public enum MeetingPeriod {
  /** A year. */
  YEAR(12),
  /** Half a year. */
  HALF_YEAR(6),
  /** A quarter. */
  QUARTER(3),
  /** A month. */
  MONTH(1);

  private final int months;

  MeetingPeriod(int months) {
    this.months = months;
  }

  /**
   * Is one such period.
   *
   * @param from its first day
   * @param until its last day
   */
  public record Span(LocalDate from, LocalDate until) implements Comparable<Span> {
    /**
     * Tells whether a day lies in it.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }

    @Override
    public int compareTo(Span other) {
      int byEnd = until.compareTo(other.until);
      return byEnd != 0 ? byEnd : from.compareTo(other.from);
    }
  }

  /**
   * Finds the period in which a day lies.
   *
   * @param day the day
   * @return the period
   */
  public Span containing(LocalDate day) {
    int first = (day.getMonthValue() - 1) / months * months + 1;
    LocalDate from = LocalDate.of(day.getYear(), first, 1);
    return new Span(from, from.plusMonths(months).minusDays(1));
  }
}
