package org.xiangzhi.governance.points;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a book of a ledger: the points that can be redeemed, or those that are an honour.
 *
 * @param value upper-case words joined by underscores, at most 30 characters
 */
public record BookId(String value) implements Comparable<BookId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public BookId {
    Checks.matches("book", value, FORM, 30);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static BookId of(String value) {
    return new BookId(value);
  }

  @Override
  public int compareTo(BookId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
