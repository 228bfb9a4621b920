package org.xiangzhi.governance.meeting;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a class of topics, such as {@code WATER_PRICE}.
 *
 * @param value upper-case letters, digits and underscores, at most 40 characters
 */
public record TopicId(String value) implements Comparable<TopicId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Refuses a value that is not of the form. */
  public TopicId {
    Checks.matches("topic", value, FORM, 40);
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
