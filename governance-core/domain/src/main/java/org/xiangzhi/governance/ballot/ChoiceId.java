package org.xiangzhi.governance.ballot;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names what can be chosen in a ballot: a candidate, or a grade.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record ChoiceId(String value) implements Comparable<ChoiceId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public ChoiceId {
    Checks.matches("choice", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ChoiceId of(String value) {
    return new ChoiceId(value);
  }

  @Override
  public int compareTo(ChoiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
