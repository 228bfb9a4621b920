package org.xiangzhi.governance.election;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one petition for a meeting.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record PetitionId(String value) implements Comparable<PetitionId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public PetitionId {
    Checks.matches("petition", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static PetitionId of(String value) {
    return new PetitionId(value);
  }

  @Override
  public int compareTo(PetitionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
