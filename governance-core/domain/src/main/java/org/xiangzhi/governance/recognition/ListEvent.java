package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened in a case of a list. */
public sealed interface ListEvent extends RecognitionEvent {
  /**
   * Returns the case.
   *
   * @return its name
   */
  ListCaseId listCase();

  /**
   * Is what somebody was told to put right 教育引导.
   *
   * @param deedOf whose deed it was
   * @param advice how to put it right
   * @param until the last day on which to do so
   */
  record Guidance(PersonId deedOf, String advice, LocalDate until) {}

  /**
   * Happened when a case began.
   *
   * @param listCase the name of the case
   * @param practice the digest of the practice
   * @param list the rules that hold for the case to its end
   * @param unit whose body would decide
   * @param concerned whom it is about
   * @param clause the clause, as it was in force that day
   * @param what what was done
   * @param guidance the guidance that was given; empty for a red list
   * @param by who began it
   * @param on the day
   */
  @TypeName("recognition.case-begun/1")
  record Begun(
      ListCaseId listCase,
      Digest practice,
      ListRules list,
      UnitId unit,
      Concerned concerned,
      ClauseInForce clause,
      String what,
      Optional<Guidance> guidance,
      PersonId by,
      LocalDate on)
      implements ListEvent {}

  /**
   * Happened when a case ended before anyone was listed.
   *
   * @param listCase the case
   * @param end why
   * @param reason in words
   * @param by who ended it
   * @param on the day
   */
  @TypeName("recognition.case-ended/1")
  record Ended(ListCaseId listCase, CaseEnd end, String reason, PersonId by, LocalDate on)
      implements ListEvent {}

  /**
   * Happened when somebody found that a case is not about a right that was used.
   *
   * @param listCase the case
   * @param rights what was looked at: objections, appeals and petitions, by their names
   * @param reason why
   * @param by who found so
   * @param on the day
   */
  @TypeName("recognition.rights-reviewed/1")
  record RightsReviewed(
      ListCaseId listCase, ImmutableList<String> rights, String reason, PersonId by, LocalDate on)
      implements ListEvent {}

  /**
   * Happened when a case was taken up.
   *
   * @param listCase the case
   * @param clause the clause, as it was in force that day
   * @param proofs the evidence
   * @param by who took it up
   * @param on the day
   */
  @TypeName("recognition.case-taken-up/1")
  record TakenUp(
      ListCaseId listCase,
      ClauseInForce clause,
      ImmutableList<Proof> proofs,
      PersonId by,
      LocalDate on)
      implements ListEvent {}

  /**
   * Happened when whom it is about was told.
   *
   * @param listCase the case
   * @param to who took the notice in
   * @param paper the digest of the notice with its receipt
   * @param hearingFrom the first day of the hearing
   * @param by who told them
   * @param on the day
   */
  @TypeName("recognition.list-notice-given/1")
  record NoticeGiven(
      ListCaseId listCase,
      PersonId to,
      Digest paper,
      LocalDate hearingFrom,
      PersonId by,
      LocalDate on)
      implements ListEvent {}

  /**
   * Happened when they had been heard, or had the chance.
   *
   * @param listCase the case
   * @param outcome what became of the chance
   * @param speaker who spoke or waived
   * @param note what was said, or how they were invited
   * @param by who entered it
   * @param on the day
   */
  @TypeName("recognition.case-heard/1")
  record Heard(
      ListCaseId listCase,
      HearingOutcome outcome,
      Optional<PersonId> speaker,
      String note,
      PersonId by,
      LocalDate on)
      implements ListEvent {}

  /**
   * Happened when a listing was put to the vote.
   *
   * @param listCase the case
   * @param ballot the ballot
   * @param clause the clause, as it was in force that day
   * @param days for how many days it would be
   * @param recused who has no vote on it, and why
   * @param by who put it to the vote
   * @param on the day
   */
  @TypeName("recognition.listing-put-to-vote/1")
  record PutToVote(
      ListCaseId listCase,
      BallotId ballot,
      ClauseInForce clause,
      int days,
      ImmutableSortedMap<PersonId, Text> recused,
      PersonId by,
      LocalDate on)
      implements ListEvent {}

  /**
   * Happened when somebody was listed.
   *
   * @param listCase the case
   * @param clause the clause, as it was in force that day
   * @param first the first day
   * @param last the last day
   * @param by who settled the case
   * @param on the day
   */
  @TypeName("recognition.listed/1")
  record Listed(
      ListCaseId listCase,
      ClauseInForce clause,
      LocalDate first,
      LocalDate last,
      PersonId by,
      LocalDate on)
      implements ListEvent {}

  /**
   * Happened when the vote was against a listing.
   *
   * @param listCase the case
   * @param outcome what became of the vote
   * @param by who settled the case
   * @param on the day
   */
  @TypeName("recognition.not-listed/1")
  record NotListed(ListCaseId listCase, Outcome outcome, PersonId by, LocalDate on)
      implements ListEvent {}

  /**
   * Happened when consent to be named was given or taken back.
   *
   * @param listCase the case
   * @param declaration whose word it is
   * @param given whether it was given
   * @param by who entered it
   * @param on the day
   */
  @TypeName("recognition.display-consented/1")
  record DisplayConsented(
      ListCaseId listCase, Declaration declaration, boolean given, PersonId by, LocalDate on)
      implements ListEvent {}

  /**
   * Happened when somebody was taken off a list early.
   *
   * @param listCase the case
   * @param reason why
   * @param by who did it
   * @param on the day
   */
  @TypeName("recognition.listing-lifted/1")
  record Lifted(ListCaseId listCase, String reason, PersonId by, LocalDate on)
      implements ListEvent {}

  /**
   * Happened when somebody appealed. From then on the listing is suspended.
   *
   * @param listCase the case
   * @param declaration whose word it is
   * @param reason why
   * @param deadline the last day on which it is decided in time
   * @param by who entered it
   * @param on the day
   */
  @TypeName("recognition.appealed/1")
  record Appealed(
      ListCaseId listCase,
      Declaration declaration,
      String reason,
      LocalDate deadline,
      PersonId by,
      LocalDate on)
      implements ListEvent {}

  /**
   * Happened when an appeal was not decided in time.
   *
   * @param listCase the case
   * @param by the host
   * @param on the day
   */
  @TypeName("recognition.appeal-overdue/1")
  record AppealOverdue(ListCaseId listCase, PersonId by, LocalDate on) implements ListEvent {}

  /**
   * Happened when an appeal was decided.
   *
   * @param listCase the case
   * @param upheld whether the listing goes on until its last day
   * @param reason why
   * @param by who decided
   * @param on the day
   */
  @TypeName("recognition.appeal-decided/1")
  record AppealDecided(
      ListCaseId listCase, boolean upheld, String reason, PersonId by, LocalDate on)
      implements ListEvent {}
}
