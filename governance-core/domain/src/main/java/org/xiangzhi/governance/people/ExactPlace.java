package org.xiangzhi.governance.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Is an exact address or position. Nothing is left of it when masked.
 *
 * @param value 1 to 200 characters
 */
public record ExactPlace(@NotBlank @Size(max = 200) String value) implements Masked {
  /** Refuses a blank or overlong place. */
  public ExactPlace {
    Checks.text("place", value, 200);
  }

  /**
   * Makes a place.
   *
   * @param value the place in clear
   * @return the place
   * @throws InvalidValueException if it is blank or too long
   */
  public static ExactPlace of(String value) {
    return new ExactPlace(value);
  }

  @Override
  public String reveal() {
    return value;
  }

  @Override
  public String masked() {
    return "***";
  }

  @Override
  public String toString() {
    return masked();
  }
}
