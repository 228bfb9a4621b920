package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened in a round of an award. */
public sealed interface AwardEvent extends RecognitionEvent {
  /**
   * Returns the round.
   *
   * @return its name
   */
  RoundId round();

  /**
   * Is one who was left out, and why.
   *
   * @param nominee who
   * @param reason why, without saying anything of a list
   */
  record LeftOut(Concerned nominee, Text reason) {}

  /**
   * Is one who won.
   *
   * @param winner who
   * @param votes how many votes
   * @param named whether the name may be published
   */
  record Winner(Concerned winner, int votes, boolean named) {}

  /**
   * Happened when a round was opened.
   *
   * @param round its name
   * @param practice the digest of the practice
   * @param award the rules that hold for the round to its end
   * @param unit the unit that gives the award
   * @param term for which quarter or year
   * @param by who opened it
   * @param on the day
   */
  @TypeName("recognition.round-opened/1")
  record Opened(
      RoundId round,
      Digest practice,
      AwardRules award,
      UnitId unit,
      AwardTerm term,
      PersonId by,
      LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when somebody or something was nominated.
   *
   * @param round the round
   * @param nominee who or what
   * @param reason why
   * @param by who nominated
   * @param on the day
   */
  @TypeName("recognition.nominated/1")
  record Nominated(RoundId round, Concerned nominee, String reason, PersonId by, LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when a nomination was answered.
   *
   * @param round the round
   * @param nominee the nominee
   * @param declaration whose word it is
   * @param stands whether the nominee stands
   * @param publishes whether the name may be published
   * @param by who entered it
   * @param on the day
   */
  @TypeName("recognition.nomination-answered/1")
  record Answered(
      RoundId round,
      Concerned nominee,
      Declaration declaration,
      boolean stands,
      boolean publishes,
      PersonId by,
      LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when consent was taken back.
   *
   * @param round the round
   * @param nominee the nominee
   * @param declaration whose word it is
   * @param by who entered it
   * @param on the day
   */
  @TypeName("recognition.consent-withdrawn/1")
  record ConsentWithdrawn(
      RoundId round, Concerned nominee, Declaration declaration, PersonId by, LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when those who stand were put to the vote.
   *
   * @param round the round
   * @param ballot the ballot
   * @param seats how many are chosen
   * @param standing who stands, in the order in which they were nominated
   * @param leftOut who was nominated and does not stand
   * @param by who put it to the vote
   * @param on the day
   */
  @TypeName("recognition.award-put-to-vote/1")
  record PutToVote(
      RoundId round,
      BallotId ballot,
      int seats,
      ImmutableList<Concerned> standing,
      ImmutableList<LeftOut> leftOut,
      PersonId by,
      LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when the result was declared.
   *
   * @param round the round
   * @param winners who won, most votes first; empty if nobody did
   * @param leftOut who was chosen and does not win
   * @param by who declared it
   * @param on the day
   */
  @TypeName("recognition.winners-declared/1")
  record Declared(
      RoundId round,
      ImmutableList<Winner> winners,
      ImmutableList<LeftOut> leftOut,
      PersonId by,
      LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when a round ended without a result.
   *
   * @param round the round
   * @param reason why
   * @param by who ended it
   * @param on the day
   */
  @TypeName("recognition.round-abandoned/1")
  record Abandoned(RoundId round, String reason, PersonId by, LocalDate on) implements AwardEvent {}

  /**
   * Happened when the result was published.
   *
   * @param round the round
   * @param place where
   * @param text the digest of the page
   * @param until the last day on which it stands
   * @param by who published it
   * @param on the day
   */
  @TypeName("recognition.winners-published/1")
  record Published(
      RoundId round, String place, Digest text, LocalDate until, PersonId by, LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when a plaque or certificate was brought to the door.
   *
   * @param round the round
   * @param winner to whom
   * @param number the number on it
   * @param bearers who brought it
   * @param receipt the digest of the signed receipt
   * @param by who entered it
   * @param on the day
   */
  @TypeName("recognition.honour-delivered/1")
  record Delivered(
      RoundId round,
      Concerned winner,
      PlaqueNumber number,
      ImmutableSortedSet<PersonId> bearers,
      Digest receipt,
      PersonId by,
      LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when somebody asked for an award to be revoked.
   *
   * @param round the round
   * @param winner whose award
   * @param ground why
   * @param paper the digest of what shows it
   * @param by who asked
   * @param on the day
   */
  @TypeName("recognition.revocation-opened/1")
  record RevocationOpened(
      RoundId round, Concerned winner, String ground, Digest paper, PersonId by, LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when a winner was heard.
   *
   * @param round the round
   * @param winner the winner
   * @param outcome what became of the chance
   * @param note what was said, or how the winner was invited
   * @param by who entered it
   * @param on the day
   */
  @TypeName("recognition.winner-heard/1")
  record WinnerHeard(
      RoundId round,
      Concerned winner,
      HearingOutcome outcome,
      String note,
      PersonId by,
      LocalDate on)
      implements AwardEvent {}

  /**
   * Happened when it was decided whether an award is revoked.
   *
   * @param round the round
   * @param winner the winner
   * @param revoked whether it is
   * @param reason why
   * @param by who decided
   * @param on the day
   */
  @TypeName("recognition.revocation-decided/1")
  record RevocationDecided(
      RoundId round, Concerned winner, boolean revoked, String reason, PersonId by, LocalDate on)
      implements AwardEvent {}
}
