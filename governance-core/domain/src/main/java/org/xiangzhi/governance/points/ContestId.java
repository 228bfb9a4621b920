package org.xiangzhi.governance.points;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one objection 异议 to an entry.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 60 characters
 */
public record ContestId(String value) implements Comparable<ContestId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public ContestId {
    Checks.matches("contest", value, FORM, 60);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ContestId of(String value) {
    return new ContestId(value);
  }

  @Override
  public int compareTo(ContestId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
