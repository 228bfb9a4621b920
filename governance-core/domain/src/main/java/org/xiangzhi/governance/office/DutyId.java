package org.xiangzhi.governance.office;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one duty.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record DutyId(String value) implements Comparable<DutyId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public DutyId {
    Checks.matches("duty", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static DutyId of(String value) {
    return new DutyId(value);
  }

  @Override
  public int compareTo(DutyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
