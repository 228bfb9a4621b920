package org.xiangzhi.governance.points;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a tariff 积分细则.
 *
 * @param value upper-case words joined by hyphens, at most 40 characters
 */
public record TariffId(String value) implements Comparable<TariffId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public TariffId {
    Checks.matches("tariff", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static TariffId of(String value) {
    return new TariffId(value);
  }

  @Override
  public int compareTo(TariffId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
