package org.xiangzhi.governance.kernel;

import java.util.regex.Pattern;

/**
 * Names one rule of the core or of a practice, such as {@code COURTYARD-SIZE}.
 *
 * @param value upper-case words joined by hyphens, at most 64 characters
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public RuleId {
    Checks.matches("rule", value, FORM, 64);
  }

  /**
   * Names a rule.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
