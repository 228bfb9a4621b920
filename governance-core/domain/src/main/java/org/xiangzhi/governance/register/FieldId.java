package org.xiangzhi.governance.register;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a field of a kind of record, such as {@code OUTCOME}.
 *
 * @param value upper-case words joined by underscores, at most 40 characters
 */
public record FieldId(String value) implements Comparable<FieldId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public FieldId {
    Checks.matches("field", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static FieldId of(String value) {
    return new FieldId(value);
  }

  @Override
  public int compareTo(FieldId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
