package org.xiangzhi.governance.meeting;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a channel of a kind of meeting, such as {@code YARD} 院坝 or {@code ONLINE} 线上.
 *
 * @param value upper-case letters, digits and underscores, at most 40 characters
 */
public record ChannelId(String value) implements Comparable<ChannelId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Refuses a value that is not of the form. */
  public ChannelId {
    Checks.matches("channel", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static ChannelId of(String value) {
    return new ChannelId(value);
  }

  @Override
  public int compareTo(ChannelId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
