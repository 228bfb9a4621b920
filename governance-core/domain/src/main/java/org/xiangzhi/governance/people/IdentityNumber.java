package org.xiangzhi.governance.people;

import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Is a citizen's identity number 公民身份号码 as GB 11643-1999 has it: six digits of a region, the day of
 * birth, three digits of a sequence, a check character. Masked, the two digits of the province are
 * left and sixteen asterisks.
 *
 * @param value 17 digits and a digit or {@code X}; a small {@code x} is made a capital
 */
public record IdentityNumber(@Pattern(regexp = "[1-9][0-9]{16}[0-9Xx]") String value)
    implements Masked {
  private static final java.util.regex.Pattern FORM =
      java.util.regex.Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";

  /** Refuses a wrong form, birth date or check character; the refusal never holds the number. */
  public IdentityNumber {
    value = value.replace('x', 'X');
    if (!FORM.matcher(value).matches()) {
      throw refused("17 digits and a check character are needed");
    }
    int year = Integer.parseInt(value.substring(6, 10));
    if (year < 1850 || year > 2199 || !isDay(value)) {
      throw refused("digits 7 to 14 are no day of the calendar from 1850 to 2199");
    }
    if (checkCharacter(value) != value.charAt(17)) {
      throw refused("the check character does not fit");
    }
  }

  /**
   * Makes a number.
   *
   * @param value the number in clear
   * @return the number
   * @throws InvalidValueException if it is not valid; the exception does not hold the number
   */
  public static IdentityNumber of(String value) {
    return new IdentityNumber(value);
  }

  /**
   * Returns the day of birth in the number.
   *
   * @return the day
   */
  public BirthDate birthDate() {
    return new BirthDate(day(value));
  }

  @Override
  public String reveal() {
    return value;
  }

  @Override
  public String masked() {
    return value.substring(0, 2) + "****************";
  }

  @Override
  public String toString() {
    return masked();
  }

  private static boolean isDay(String value) {
    try {
      return day(value).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDate day(String value) {
    return LocalDate.of(
        Integer.parseInt(value.substring(6, 10)),
        Integer.parseInt(value.substring(10, 12)),
        Integer.parseInt(value.substring(12, 14)));
  }

  private static char checkCharacter(String value) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (value.charAt(i) - '0');
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  private static InvalidValueException refused(String reason) {
    return new InvalidValueException(
        Refusal.of(RefusalCode.IDENTITY_NUMBER_FORM, PeopleRules.PERSONAL_FORM, "reason", reason));
  }
}
