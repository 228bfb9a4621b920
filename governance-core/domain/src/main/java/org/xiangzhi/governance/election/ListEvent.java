package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a voter list. No event holds a name or a date of birth. */
public sealed interface ListEvent extends ElectionEvent {
  /**
   * Names the election.
   *
   * @return its name
   */
  ElectionId election();

  /**
   * Tells that a villager who lives elsewhere wishes to take part.
   *
   * @param election the election
   * @param person the villager
   */
  @TypeName("election.participation-declared/1")
  record ParticipationDeclared(ElectionId election, PersonId person) implements ListEvent {}

  /**
   * Tells that a person without hukou was admitted.
   *
   * @param election the election
   * @param person the person
   * @param ground residence or village work
   * @param since since when
   * @param agreedIn the ballot in which it was agreed
   */
  @TypeName("election.voter-admitted/1")
  record VoterAdmitted(
      ElectionId election, PersonId person, Ground ground, LocalDate since, BallotId agreedIn)
      implements ListEvent {}

  /**
   * Tells that a person was kept off the list or taken off it.
   *
   * @param election the election
   * @param person the person
   * @param exclusion why
   * @param evidence the digest of what shows it
   */
  @TypeName("election.voter-excluded/1")
  record VoterExcluded(ElectionId election, PersonId person, Exclusion exclusion, Digest evidence)
      implements ListEvent {}

  /**
   * Tells that the list was posted.
   *
   * @param election the election
   * @param voters the list, by person
   * @param ageUnknown those left out because the record does not know whether they are of age
   * @param evidence the digest of what shows that it was posted
   * @param rule the rule of the days before polling
   * @param objectionsUntil the last day for objections
   * @param on the day of posting
   */
  @TypeName("election.list-posted/1")
  record ListPosted(
      ElectionId election,
      ImmutableList<Voter> voters,
      ImmutableSortedSet<PersonId> ageUnknown,
      Digest evidence,
      RuleId rule,
      LocalDate objectionsUntil,
      LocalDate on)
      implements ListEvent {}

  /**
   * Tells of an objection.
   *
   * @param election the election
   * @param objection its name
   * @param by who objects
   * @param person whom it is about
   * @param claim what it claims
   * @param decideBy the last day for the decision
   */
  @TypeName("election.objection-raised/1")
  record ObjectionRaised(
      ElectionId election,
      ObjectionId objection,
      PersonId by,
      PersonId person,
      Claim claim,
      LocalDate decideBy)
      implements ListEvent {}

  /**
   * Tells that an objection was decided.
   *
   * @param election the election
   * @param objection the objection
   * @param upheld whether the list is corrected
   * @param published the digest of the published decision
   * @param on the day; a late decision shows against the day it was due
   */
  @TypeName("election.objection-decided/1")
  record ObjectionDecided(
      ElectionId election, ObjectionId objection, boolean upheld, Digest published, LocalDate on)
      implements ListEvent {}

  /**
   * Tells that a voter was put on the list by a correction.
   *
   * @param election the election
   * @param voter the entry
   */
  @TypeName("election.voter-added/1")
  record VoterAdded(ElectionId election, Voter voter) implements ListEvent {}

  /**
   * Tells that a voter was taken off the list by a correction.
   *
   * @param election the election
   * @param person who
   */
  @TypeName("election.voter-removed/1")
  record VoterRemoved(ElectionId election, PersonId person) implements ListEvent {}

  /**
   * Tells that the list is final.
   *
   * @param election the election
   * @param voters how many are on it
   * @param on the day
   */
  @TypeName("election.list-closed/1")
  record ListClosed(ElectionId election, int voters, LocalDate on) implements ListEvent {}
}
