package org.xiangzhi.governance.points;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a rule of a tariff, such as {@code LITTER-CLEARED}.
 *
 * @param value upper-case words joined by hyphens, at most 60 characters
 */
public record TariffRuleId(String value) implements Comparable<TariffRuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public TariffRuleId {
    Checks.matches("tariffRule", value, FORM, 60);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static TariffRuleId of(String value) {
    return new TariffRuleId(value);
  }

  @Override
  public int compareTo(TariffRuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
