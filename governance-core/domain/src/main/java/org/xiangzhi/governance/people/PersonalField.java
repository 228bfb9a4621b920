package org.xiangzhi.governance.people;

import java.util.Locale;

/** Names the personal fields that the vault keeps. */
public enum PersonalField {
  /** The name. */
  NAME,
  /** The identity number. */
  IDENTITY_NUMBER,
  /** The day of birth. */
  BIRTH_DATE,
  /** The telephone number. */
  PHONE,
  /** The exact address. */
  PLACE;

  /**
   * Returns the name under which the vault keeps the field.
   *
   * @return such as {@code birth-date}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
