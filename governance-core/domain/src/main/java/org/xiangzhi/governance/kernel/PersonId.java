package org.xiangzhi.governance.kernel;

import java.util.regex.Pattern;

/**
 * Names a person by an opaque id, never by an identity number or a name.
 *
 * @param value letters, digits, dots, underscores and hyphens, 1 to 64 characters; a bare run of 18
 *     characters that reads as an identity number is refused, so that none enters the log by habit
 */
public record PersonId(String value) implements Comparable<PersonId> {
  private static final Pattern FORM =
      Pattern.compile("(?!\\d{17}[\\dXx]$)[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public PersonId {
    Checks.matches("person", value, FORM, 64);
  }

  /**
   * Names a person.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
