package org.xiangzhi.governance.procedure;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a step of a procedure.
 *
 * @param value upper-case words joined by underscores, at most 40 characters
 */
public record StepId(String value) implements Comparable<StepId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public StepId {
    Checks.matches("step", value, FORM, 40);
  }

  /**
   * Names a step.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static StepId of(String value) {
    return new StepId(value);
  }

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
