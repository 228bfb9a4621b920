package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what may be asked of the residents' record. A change takes effect on the day of the act. */
public sealed interface PeopleCommand extends Command {

  /**
   * Registers residents; one who departed may be registered again.
   *
   * @param residents 1 to 2000
   */
  @TypeName("people.register-residents")
  record RegisterResidents(
      @Size(min = 1, max = PeopleRules.MAX_BATCH) ImmutableList<Registration> residents)
      implements PeopleCommand {}

  /**
   * Changes how a resident stands to the register: gone away, returned, registered here.
   *
   * @param person the resident
   * @param kind from the day on
   */
  @TypeName("people.change-registration")
  record ChangeRegistration(PersonId person, RegistrationKind kind) implements PeopleCommand {}

  /**
   * Moves residents to another household of the village.
   *
   * @param persons the residents, 1 to 2000
   * @param household their household from the day on
   */
  @TypeName("people.move-household")
  record MoveHousehold(
      @Size(min = 1, max = PeopleRules.MAX_BATCH) ImmutableList<PersonId> persons, UnitId household)
      implements PeopleCommand {}

  /**
   * Records a party membership, or its end, in place of what was recorded.
   *
   * @param person the resident
   * @param membership first and last day
   */
  @TypeName("people.record-party-membership")
  record RecordPartyMembership(PersonId person, PartyMembership membership)
      implements PeopleCommand {}

  /**
   * Records that a resident is one no longer.
   *
   * @param person the resident
   * @param departure why
   */
  @TypeName("people.depart")
  record Depart(PersonId person, Departure departure) implements PeopleCommand {}

  /**
   * Corrects personal fields; those left out stay.
   *
   * @param person the person, departed ones included
   * @param details the fields to correct, at least one
   */
  @TypeName("people.correct-personal-data")
  record CorrectPersonalData(PersonId person, PersonalDetails details) implements PeopleCommand {}

  /**
   * Erases personal fields from the vault. The commitments stay and tell nothing any more.
   *
   * @param person the person, departed ones included
   * @param fields the fields, 1 to 5
   */
  @TypeName("people.erase-personal-data")
  record ErasePersonalData(
      PersonId person, @Size(min = 1, max = 5) ImmutableList<PersonalField> fields)
      implements PeopleCommand {}

  /**
   * Records that two residents are near relatives 近亲属: spouses, parents and children, brothers and
   * sisters, grandparents and grandchildren (Civil Code Art. 1045). Which of these is not recorded.
   *
   * @param person one of them, departed ones included
   * @param relative the other
   */
  @TypeName("people.record-kinship")
  record RecordKinship(PersonId person, PersonId relative) implements PeopleCommand {}

  /**
   * Records that two persons are near relatives no longer, or never were; the day of the act is the
   * last on which they count as such.
   *
   * @param person one of them
   * @param relative the other
   */
  @TypeName("people.end-kinship")
  record EndKinship(PersonId person, PersonId relative) implements PeopleCommand {}
}
