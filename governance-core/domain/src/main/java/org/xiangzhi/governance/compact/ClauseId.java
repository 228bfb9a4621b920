package org.xiangzhi.governance.compact;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a clause through all versions of a compact, whatever its number in them.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record ClauseId(String value) implements Comparable<ClauseId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public ClauseId {
    Checks.matches("clause", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ClauseId of(String value) {
    return new ClauseId(value);
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
