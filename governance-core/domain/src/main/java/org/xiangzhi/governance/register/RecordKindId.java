package org.xiangzhi.governance.register;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a kind of record, such as {@code DUTY_ROSTER}.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record RecordKindId(String value) implements Comparable<RecordKindId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public RecordKindId {
    Checks.matches("recordKind", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static RecordKindId of(String value) {
    return new RecordKindId(value);
  }

  @Override
  public int compareTo(RecordKindId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
