package org.xiangzhi.governance.compact;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a kind of seat in the executive committee, such as {@code ELDER} 寨老.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record SeatKind(String value) implements Comparable<SeatKind> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public SeatKind {
    Checks.matches("seat", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static SeatKind of(String value) {
    return new SeatKind(value);
  }

  @Override
  public int compareTo(SeatKind other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
