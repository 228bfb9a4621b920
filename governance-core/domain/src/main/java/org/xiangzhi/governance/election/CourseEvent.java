package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.OfficeId;

/** Is something that happened in the course of an election. */
public sealed interface CourseEvent extends ElectionEvent {
  /**
   * Names the election.
   *
   * @return its name
   */
  ElectionId election();

  /**
   * Tells that an election was announced.
   *
   * @param election its name
   * @param unit the unit
   * @param rules how the body is elected; the election keeps them
   * @param seats the offices to be filled, highest first
   * @param pollingDay the day of the vote
   * @param committee the members of the election committee
   * @param substitutes who steps in, in order
   * @param restOfTerm for a by-election the last day of the term
   * @param on the day
   */
  @TypeName("election.announced/1")
  record Announced(
      ElectionId election,
      UnitId unit,
      ElectionRules rules,
      ImmutableList<Seats> seats,
      LocalDate pollingDay,
      ImmutableList<PersonId> committee,
      ImmutableList<PersonId> substitutes,
      Optional<LocalDate> restOfTerm,
      LocalDate on)
      implements CourseEvent {}

  /**
   * Tells that a member left the election committee.
   *
   * @param election the election
   * @param member who left
   * @param departure why
   * @param successor who stepped in; empty if nobody was left
   */
  @TypeName("election.committee-member-left/1")
  record CommitteeMemberLeft(
      ElectionId election, PersonId member, Departure departure, Optional<PersonId> successor)
      implements CourseEvent {}

  /**
   * Tells that a person joined the election committee.
   *
   * @param election the election
   * @param person who joined
   */
  @TypeName("election.committee-member-joined/1")
  record CommitteeMemberJoined(ElectionId election, PersonId person) implements CourseEvent {}

  /**
   * Tells of the day of the next vote.
   *
   * @param election the election
   * @param pollingDay the day
   */
  @TypeName("election.polling-day-set/1")
  record PollingDaySet(ElectionId election, LocalDate pollingDay) implements CourseEvent {}

  /**
   * Tells that the vote on an office was opened.
   *
   * @param election the election
   * @param office the office
   * @param ballot the ballot
   */
  @TypeName("election.poll-opened/1")
  record PollOpened(ElectionId election, OfficeId office, BallotId ballot) implements CourseEvent {}

  /**
   * Says what was counted for an office.
   *
   * @param ballot the ballot
   * @param poll the figures
   */
  record BallotPoll(BallotId ballot, OfficePoll poll) {}

  /**
   * Is somebody who was elected, with the appointment that follows.
   *
   * @param appointment the appointment's name
   * @param office the office
   * @param person who was elected
   */
  record Winner(AppointmentId appointment, OfficeId office, PersonId person) {}

  /**
   * Tells of a declared result.
   *
   * @param election the election
   * @param polls what was counted, ballot by ballot
   * @param rules the figures it was counted by
   * @param result who is elected and which votes come next
   * @param winners who is elected, with the appointments that follow
   * @param until the last day of their term
   * @param replaced the appointments that end by it
   * @param on the day
   */
  @TypeName("election.result-declared/1")
  record ResultDeclared(
      ElectionId election,
      ImmutableList<BallotPoll> polls,
      CountRules rules,
      RoundResult result,
      ImmutableList<Winner> winners,
      LocalDate until,
      ImmutableList<AppointmentId> replaced,
      LocalDate on)
      implements CourseEvent {}

  /**
   * Tells that elections are void.
   *
   * @param election the election
   * @param persons whose
   * @param appointments the appointments that end by it
   * @param fraud the means
   * @param decision the digest of the decision
   * @param by who decided
   * @param on the day
   */
  @TypeName("election.result-voided/1")
  record ResultVoided(
      ElectionId election,
      ImmutableSortedSet<PersonId> persons,
      ImmutableList<AppointmentId> appointments,
      Fraud fraud,
      Digest decision,
      PersonId by,
      LocalDate on)
      implements CourseEvent {}
}
