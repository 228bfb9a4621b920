package org.xiangzhi.governance.ballot;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.SECRECY_AT_RISK;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Ballots.Case;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Closes and counts. The urn is opened once, and not for a few slips or without a quorum. */
final class Counting {
  private static final Text RETURNED = Text.of("收回的选票", "the number of papers returned");

  private Counting() {}

  static BallotDecision close(BallotCommand.Close c, Case x) {
    return BallotDecision.accept(new BallotEvent.Closed(c.ballot(), x.act().day()));
  }

  static BallotDecision papers(BallotCommand.CountPapers c, Case x) {
    Box box = x.ballot().box();
    int open = box.issued() - box.accounted();
    Optional<Refusal> refused =
        Voting.counters(c.counter(), c.witness(), x)
            .or(
                () ->
                    c.papers().issued() > open
                        ? Optional.of(
                            Sums.refusal(
                                c.papers().issued(),
                                open,
                                Text.of("本批发出，尚待清点", "issued of this batch, still to be counted")))
                        : Optional.empty())
            .or(() -> Voting.answers(c.papers().tally(), x))
            .or(() -> few(c.papers(), x));
    return refused
        .map(BallotDecision::refuse)
        .orElseGet(
            () ->
                BallotDecision.accept(
                    new BallotEvent.PapersCounted(
                        c.ballot(), c.papers(), c.counter(), c.witness())));
  }

  /** One paper in a batch shows its voter; boxes are mixed before they are counted. */
  private static Optional<Refusal> few(Papers papers, Case x) {
    int returned = papers.returned();
    return x.ballot().opened().secret() && returned > 0 && returned < BallotGuards.LEAST_SLIPS
        ? Optional.of(
            Refusal.of(
                SECRECY_AT_RISK,
                BallotGuards.SECRECY,
                "what",
                RETURNED,
                "value",
                returned,
                "min",
                BallotGuards.LEAST_SLIPS))
        : Optional.empty();
  }

  static BallotDecision all(BallotCommand.CountAll c, Case x) {
    Box box = x.ballot().box();
    if (box.accounted() < box.issued()) {
      return BallotDecision.refuse(
          Refusal.of(ACT_ORDER, BallotGuards.SUM, "first", "ballot.count-papers"));
    }
    BallotEvent.Opened opened = x.ballot().opened();
    Tally outside = box.outsideTheUrn(opened.question());
    if (box.slips() == 0) {
      return BallotDecision.accept(counted(x, Optional.empty(), outside));
    }
    Tally shut = new Tally.Sealed(box.slips()).plus(outside);
    boolean quorum = judge(x, shut).outcome() != Outcome.NO_QUORUM;
    if (!quorum || box.slips() < BallotGuards.LEAST_SLIPS) {
      return emptied(counted(x, Optional.empty(), shut));
    }
    Map<String, Integer> slips = x.view().urn(c.ballot());
    int found = Sums.of(slips);
    if (found != box.slips()) {
      return BallotDecision.refuse(
          Sums.refusal(
              found, box.slips(), Text.of("票箱中的票，已投票人数", "slips in the urn, marked voters")));
    }
    ImmutableMap.Builder<ImmutableSet<ChoiceId>, Integer> votes = ImmutableMap.builder();
    slips.forEach((slip, number) -> votes.put(BallotDecision.chosen(slip), number));
    Tally urn = opened.question().tally(votes.buildOrThrow());
    return emptied(counted(x, Optional.of(urn), outside.plus(urn)));
  }

  private static BallotEvent.Counted counted(Case x, Optional<Tally> urn, Tally tally) {
    return new BallotEvent.Counted(x.id(), urn, judge(x, tally), x.act().day());
  }

  private static Verdict judge(Case x, Tally tally) {
    return x.ballot().opened().criteria().judge(x.ballot().turnout(), tally);
  }

  private static BallotDecision emptied(BallotEvent.Counted event) {
    return new BallotDecision(
        Decision.accept(event), Optional.empty(), Optional.of(event.ballot()));
  }
}
