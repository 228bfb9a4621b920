package org.xiangzhi.governance.meeting;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a required part 必备环节 of a kind of meeting, such as {@code RECORDING}.
 *
 * @param value upper-case letters, digits and underscores, at most 40 characters
 */
public record PartId(String value) implements Comparable<PartId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Refuses a value that is not of the form. */
  public PartId {
    Checks.matches("part", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static PartId of(String value) {
    return new PartId(value);
  }

  @Override
  public int compareTo(PartId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
