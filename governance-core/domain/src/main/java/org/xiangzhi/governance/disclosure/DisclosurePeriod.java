package org.xiangzhi.governance.disclosure;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Is the period that a disclosure is about: a year, a half, a quarter or a month of the calendar.
 *
 * @param value such as {@code 2026}, {@code 2026-H1}, {@code 2026-Q1} or {@code 2026-03}
 */
public record DisclosurePeriod(String value) implements Comparable<DisclosurePeriod> {
  private static final Pattern FORM =
      Pattern.compile("[1-9][0-9]{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?");
  private static final int MONTHS = 12;

  /** Refuses a value that is not of the form. */
  public DisclosurePeriod {
    Checks.matches("period", value, FORM, 7);
  }

  /**
   * Makes the period.
   *
   * @param value the text
   * @return the period
   * @throws InvalidValueException if the text is not of the form
   */
  public static DisclosurePeriod of(String value) {
    return new DisclosurePeriod(value);
  }

  /**
   * Finds the period in which a day lies, where there are so many a year.
   *
   * @param day the day
   * @param perYear how many periods a year there must be at least; more than twelve are taken as
   *     twelve, and a number that does not divide the year evenly as the next that does
   * @return the period
   */
  public static DisclosurePeriod containing(LocalDate day, int perYear) {
    int month = day.getMonthValue();
    String year = String.valueOf(day.getYear());
    if (perYear <= 1) {
      return of(year);
    }
    if (perYear <= 2) {
      return of(year + "-H" + ((month - 1) / 6 + 1));
    }
    if (perYear <= 4) {
      return of(year + "-Q" + ((month - 1) / 3 + 1));
    }
    return of(year + (month < 10 ? "-0" : "-") + month);
  }

  /**
   * Returns its first day.
   *
   * @return the day
   */
  public LocalDate from() {
    int year = Integer.parseInt(value.substring(0, 4));
    return LocalDate.of(year, 1 + part() * months(), 1);
  }

  /**
   * Returns its last day.
   *
   * @return the day
   */
  public LocalDate until() {
    return from().plusMonths(months()).minusDays(1);
  }

  /**
   * Returns the period behind it.
   *
   * @return the next of the same length
   */
  public DisclosurePeriod next() {
    return containing(until().plusDays(1), perYear());
  }

  /**
   * Returns how many such periods a year has.
   *
   * @return 1, 2, 4 or 12
   */
  public int perYear() {
    return MONTHS / months();
  }

  private int months() {
    if (value.length() == 4) {
      return MONTHS;
    }
    return switch (value.charAt(5)) {
      case 'H' -> 6;
      case 'Q' -> 3;
      default -> 1;
    };
  }

  /** Counts the parts of the year before it. */
  private int part() {
    return switch (months()) {
      case MONTHS -> 0;
      case 1 -> Integer.parseInt(value.substring(5)) - 1;
      default -> Character.digit(value.charAt(6), 10) - 1;
    };
  }

  @Override
  public int compareTo(DisclosurePeriod other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
