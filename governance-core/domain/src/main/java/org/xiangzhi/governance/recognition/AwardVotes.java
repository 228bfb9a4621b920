package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.recognition.AwardDecider.Asked;

/** Decides who is put to the vote, and who won. */
final class AwardVotes {
  static final Text NOT_ELIGIBLE = Text.of("当日不具备评选条件", "is not eligible on that day");
  private static final Text SILENT = Text.of("未答复提名", "has not answered");
  private static final Text DECLINED = Text.of("不同意参评", "has declined");
  private static final Text WITHDREW = Text.of("已撤回同意", "has taken consent back");

  /** Nothing was decided: the same may be put to the vote again. */
  private static final ImmutableSet<Outcome> AGAIN =
      ImmutableSet.of(Outcome.NO_QUORUM, Outcome.NO_VOTES_CAST, Outcome.NOT_COUNTED);

  private AwardVotes() {}

  /** Is who could be put to the vote, and for how many seats. */
  private record Ticket(int seats, ImmutableList<Concerned> nominees) {}

  static Decision<RecognitionEvent> putToVote(AwardCommand.PutToVote c, Asked x) {
    Optional<Refusal> refusal =
        x.notAt(RoundStage.NOMINATING, RoundStage.VOTING).or(() -> notAgain(x));
    if (refusal.isPresent()) {
      return AwardDecider.refuse(refusal.get());
    }
    Ticket ticket = ticket(x);
    ImmutableList.Builder<Concerned> standing = ImmutableList.builder();
    ImmutableList.Builder<AwardEvent.LeftOut> leftOut = ImmutableList.builder();
    for (Concerned nominee : ticket.nominees()) {
      Optional<Text> reason = outBecause(nominee, x);
      reason.ifPresent(why -> leftOut.add(new AwardEvent.LeftOut(nominee, why)));
      if (reason.isEmpty()) {
        standing.add(nominee);
      }
    }
    return standing.build().isEmpty()
        ? AwardDecider.refuse(
            RecognitionContext.unmet(
                RecognitionGuards.AWARD_VOTE,
                Text.of("同意参评的候选对象数", "the number of nominees who agreed to stand"),
                0,
                ">= 1"))
        : Decision.accept(
            new AwardEvent.PutToVote(
                c.round(),
                c.ballot(),
                ticket.seats(),
                standing.build(),
                leftOut.build(),
                x.at().actor(),
                x.at().day()));
  }

  /** Refuses another vote while the last one is open, or has decided. */
  private static Optional<Refusal> notAgain(Asked x) {
    Optional<BallotId> last = last(x.round()).map(AwardEvent.PutToVote::ballot);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Optional<Verdict> verdict = x.at().view().verdict(last.get());
    if (verdict.isEmpty()) {
      return Optional.of(first(RecognitionGuards.AWARD_VOTE, "ballot.count-votes " + last.get()));
    }
    Outcome outcome = verdict.get().outcome();
    return AGAIN.contains(outcome) || outcome == Outcome.TIE
        ? Optional.empty()
        : Optional.of(
            first(RecognitionGuards.AWARD_VOTE, "recognition.declare-winners " + x.round().id()));
  }

  static Refusal first(Rule rule, String act) {
    return Refusal.of(ACT_ORDER, rule, "first", act);
  }

  private static Optional<AwardEvent.PutToVote> last(Round round) {
    return round.votes().reverse().stream().findFirst();
  }

  private static Ticket ticket(Asked x) {
    Optional<AwardEvent.PutToVote> last = last(x.round());
    if (last.isEmpty()) {
      return new Ticket(x.rules().winners(), x.round().order());
    }
    Verdict verdict = x.at().view().verdict(last.get().ballot()).orElseThrow();
    if (verdict.outcome() != Outcome.TIE) {
      return new Ticket(last.get().seats(), last.get().standing());
    }
    return new Ticket(
        last.get().seats() - verdict.winners().size(),
        last.get().standing().stream()
            .filter(one -> verdict.tied().contains(ChoiceId.of(one.id())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Optional<Text> outBecause(Concerned nominee, Asked x) {
    Nomination nomination = x.round().nominations().get(nominee).orElseThrow();
    if (nomination.withdrawn()) {
      return Optional.of(WITHDREW);
    }
    if (nomination.answered().isEmpty()) {
      return Optional.of(SILENT);
    }
    if (!nomination.stands()) {
      return Optional.of(DECLINED);
    }
    return x.at().state().isBlocked(nominee, x.at().day())
        ? Optional.of(NOT_ELIGIBLE)
        : Optional.empty();
  }

  static Decision<RecognitionEvent> declare(AwardCommand.DeclareWinners c, Asked x) {
    Optional<Refusal> refusal = x.notAt(RoundStage.VOTING).or(() -> undecided(x));
    if (refusal.isPresent()) {
      return AwardDecider.refuse(refusal.get());
    }
    List<AwardEvent.Winner> winners = new ArrayList<>();
    List<AwardEvent.LeftOut> leftOut = new ArrayList<>();
    for (AwardEvent.PutToVote vote : x.round().votes()) {
      Verdict verdict = x.at().view().verdict(vote.ballot()).orElseThrow();
      for (Concerned one : chosen(vote, verdict)) {
        Optional<Text> reason = outBecause(one, x);
        if (reason.isPresent()) {
          leftOut.add(new AwardEvent.LeftOut(one, reason.get()));
        } else {
          boolean named = x.round().nominations().get(one).filter(Nomination::mayName).isPresent();
          winners.add(new AwardEvent.Winner(one, votes(one, verdict), named));
        }
      }
    }
    return Decision.accept(
        new AwardEvent.Declared(
            c.round(),
            ImmutableList.copyOf(winners),
            ImmutableList.copyOf(leftOut),
            x.at().actor(),
            x.at().day()));
  }

  /** Refuses a result while a vote is open, or has to be held again among those who still stand. */
  private static Optional<Refusal> undecided(Asked x) {
    BallotId ballot = last(x.round()).orElseThrow().ballot();
    Optional<Verdict> verdict = x.at().view().verdict(ballot);
    if (verdict.isEmpty()) {
      return Optional.of(first(RecognitionGuards.AWARD_VOTE, "ballot.count-votes " + ballot));
    }
    Outcome outcome = verdict.get().outcome();
    boolean again =
        AGAIN.contains(outcome)
            || (outcome == Outcome.TIE
                && ticket(x).nominees().stream().anyMatch(one -> outBecause(one, x).isEmpty()));
    return again
        ? Optional.of(
            first(RecognitionGuards.AWARD_VOTE, "recognition.put-award-to-vote " + x.round().id()))
        : Optional.empty();
  }

  /** Lists whom one vote chose; those who tie for the last seat win where the ballot says so. */
  private static ImmutableList<Concerned> chosen(AwardEvent.PutToVote vote, Verdict verdict) {
    Stream<ChoiceId> level =
        verdict.outcome() == Outcome.PASSED ? verdict.tied().stream() : Stream.empty();
    return Stream.concat(verdict.winners().stream(), level)
        .distinct()
        .flatMap(choice -> vote.standing().stream().filter(one -> one.id().equals(choice.value())))
        .collect(ImmutableList.toImmutableList());
  }

  private static int votes(Concerned winner, Verdict verdict) {
    return verdict.tally() instanceof Tally.Choice choice
        ? choice.votes().getOrDefault(ChoiceId.of(winner.id()), 0)
        : 0;
  }
}
