package org.xiangzhi.governance.recognition;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a list of a practice, such as {@code YELLOW}.
 *
 * @param value upper-case words joined by underscores, at most 40 characters
 */
public record ListKindId(String value) implements Comparable<ListKindId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public ListKindId {
    Checks.matches("list", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ListKindId of(String value) {
    return new ListKindId(value);
  }

  @Override
  public int compareTo(ListKindId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
