package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something that concerns one round of an award 评选. */
public sealed interface AwardCommand extends RecognitionCommand {
  /** The most who deliver a plaque. */
  int MAX_BEARERS = 50;

  /**
   * Returns the round that it is about.
   *
   * @return its name
   */
  RoundId round();

  /**
   * Opens a round. A unit gives an award once for each term, unless the round before was abandoned.
   *
   * @param round its name
   * @param award the kind of award
   * @param unit the unit that gives it
   * @param term for which quarter or year, which has begun
   */
  @TypeName("recognition.open-round")
  record OpenRound(RoundId round, AwardKindId award, UnitId unit, AwardTerm term)
      implements AwardCommand {}

  /**
   * Nominates somebody or something 提名 that is of the unit and on no list that blocks honours.
   *
   * @param round the round
   * @param nominee who or what
   * @param reason why, 1 to 500 characters
   */
  @TypeName("recognition.nominate")
  record Nominate(RoundId round, Concerned nominee, @NotBlank @Size(max = MAX_REASON) String reason)
      implements AwardCommand {
    /** Refuses a blank reason. */
    public Nominate {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Answers a nomination: whether the nominee stands, and, apart from that, whether the name may be
   * published if it wins. Given by the nominee, an adult of the household, or an adult of the unit.
   *
   * @param round the round
   * @param nominee the nominee
   * @param declaration whose word it is
   * @param stands whether the nominee stands; one that declines is out
   * @param publishes whether the name may be published: a separate consent 单独同意
   */
  @TypeName("recognition.answer-nomination")
  record AnswerNomination(
      RoundId round, Concerned nominee, Declaration declaration, boolean stands, boolean publishes)
      implements AwardCommand {}

  /**
   * Takes consent back 撤回同意: before the result is declared the nominee is out; afterwards the name
   * is on no page any more.
   *
   * @param round the round
   * @param nominee the nominee
   * @param declaration whose word it is
   */
  @TypeName("recognition.withdraw-consent")
  record WithdrawConsent(RoundId round, Concerned nominee, Declaration declaration)
      implements AwardCommand {}

  /**
   * Puts those who stand to the vote, by opening a ballot; after a vote without a quorum or with a
   * tie to be broken, once more.
   *
   * @param round the round
   * @param ballot the name of the ballot that is opened
   * @param delegatedBy the assembly's ballot that delegated the matter; demanded of a
   *     representatives' assembly, empty otherwise
   */
  @TypeName("recognition.put-award-to-vote")
  record PutToVote(RoundId round, BallotId ballot, Optional<BallotId> delegatedBy)
      implements AwardCommand {}

  /**
   * Declares the result that follows from the count.
   *
   * @param round the round
   */
  @TypeName("recognition.declare-winners")
  record DeclareWinners(RoundId round) implements AwardCommand {}

  /**
   * Ends a round without a result.
   *
   * @param round the round
   * @param reason why, 1 to 500 characters
   */
  @TypeName("recognition.abandon-round")
  record Abandon(RoundId round, @NotBlank @Size(max = MAX_REASON) String reason)
      implements AwardCommand {
    /** Refuses a blank reason. */
    public Abandon {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Records that the result was published 公示.
   *
   * @param round the round
   * @param place where, 1 to 100 characters
   * @param text the digest of the page that was posted
   * @param days for how many days, no fewer than the award demands, at most 366
   */
  @TypeName("recognition.publish-winners")
  record Publish(
      RoundId round,
      @NotBlank @Size(max = 100) String place,
      Digest text,
      @Positive @Max(366) int days)
      implements AwardCommand {
    /** Refuses a blank place and days out of bounds. */
    public Publish {
      Checks.publicText("place", place, 100);
      Checks.within("days", days, 1, 366);
    }
  }

  /**
   * Records that a plaque or certificate was brought to the door 送牌上门, once the result has been
   * published for its days.
   *
   * @param round the round
   * @param winner to whom
   * @param number the number on it, used once in a village
   * @param bearers who brought it, 1 to 50
   * @param receipt the digest of the signed receipt
   */
  @TypeName("recognition.deliver-honour")
  record Deliver(
      RoundId round,
      Concerned winner,
      PlaqueNumber number,
      @Size(min = 1, max = MAX_BEARERS) ImmutableSortedSet<PersonId> bearers,
      Digest receipt)
      implements AwardCommand {
    /** Refuses a delivery by nobody. */
    public Deliver {
      Checks.within("bearers", bearers.size(), 1, MAX_BEARERS);
    }
  }

  /**
   * Asks for an award to be revoked 撤销.
   *
   * @param round the round
   * @param winner whose award
   * @param ground why, 1 to 500 characters
   * @param paper the digest of what shows it
   */
  @TypeName("recognition.open-revocation")
  record OpenRevocation(
      RoundId round,
      Concerned winner,
      @NotBlank @Size(max = MAX_REASON) String ground,
      Digest paper)
      implements AwardCommand {
    /** Refuses a blank ground. */
    public OpenRevocation {
      Checks.publicText("ground", ground, MAX_REASON);
    }
  }

  /**
   * Records that the winner was heard.
   *
   * @param round the round
   * @param winner the winner
   * @param outcome what became of the chance; one who stays away is waited for as many days as a
   *     result is published
   * @param note what was said, or how the winner was invited, 1 to 500 characters
   */
  @TypeName("recognition.hear-winner")
  record HearWinner(
      RoundId round,
      Concerned winner,
      HearingOutcome outcome,
      @NotBlank @Size(max = MAX_REASON) String note)
      implements AwardCommand {
    /** Refuses a blank note. */
    public HearWinner {
      Checks.publicText("note", note, MAX_REASON);
    }
  }

  /**
   * Decides whether an award is revoked, by somebody who neither asked for it nor is the winner or
   * a near relative.
   *
   * @param round the round
   * @param winner the winner
   * @param revoked whether the award is revoked
   * @param reason why, 1 to 500 characters
   */
  @TypeName("recognition.decide-revocation")
  record DecideRevocation(
      RoundId round,
      Concerned winner,
      boolean revoked,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements AwardCommand {
    /** Refuses a blank reason. */
    public DecideRevocation {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }
}
