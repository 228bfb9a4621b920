package org.xiangzhi.governance.compact;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a tier down which opinions are collected.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record TierId(String value) implements Comparable<TierId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public TierId {
    Checks.matches("tier", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static TierId of(String value) {
    return new TierId(value);
  }

  @Override
  public int compareTo(TierId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
