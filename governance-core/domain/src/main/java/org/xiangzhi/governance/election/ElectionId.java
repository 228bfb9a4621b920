package org.xiangzhi.governance.election;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one election.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 48 characters
 */
public record ElectionId(String value) implements Comparable<ElectionId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public ElectionId {
    Checks.matches("election", value, FORM, 48);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ElectionId of(String value) {
    return new ElectionId(value);
  }

  @Override
  public int compareTo(ElectionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
