package org.xiangzhi.governance.compact;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names an invitation to the executive committee.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record InvitationId(String value) implements Comparable<InvitationId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public InvitationId {
    Checks.matches("invitation", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static InvitationId of(String value) {
    return new InvitationId(value);
  }

  @Override
  public int compareTo(InvitationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
