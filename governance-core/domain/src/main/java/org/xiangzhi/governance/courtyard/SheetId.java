package org.xiangzhi.governance.courtyard;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a score sheet 评分表 of a practice.
 *
 * @param value upper-case words joined by underscores, at most 40 characters
 */
public record SheetId(String value) implements Comparable<SheetId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public SheetId {
    Checks.matches("sheet", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static SheetId of(String value) {
    return new SheetId(value);
  }

  @Override
  public int compareTo(SheetId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
