package org.xiangzhi.governance.practice;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a practice 做法, such as {@code liping-compact}.
 *
 * @param value lower-case words joined by hyphens, at most 64 characters
 */
public record PracticeId(String value) implements Comparable<PracticeId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public PracticeId {
    Checks.matches("practice", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static PracticeId of(String value) {
    return new PracticeId(value);
  }

  @Override
  public int compareTo(PracticeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
