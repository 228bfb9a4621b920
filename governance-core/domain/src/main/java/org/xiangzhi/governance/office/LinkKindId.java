package org.xiangzhi.governance.office;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a kind of link, such as {@code COURTYARD_CONTACT} 包联.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record LinkKindId(String value) implements Comparable<LinkKindId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public LinkKindId {
    Checks.matches("link", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static LinkKindId of(String value) {
    return new LinkKindId(value);
  }

  @Override
  public int compareTo(LinkKindId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
