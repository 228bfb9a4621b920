package org.xiangzhi.governance.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Is a person's name. Masked, its first character and two asterisks are left, whatever the length:
 * 王**; of a name of one character nothing.
 *
 * @param value 1 to 60 characters
 */
public record PersonName(@NotBlank @Size(max = 60) String value) implements Masked {
  /** Refuses a blank or overlong name. */
  public PersonName {
    Checks.text("name", value, 60);
  }

  /**
   * Makes a name.
   *
   * @param value the name in clear
   * @return the name
   * @throws InvalidValueException if it is blank or too long
   */
  public static PersonName of(String value) {
    return new PersonName(value);
  }

  @Override
  public String reveal() {
    return value;
  }

  @Override
  public String masked() {
    int first = value.offsetByCodePoints(0, 1);
    return first == value.length() ? "**" : value.substring(0, first) + "**";
  }

  @Override
  public String toString() {
    return masked();
  }
}
