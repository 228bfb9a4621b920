package org.xiangzhi.governance.people;

import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is a resident as recorded for a day; personal fields are in the vault.
 *
 * @param person the person
 * @param household the household
 * @param kind how the person stands to the register
 * @param membership the party membership last recorded, ended or not
 */
public record Resident(
    PersonId person,
    UnitId household,
    RegistrationKind kind,
    Optional<PartyMembership> membership) {

  /**
   * Tells whether the person is away.
   *
   * @return true if registered here and living elsewhere
   */
  public boolean isAway() {
    return kind == RegistrationKind.REGISTERED_AWAY;
  }

  Resident as(RegistrationKind other) {
    return new Resident(person, household, other, membership);
  }

  Resident in(UnitId other) {
    return new Resident(person, other, kind, membership);
  }

  Resident with(PartyMembership other) {
    return new Resident(person, household, kind, Optional.of(other));
  }
}
