package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what happened to the residents' record. No event holds a personal field in clear. */
public sealed interface PeopleEvent extends Event {
  /**
   * Returns the effective day.
   *
   * @return the first day on which it holds
   */
  LocalDate day();

  /**
   * Tells that residents were registered.
   *
   * @param day the effective day
   * @param residents the residents
   */
  @TypeName("people.residents-registered/1")
  record ResidentsRegistered(LocalDate day, ImmutableList<RegisteredResident> residents)
      implements PeopleEvent {}

  /**
   * Tells that a resident stands otherwise to the register.
   *
   * @param day the effective day
   * @param person the resident
   * @param kind from the day on
   */
  @TypeName("people.registration-changed/1")
  record RegistrationChanged(LocalDate day, PersonId person, RegistrationKind kind)
      implements PeopleEvent {}

  /**
   * Tells that residents moved to another household.
   *
   * @param day the effective day
   * @param persons the residents
   * @param household their household from the day on
   */
  @TypeName("people.household-moved/1")
  record HouseholdMoved(LocalDate day, ImmutableList<PersonId> persons, UnitId household)
      implements PeopleEvent {}

  /**
   * Tells of a party membership.
   *
   * @param day the day of recording
   * @param person the resident
   * @param membership first and last day
   */
  @TypeName("people.party-membership-recorded/1")
  record PartyMembershipRecorded(LocalDate day, PersonId person, PartyMembership membership)
      implements PeopleEvent {}

  /**
   * Tells that a resident is one no longer.
   *
   * @param day the first day on which the person is none
   * @param person the person
   * @param departure why
   */
  @TypeName("people.resident-departed/1")
  record ResidentDeparted(LocalDate day, PersonId person, Departure departure)
      implements PeopleEvent {}

  /**
   * Tells that personal fields were corrected.
   *
   * @param day the effective day
   * @param person the person
   * @param commitments the commitments to the corrected fields
   */
  @TypeName("people.personal-data-corrected/1")
  record PersonalDataCorrected(
      LocalDate day, PersonId person, ImmutableList<Commitment> commitments)
      implements PeopleEvent {}

  /**
   * Tells that personal fields were erased from the vault.
   *
   * @param day the effective day
   * @param person the person
   * @param fields the fields
   */
  @TypeName("people.personal-data-erased/1")
  record PersonalDataErased(LocalDate day, PersonId person, ImmutableList<PersonalField> fields)
      implements PeopleEvent {}

  /**
   * Tells that two persons are near relatives.
   *
   * @param day the first day on which it counts
   * @param person the one whose name comes first
   * @param relative the other
   */
  @TypeName("people.kinship-recorded/1")
  record KinshipRecorded(LocalDate day, PersonId person, PersonId relative)
      implements PeopleEvent {}

  /**
   * Tells that two persons are near relatives no longer.
   *
   * @param day the last day on which it counts
   * @param person the one whose name comes first
   * @param relative the other
   */
  @TypeName("people.kinship-ended/1")
  record KinshipEnded(LocalDate day, PersonId person, PersonId relative) implements PeopleEvent {}
}
