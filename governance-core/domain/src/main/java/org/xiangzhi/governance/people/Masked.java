package org.xiangzhi.governance.people;

/**
 * Is a personal field: it prints masked. {@link #reveal()} alone gives the clear text; the record
 * accessor {@code value()} is there for the codec, and no other code calls it.
 */
public sealed interface Masked
    permits PersonName, IdentityNumber, BirthDate, PhoneNumber, ExactPlace {
  /**
   * Returns the clear text. Whoever calls it answers for where the text goes.
   *
   * @return the text as it goes into the vault
   */
  String reveal();

  /**
   * Returns what anyone may see, which is also what {@code toString} prints.
   *
   * @return the masked text
   */
  String masked();
}
