package org.xiangzhi.governance.matter;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names what a matter is about, such as {@code WATER_PRICE} 水价.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record TopicId(String value) implements Comparable<TopicId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public TopicId {
    Checks.matches("topic", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static TopicId of(String value) {
    return new TopicId(value);
  }

  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
