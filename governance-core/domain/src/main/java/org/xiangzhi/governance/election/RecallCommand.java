package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.AppointmentId;

/** Asks about recalls 罢免. */
public sealed interface RecallCommand extends ElectionCommand {
  /**
   * Names the recall.
   *
   * @return its name
   */
  RecallId recall();

  /**
   * Hands in a petition to recall a member 罢免要求.
   *
   * @param recall its name
   * @param appointment the member's appointment
   * @param by who signs
   * @param signatures the signatures as they stand on the paper, 1 to 100,000
   * @param reasons the digest of the reasons, which must be given
   */
  @TypeName("election.petition-recall")
  record PetitionRecall(
      RecallId recall,
      AppointmentId appointment,
      Signatories by,
      @Size(min = 1, max = 100_000) ImmutableList<PersonId> signatures,
      Digest reasons)
      implements RecallCommand {
    /** Refuses a petition that nobody signs. */
    public PetitionRecall {
      Checks.within("signatures", signatures.size(), 1, 100_000);
    }
  }

  /**
   * Records that the member was heard 申辩, or let the notice of the hearing pass.
   *
   * @param recall the recall
   * @param notified the day on which the member was told of the petition
   * @param statement the digest of what the member said; empty if the member waived it
   */
  @TypeName("election.hear-member")
  record HearMember(RecallId recall, LocalDate notified, Optional<Digest> statement)
      implements RecallCommand {}

  /**
   * Calls the vote on a recall.
   *
   * @param recall the recall
   * @param pollingDay the day of the vote, today or later
   */
  @TypeName("election.call-recall-vote")
  record CallRecallVote(RecallId recall, LocalDate pollingDay) implements RecallCommand {}

  /**
   * Declares the result of the vote.
   *
   * @param recall the recall
   */
  @TypeName("election.declare-recall")
  record DeclareRecall(RecallId recall) implements RecallCommand {}
}
