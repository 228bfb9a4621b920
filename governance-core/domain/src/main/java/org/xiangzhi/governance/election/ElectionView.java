package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

/** Is what the room of elections needs to know of the other rooms. */
public interface ElectionView {
  /**
   * Is a villager as the record of residents knows one.
   *
   * @param person the person
   * @param household the household
   * @param kind how the person stands to the register
   * @param age whether the person is an adult on the day that was asked for
   * @param partyMember whether the person is a party member today
   */
  record Villager(
      PersonId person,
      UnitId household,
      RegistrationKind kind,
      Adulthood age,
      boolean partyMember) {}

  /**
   * Names the unit of this log.
   *
   * @return the village
   */
  UnitId village();

  /**
   * Tells whether a unit belongs to this log.
   *
   * @param unit the unit
   * @param day the day
   * @return true if it is there on that day
   */
  boolean isUnit(UnitId unit, LocalDate day);

  /**
   * Finds how a body is elected, by the practice in use.
   *
   * @param body the body
   * @return its rules, or empty if the practice does not provide an election
   */
  Optional<ElectionRules> electionRules(BodyId body);

  /**
   * Finds a rule of the practice in use.
   *
   * @param rule its name
   * @return the rule; the practice has it, as its definition was checked
   */
  Rule practiceRule(RuleId rule);

  /**
   * Returns the figures that the law and the practice set on the day of the act.
   *
   * @return the standards
   */
  Standards standards();

  /**
   * Lists the villagers of a unit.
   *
   * @param unit the unit
   * @param adultOn the day on which they are to be of age
   * @return those who are in the record on the day of the act, by person
   */
  ImmutableList<Villager> villagers(UnitId unit, LocalDate adultOn);

  /**
   * Lists who holds an office in a body of a unit on the day of the act.
   *
   * @param unit the unit
   * @param body the kind of body
   * @return the running appointments
   */
  ImmutableList<Appointment> incumbents(UnitId unit, BodyId body);

  /**
   * Finds an appointment that runs on the day of the act.
   *
   * @param appointment its name
   * @return the appointment, or empty
   */
  Optional<Appointment> running(AppointmentId appointment);

  /**
   * Lists the villagers' representatives 村民代表, by the practice in use.
   *
   * @return who holds their office on the day of the act
   */
  ImmutableSortedSet<PersonId> representatives();

  /**
   * Tells whether the villagers' assembly or the representatives' passed a ballot.
   *
   * @param ballot the ballot
   * @return true if it was passed
   */
  boolean agreed(BallotId ballot);

  /**
   * Finds what was counted in a ballot of an election or a recall.
   *
   * @param ballot the ballot
   * @return the count, or empty if there is no such ballot or it has not been counted
   */
  Optional<Counted> counted(BallotId ballot);

  /**
   * Is a counted ballot.
   *
   * @param registered who was entitled
   * @param cast who took part, invalid votes included
   * @param yes the votes for, in a vote on a recall; 0 in an election
   * @param votes the votes of each candidate, in an election
   */
  record Counted(int registered, int cast, int yes, ImmutableList<Votes> votes) {}
}
