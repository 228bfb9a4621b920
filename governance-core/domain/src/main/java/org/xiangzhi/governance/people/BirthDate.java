package org.xiangzhi.governance.people;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Is a day of birth. Nothing is left of it when masked.
 *
 * @param value a day in the years 1850 to 2199
 */
public record BirthDate(LocalDate value) implements Masked {
  /** Refuses a year out of bounds. */
  public BirthDate {
    Checks.within("birth-year", value.getYear(), 1850, 2199);
  }

  /**
   * Makes a day of birth.
   *
   * @param value the day
   * @return the day of birth
   * @throws InvalidValueException if the year is out of bounds
   */
  public static BirthDate of(LocalDate value) {
    return new BirthDate(value);
  }

  @Override
  public String reveal() {
    return value.toString();
  }

  @Override
  public String masked() {
    return "****-**-**";
  }

  @Override
  public String toString() {
    return masked();
  }
}
