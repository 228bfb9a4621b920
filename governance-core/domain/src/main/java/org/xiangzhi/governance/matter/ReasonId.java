package org.xiangzhi.governance.matter;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a reason that a practice knows, such as {@code OUT_OF_SCOPE} 不属受理范围.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record ReasonId(String value) implements Comparable<ReasonId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public ReasonId {
    Checks.matches("reason", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ReasonId of(String value) {
    return new ReasonId(value);
  }

  @Override
  public int compareTo(ReasonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
