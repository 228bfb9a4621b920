package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.Appointment;

/** Is something that happened to a recall. */
public sealed interface RecallEvent extends ElectionEvent {
  /**
   * Names the recall.
   *
   * @return its name
   */
  RecallId recall();

  /**
   * Tells that a petition was received that enough have signed.
   *
   * @param recall its name
   * @param appointment the member's appointment as it stands
   * @param rules how the body is elected
   * @param signed the signatures and whose share they are
   * @param reasons the digest of the reasons
   * @param on the day
   */
  @TypeName("election.recall-petitioned/1")
  record RecallPetitioned(
      RecallId recall,
      Appointment appointment,
      ElectionRules rules,
      Signed signed,
      Digest reasons,
      LocalDate on)
      implements RecallEvent {}

  /**
   * Tells that the member was heard.
   *
   * @param recall the recall
   * @param notified the day on which the member was told
   * @param statement the digest of the statement; empty if waived
   * @param on the day
   */
  @TypeName("election.member-heard/1")
  record MemberHeard(RecallId recall, LocalDate notified, Optional<Digest> statement, LocalDate on)
      implements RecallEvent {}

  /**
   * Tells that the vote was called.
   *
   * @param recall the recall
   * @param pollingDay the day of the vote
   * @param voters who has the vote
   */
  @TypeName("election.recall-vote-called/1")
  record RecallVoteCalled(
      RecallId recall, LocalDate pollingDay, ImmutableSortedSet<PersonId> voters)
      implements RecallEvent {}

  /**
   * Tells that the vote was opened.
   *
   * @param recall the recall
   * @param ballot the ballot
   */
  @TypeName("election.recall-poll-opened/1")
  record RecallPollOpened(RecallId recall, BallotId ballot) implements RecallEvent {}

  /**
   * Tells of the result.
   *
   * @param recall the recall
   * @param ballot the ballot
   * @param registered who had the vote
   * @param cast who took part
   * @param yes the votes for the recall
   * @param turnout the share that had to vote
   * @param majority the share of those voting that had to agree
   * @param recalled whether the member is recalled
   * @param on the day; the last one in office if recalled
   */
  @TypeName("election.recall-declared/1")
  record RecallDeclared(
      RecallId recall,
      BallotId ballot,
      int registered,
      int cast,
      int yes,
      Threshold turnout,
      Threshold majority,
      boolean recalled,
      LocalDate on)
      implements RecallEvent {}
}
