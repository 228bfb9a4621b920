package org.xiangzhi.governance.compact;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names an opinion or objection of a household.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record OpinionId(String value) implements Comparable<OpinionId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public OpinionId {
    Checks.matches("opinion", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static OpinionId of(String value) {
    return new OpinionId(value);
  }

  @Override
  public int compareTo(OpinionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
