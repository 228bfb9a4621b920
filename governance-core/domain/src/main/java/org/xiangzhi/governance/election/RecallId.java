package org.xiangzhi.governance.election;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one recall.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record RecallId(String value) implements Comparable<RecallId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public RecallId {
    Checks.matches("recall", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static RecallId of(String value) {
    return new RecallId(value);
  }

  @Override
  public int compareTo(RecallId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
