package org.xiangzhi.governance.courtyard;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a batch of a race 赛马批次 within a county.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 40 characters
 */
public record BatchId(String value) implements Comparable<BatchId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public BatchId {
    Checks.matches("batch", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static BatchId of(String value) {
    return new BatchId(value);
  }

  @Override
  public int compareTo(BatchId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
