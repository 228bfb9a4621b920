package org.xiangzhi.governance.compact;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one run of a compact's procedure.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record CaseId(String value) implements Comparable<CaseId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public CaseId {
    Checks.matches("case", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static CaseId of(String value) {
    return new CaseId(value);
  }

  @Override
  public int compareTo(CaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
