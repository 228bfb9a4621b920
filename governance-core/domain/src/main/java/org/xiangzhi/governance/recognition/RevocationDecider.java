package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.recognition.AwardDecider.Asked;

/** Decides whether an award is revoked. */
final class RevocationDecider {
  private RevocationDecider() {}

  static Decision<RecognitionEvent> open(AwardCommand.OpenRevocation c, Asked x) {
    return AwardDecider.unless(
        noWinner(c.winner(), x)
            .or(() -> underReview(c.winner(), x))
            .or(() -> x.at().childNamed("ground", c.ground())),
        () ->
            new AwardEvent.RevocationOpened(
                c.round(), c.winner(), c.ground(), c.paper(), x.at().actor(), x.at().day()));
  }

  /** Refuses who has not won, or not any more. */
  static Optional<Refusal> noWinner(Concerned winner, Asked x) {
    Optional<Award> award = x.round().awards().get(winner);
    if (award.isEmpty()) {
      return Optional.of(RecognitionContext.unknown("winner", winner.id()));
    }
    return award
        .filter(Award::isRevoked)
        .map(
            revoked ->
                Refusal.of(
                    ALREADY_ENDED,
                    RecognitionGuards.REVOCATION,
                    "kind",
                    "award",
                    "id",
                    winner.id()));
  }

  private static Optional<Award.Revocation> pending(Concerned winner, Asked x) {
    return x.round()
        .awards()
        .get(winner)
        .flatMap(Award::revocation)
        .filter(one -> one.decided().isEmpty());
  }

  static Optional<Refusal> underReview(Concerned winner, Asked x) {
    return pending(winner, x)
        .map(
            one ->
                AwardVotes.first(
                    RecognitionGuards.REVOCATION, "recognition.decide-revocation " + winner.id()));
  }

  static Decision<RecognitionEvent> hear(AwardCommand.HearWinner c, Asked x) {
    return AwardDecider.unless(
        noWinner(c.winner(), x)
            .or(() -> notPending(c.winner(), x))
            .or(() -> heardBefore(c.winner(), x))
            .or(() -> notWaitedFor(c, x))
            .or(() -> x.at().childNamed("note", c.note())),
        () ->
            new AwardEvent.WinnerHeard(
                c.round(), c.winner(), c.outcome(), c.note(), x.at().actor(), x.at().day()));
  }

  private static Optional<Refusal> notPending(Concerned winner, Asked x) {
    return pending(winner, x).isPresent()
        ? Optional.empty()
        : Optional.of(
            AwardVotes.first(
                RecognitionGuards.REVOCATION, "recognition.open-revocation " + winner.id()));
  }

  private static Optional<Refusal> heardBefore(Concerned winner, Asked x) {
    return pending(winner, x)
        .flatMap(Award.Revocation::heard)
        .map(
            one -> RecognitionContext.exists(RecognitionGuards.REVOCATION, "hearing", winner.id()));
  }

  private static Optional<Refusal> notWaitedFor(AwardCommand.HearWinner c, Asked x) {
    return c.outcome() == HearingOutcome.STAYED_AWAY
        ? x.at()
            .tooEarly(
                RecognitionGuards.REVOCATION,
                Text.of("认定未到场", "going on without the winner"),
                pending(c.winner(), x)
                    .orElseThrow()
                    .opened()
                    .on()
                    .plusDays(x.rules().noticeDays() + 1L))
        : Optional.empty();
  }

  static Decision<RecognitionEvent> decide(AwardCommand.DecideRevocation c, Asked x) {
    return AwardDecider.unless(
        noWinner(c.winner(), x)
            .or(() -> notPending(c.winner(), x))
            .or(() -> unheard(c.winner(), x))
            .or(() -> barred(c.winner(), x))
            .or(() -> x.at().childNamed("reason", c.reason())),
        () ->
            new AwardEvent.RevocationDecided(
                c.round(), c.winner(), c.revoked(), c.reason(), x.at().actor(), x.at().day()));
  }

  private static Optional<Refusal> unheard(Concerned winner, Asked x) {
    return pending(winner, x).flatMap(Award.Revocation::heard).isPresent()
        ? Optional.empty()
        : Optional.of(
            AwardVotes.first(
                RecognitionGuards.REVOCATION, "recognition.hear-winner " + winner.id()));
  }

  private static Optional<Refusal> barred(Concerned winner, Asked x) {
    PersonId actor = x.at().actor();
    var persons = x.at().persons(winner);
    boolean asked = pending(winner, x).orElseThrow().opened().by().equals(actor);
    boolean own = persons.contains(actor) || x.at().isRelative(actor, persons);
    return asked || own
        ? Optional.of(
            RecognitionContext.barred(
                RecognitionGuards.REVOCATION,
                actor,
                Text.of("决定撤销荣誉", "decide on the revocation"),
                own
                    ? Text.of(
                        "系获奖者本人、本户成员或者近亲属", "is the winner, of the household, or a near relative")
                    : Text.of("系提出撤销的人", "asked for it")))
        : Optional.empty();
  }
}
