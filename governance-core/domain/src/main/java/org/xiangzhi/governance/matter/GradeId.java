package org.xiangzhi.governance.matter;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a grade of a rating 评价, such as {@code SATISFIED} 满意.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record GradeId(String value) implements Comparable<GradeId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public GradeId {
    Checks.matches("grade", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static GradeId of(String value) {
    return new GradeId(value);
  }

  @Override
  public int compareTo(GradeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
