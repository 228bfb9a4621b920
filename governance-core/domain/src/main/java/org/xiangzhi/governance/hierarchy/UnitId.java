package org.xiangzhi.governance.hierarchy;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a unit of any level for ever. For a division it is the code at the time of adoption, below
 * the village a name that starts with the village's, such as {@code 522631114201.g03}; a later code
 * leaves the id as it is.
 *
 * @param value letters, digits, dots, underscores and hyphens, 1 to 64 characters
 */
public record UnitId(String value) implements Comparable<UnitId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public UnitId {
    Checks.matches("unit", value, FORM, 64);
  }

  /**
   * Names a unit.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  /**
   * Names the unit that a division is at the adoption of its table.
   *
   * @param code its code in the table
   * @return the id
   */
  public static UnitId of(DivisionCode code) {
    return new UnitId(code.value());
  }

  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
