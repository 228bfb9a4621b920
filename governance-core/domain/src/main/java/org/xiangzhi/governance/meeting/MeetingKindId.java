package org.xiangzhi.governance.meeting;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a kind of meeting.
 *
 * @param value upper-case letters, digits and underscores, at most 40 characters
 */
public record MeetingKindId(String value) implements Comparable<MeetingKindId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Refuses a value that is not of the form. */
  public MeetingKindId {
    Checks.matches("meetingKind", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static MeetingKindId of(String value) {
    return new MeetingKindId(value);
  }

  @Override
  public int compareTo(MeetingKindId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
