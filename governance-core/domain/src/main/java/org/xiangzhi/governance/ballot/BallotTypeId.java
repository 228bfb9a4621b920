package org.xiangzhi.governance.ballot;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a kind of ballot of a practice, such as {@code ASSEMBLY}.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record BallotTypeId(String value) implements Comparable<BallotTypeId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public BallotTypeId {
    Checks.matches("ballotType", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static BallotTypeId of(String value) {
    return new BallotTypeId(value);
  }

  @Override
  public int compareTo(BallotTypeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
