package org.xiangzhi.governance.people;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Is a telephone number. Masked, its last two digits are left behind nine asterisks.
 *
 * @param value 7 to 15 digits, hyphens between them, a plus sign in front if wanted
 */
public record PhoneNumber(String value) implements Masked {
  private static final Pattern FORM = Pattern.compile("\\+?[0-9](-?[0-9]){6,14}");

  /** Refuses a value that is not of the form. */
  public PhoneNumber {
    Checks.matches("phone", value, FORM, 31);
  }

  /**
   * Makes a number.
   *
   * @param value the number in clear
   * @return the number
   * @throws InvalidValueException if it is not of the form; the exception does not hold the value
   */
  public static PhoneNumber of(String value) {
    return new PhoneNumber(value);
  }

  @Override
  public String reveal() {
    return value;
  }

  @Override
  public String masked() {
    String digits = value.replace("-", "");
    return "*********" + digits.substring(digits.length() - 2);
  }

  @Override
  public String toString() {
    return masked();
  }
}
