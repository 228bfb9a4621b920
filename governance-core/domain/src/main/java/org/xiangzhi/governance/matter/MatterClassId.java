package org.xiangzhi.governance.matter;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a class of matters, such as {@code MAJOR} 大事.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record MatterClassId(String value) implements Comparable<MatterClassId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public MatterClassId {
    Checks.matches("class", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static MatterClassId of(String value) {
    return new MatterClassId(value);
  }

  @Override
  public int compareTo(MatterClassId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
