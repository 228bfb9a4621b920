package org.xiangzhi.governance.courtyard;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a criterion within its score sheet.
 *
 * @param value upper-case words joined by underscores, at most 40 characters
 */
public record CriterionId(String value) implements Comparable<CriterionId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public CriterionId {
    Checks.matches("criterion", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  @Override
  public int compareTo(CriterionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
