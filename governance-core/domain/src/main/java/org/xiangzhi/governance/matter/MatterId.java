package org.xiangzhi.governance.matter;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one matter; no other matter of the county has the same name.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 40 characters
 */
public record MatterId(String value) implements Comparable<MatterId> {
  /** The greatest length. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public MatterId {
    Checks.matches("matter", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static MatterId of(String value) {
    return new MatterId(value);
  }

  @Override
  public int compareTo(MatterId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
