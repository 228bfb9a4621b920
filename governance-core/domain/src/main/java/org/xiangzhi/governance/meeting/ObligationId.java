package org.xiangzhi.governance.meeting;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names an obligation to hold or attend meetings.
 *
 * @param value upper-case letters, digits and underscores, at most 40 characters
 */
public record ObligationId(String value) implements Comparable<ObligationId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Refuses a value that is not of the form. */
  public ObligationId {
    Checks.matches("obligation", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ObligationId of(String value) {
    return new ObligationId(value);
  }

  @Override
  public int compareTo(ObligationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
