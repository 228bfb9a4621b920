package org.xiangzhi.governance.recognition;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a case of a list within its log for ever. It is the number that the list shows, so that
 * nobody is named by it.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 40 characters
 */
public record ListCaseId(String value) implements Comparable<ListCaseId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public ListCaseId {
    Checks.matches("listCase", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ListCaseId of(String value) {
    return new ListCaseId(value);
  }

  @Override
  public int compareTo(ListCaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
