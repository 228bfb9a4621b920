package org.xiangzhi.governance.ballot;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one ballot.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record BallotId(String value) implements Comparable<BallotId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public BallotId {
    Checks.matches("ballot", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static BallotId of(String value) {
    return new BallotId(value);
  }

  @Override
  public int compareTo(BallotId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
