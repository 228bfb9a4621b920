package org.xiangzhi.governance.hierarchy;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names an area 片区 within its grouping.
 *
 * @param value lower-case letters, digits and hyphens, 1 to 40 characters, such as {@code east}
 */
public record AreaId(String value) implements Comparable<AreaId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** Refuses a value that is not of the form. */
  public AreaId {
    Checks.matches("area", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static AreaId of(String value) {
    return new AreaId(value);
  }

  @Override
  public int compareTo(AreaId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
