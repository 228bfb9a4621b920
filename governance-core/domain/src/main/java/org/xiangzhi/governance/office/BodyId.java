package org.xiangzhi.governance.office;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a kind of body, such as {@code VILLAGERS_COMMITTEE} 村民委员会.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record BodyId(String value) implements Comparable<BodyId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public BodyId {
    Checks.matches("body", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static BodyId of(String value) {
    return new BodyId(value);
  }

  @Override
  public int compareTo(BodyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
