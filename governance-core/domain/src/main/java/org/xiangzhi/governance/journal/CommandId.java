package org.xiangzhi.governance.journal;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a command within its log, so that a retry is recognised. The client chooses it.
 *
 * @param value letters, digits, dots, colons, underscores and hyphens, 1 to 80 characters
 */
public record CommandId(String value) implements Comparable<CommandId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]*");

  /** Refuses a value that is not of the form. */
  public CommandId {
    Checks.matches("id", value, FORM, 80);
  }

  /**
   * Names a command.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static CommandId of(String value) {
    return new CommandId(value);
  }

  @Override
  public int compareTo(CommandId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
