package org.xiangzhi.governance.office;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one appointment of a person to an office.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record AppointmentId(String value) implements Comparable<AppointmentId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public AppointmentId {
    Checks.matches("appointment", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static AppointmentId of(String value) {
    return new AppointmentId(value);
  }

  @Override
  public int compareTo(AppointmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
