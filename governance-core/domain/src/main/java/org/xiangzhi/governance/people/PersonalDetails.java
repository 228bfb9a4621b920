package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * Holds the personal fields of one person on the way to the vault.
 *
 * @param name the name
 * @param birthDate the day of birth; may be left out if the identity number is there
 * @param identityNumber the identity number
 * @param phone the telephone number
 * @param place the exact address
 */
public record PersonalDetails(
    Optional<PersonName> name,
    Optional<BirthDate> birthDate,
    Optional<IdentityNumber> identityNumber,
    Optional<PhoneNumber> phone,
    Optional<ExactPlace> place) {

  /**
   * Holds a name and a day of birth, the least that a resident is registered with.
   *
   * @param name the name
   * @param birthDate the day of birth
   * @return the details
   */
  public static PersonalDetails of(PersonName name, BirthDate birthDate) {
    return new PersonalDetails(
        Optional.of(name),
        Optional.of(birthDate),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the birth date given, or else that of the identity number. */
  Optional<BirthDate> born() {
    return birthDate.isPresent() ? birthDate : identityNumber.map(IdentityNumber::birthDate);
  }

  ImmutableSortedMap<PersonalField, Masked> fields() {
    ImmutableSortedMap.Builder<PersonalField, Masked> fields = ImmutableSortedMap.naturalOrder();
    name.ifPresent(value -> fields.put(PersonalField.NAME, value));
    born().ifPresent(value -> fields.put(PersonalField.BIRTH_DATE, value));
    identityNumber.ifPresent(value -> fields.put(PersonalField.IDENTITY_NUMBER, value));
    phone.ifPresent(value -> fields.put(PersonalField.PHONE, value));
    place.ifPresent(value -> fields.put(PersonalField.PLACE, value));
    return fields.buildOrThrow();
  }
}
