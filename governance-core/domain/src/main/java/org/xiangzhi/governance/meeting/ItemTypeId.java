package org.xiangzhi.governance.meeting;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a type of agenda item, such as {@code FEEDBACK}.
 *
 * @param value upper-case letters, digits and underscores, at most 40 characters
 */
public record ItemTypeId(String value) implements Comparable<ItemTypeId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Refuses a value that is not of the form. */
  public ItemTypeId {
    Checks.matches("itemType", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ItemTypeId of(String value) {
    return new ItemTypeId(value);
  }

  @Override
  public int compareTo(ItemTypeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
