package org.xiangzhi.governance.journal;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a log for ever. The six-digit code that its county had when the log was opened comes first,
 * so that all logs of a county sort, move and lock together; codes that change later live in the
 * hierarchy.
 *
 * @param value {@code 522631} for a county, {@code 522631/522631114} for a town and {@code
 *     522631/522631114201} for a village of it
 */
public record LogId(String value) implements Comparable<LogId> {
  private static final Pattern FORM =
      Pattern.compile("[1-9][0-9]{5}(/[A-Za-z0-9][A-Za-z0-9._-]{0,63})?");

  /** Refuses a value that is not of the form. */
  public LogId {
    Checks.matches("log", value, FORM, 71);
  }

  /**
   * Names a log.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static LogId of(String value) {
    return new LogId(value);
  }

  /**
   * Returns the log of the county to which this log belongs.
   *
   * @return the county's log; this log itself if it is one
   */
  public LogId county() {
    return isCounty() ? this : new LogId(partition());
  }

  /**
   * Returns the partition key.
   *
   * @return the six digits of the county
   */
  public String partition() {
    return value.substring(0, 6);
  }

  /**
   * Tells whether this is the log of a county.
   *
   * @return true for a county, false for a town or a village
   */
  public boolean isCounty() {
    return value.length() == 6;
  }

  /**
   * Returns the unit whose log this is.
   *
   * @return the part behind the slash; for a county the six digits
   */
  public String unit() {
    return isCounty() ? value : value.substring(7);
  }

  @Override
  public int compareTo(LogId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
