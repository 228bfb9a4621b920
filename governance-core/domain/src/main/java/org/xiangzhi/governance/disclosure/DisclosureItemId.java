package org.xiangzhi.governance.disclosure;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names something that must be disclosed, such as {@code FINANCES}.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record DisclosureItemId(String value) implements Comparable<DisclosureItemId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public DisclosureItemId {
    Checks.matches("disclosureItem", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static DisclosureItemId of(String value) {
    return new DisclosureItemId(value);
  }

  @Override
  public int compareTo(DisclosureItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
