package org.xiangzhi.governance.hierarchy;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one way to group units into areas.
 *
 * @param value lower-case letters, digits and hyphens, 1 to 40 characters, such as {@code
 *     east-west}
 */
public record GroupingId(String value) implements Comparable<GroupingId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** Refuses a value that is not of the form. */
  public GroupingId {
    Checks.matches("grouping", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static GroupingId of(String value) {
    return new GroupingId(value);
  }

  @Override
  public int compareTo(GroupingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
