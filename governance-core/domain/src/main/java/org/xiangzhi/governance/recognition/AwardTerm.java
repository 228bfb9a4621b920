package org.xiangzhi.governance.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names the time for which an award is given: {@code 2026-Q3}, {@code 2026}, or {@code ONCE}.
 *
 * @param value a quarter of a year, a year, or the word ONCE
 */
public record AwardTerm(String value) implements Comparable<AwardTerm> {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}(-Q[1-4])?|ONCE");
  private static final int YEAR_LENGTH = 4;

  /** Refuses a value that is not of the form. */
  public AwardTerm {
    Checks.matches("term", value, FORM, 7);
  }

  /**
   * Names a term.
   *
   * @param value the name
   * @return the term
   * @throws InvalidValueException if the value is not of the form
   */
  public static AwardTerm of(String value) {
    return new AwardTerm(value);
  }

  /**
   * Finds the term of a cycle in which a day lies.
   *
   * @param cycle how often the award is given
   * @param day the day
   * @return the term
   */
  public static AwardTerm of(AwardCycle cycle, LocalDate day) {
    return switch (cycle) {
      case QUARTER -> of(day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1));
      case YEAR -> of(String.valueOf(day.getYear()));
      case ONCE -> of("ONCE");
    };
  }

  /**
   * Says how often an award is given that has such terms.
   *
   * @return the cycle
   */
  public AwardCycle cycle() {
    if (value.length() > YEAR_LENGTH) {
      return AwardCycle.QUARTER;
    }
    return Character.isDigit(value.charAt(0)) ? AwardCycle.YEAR : AwardCycle.ONCE;
  }

  /**
   * Finds the first day of the term.
   *
   * @return the first day of the quarter or year; the first day of all for ONCE
   */
  public LocalDate from() {
    return switch (cycle()) {
      case ONCE -> LocalDate.MIN;
      case YEAR -> LocalDate.of(year(), 1, 1);
      case QUARTER -> LocalDate.of(year(), (value.charAt(value.length() - 1) - '1') * 3 + 1, 1);
    };
  }

  private int year() {
    return Integer.parseInt(value.substring(0, YEAR_LENGTH));
  }

  @Override
  public int compareTo(AwardTerm other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
