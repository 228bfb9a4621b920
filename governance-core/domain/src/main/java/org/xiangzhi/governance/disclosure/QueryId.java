package org.xiangzhi.governance.disclosure;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one resident's query about a disclosure.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record QueryId(String value) implements Comparable<QueryId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public QueryId {
    Checks.matches("query", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static QueryId of(String value) {
    return new QueryId(value);
  }

  @Override
  public int compareTo(QueryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
