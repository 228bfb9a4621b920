package org.xiangzhi.governance.office;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names an office, such as {@code VILLAGE_SECRETARY} 村党组织书记.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record OfficeId(String value) implements Comparable<OfficeId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public OfficeId {
    Checks.matches("office", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static OfficeId of(String value) {
    return new OfficeId(value);
  }

  @Override
  public int compareTo(OfficeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
