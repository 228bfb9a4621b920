package org.xiangzhi.governance.recognition;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Is the number on a plaque or certificate 牌匾、证书编号.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 40 characters
 */
public record PlaqueNumber(String value) implements Comparable<PlaqueNumber> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public PlaqueNumber {
    Checks.matches("number", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static PlaqueNumber of(String value) {
    return new PlaqueNumber(value);
  }

  @Override
  public int compareTo(PlaqueNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
