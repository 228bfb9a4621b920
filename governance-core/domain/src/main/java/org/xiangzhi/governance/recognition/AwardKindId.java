package org.xiangzhi.governance.recognition;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a kind of award of a practice, such as {@code GOOD_MOTHER_IN_LAW}.
 *
 * @param value upper-case words joined by underscores, at most 40 characters
 */
public record AwardKindId(String value) implements Comparable<AwardKindId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public AwardKindId {
    Checks.matches("award", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static AwardKindId of(String value) {
    return new AwardKindId(value);
  }

  @Override
  public int compareTo(AwardKindId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
