package org.xiangzhi.governance.recognition;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a round of an award within its log for ever.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 40 characters
 */
public record RoundId(String value) implements Comparable<RoundId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public RoundId {
    Checks.matches("round", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static RoundId of(String value) {
    return new RoundId(value);
  }

  @Override
  public int compareTo(RoundId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
