package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

/** Says whether the vote of an election or a recall may be opened. */
final class Opening {
  private static final Text VOTE = Text.of("投票", "the vote");
  private static final Text QUESTION =
      Text.of("所开投票与待表决的职务", "the ballot, and the offices to be voted on");

  private Opening() {}

  /** Finds what has to be done before anybody votes. */
  static Optional<Decision<ElectionEvent>> notReady(ElectionContext x) {
    if (!x.state().list().isFinal()) {
      return first(ElectionGuards.LIST_FINAL, "election.close-list");
    }
    if (x.state().candidates().posted().isEmpty()) {
      return first(ElectionGuards.ORDER, "election.post-candidates");
    }
    return x.rules().statutory() && x.state().candidates().hustings().isEmpty()
        ? first(ElectionGuards.CANDIDATES, "election.record-hustings")
        : Optional.empty();
  }

  private static Optional<Decision<ElectionEvent>> first(
      Rule rule, String act) {
    return Optional.of(ElectionContext.first(rule, act));
  }

  /** Refuses to open a vote that is not the next one of the election. */
  static Optional<Refusal> refused(
      ElectionContext x, int seats, ImmutableSortedSet<PersonId> standing) {
    Optional<Refusal> early =
        notReady(x).map(decision -> decision.refusals().get(0)).or(() -> onDay(x));
    if (early.isPresent()) {
      return early;
    }
    boolean fits =
        x.state().polling().contests().stream()
            .filter(Contest::isVotedOn)
            .anyMatch(
                contest -> contest.seats() == seats && contest.candidates().equals(standing));
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                TALLY_MISMATCH,
                ElectionGuards.RESULT,
                "sum",
                standing.size(),
                "total",
                seats,
                "what",
                QUESTION));
  }

  private static Optional<Refusal> onDay(ElectionContext x) {
    return x.state().polling().isOver()
        ? ElectionContext.ended("election", x.state().id()).refusals().stream().findFirst()
        : onDay(x.state().polling().day(), x.act());
  }

  /** Refuses a vote on any other day. */
  static Optional<Refusal> onDay(LocalDate polling, Act act) {
    if (act.day().isBefore(polling)) {
      return Optional.of(
          Refusal.of(
              TOO_EARLY,
              ElectionGuards.DAYS,
              "what",
              VOTE,
              "first",
              polling,
              "day",
              act.day()));
    }
    return act.day().isAfter(polling)
        ? Optional.of(
            Refusal.of(
                TOO_LATE,
                ElectionGuards.DAYS,
                "what",
                VOTE,
                "last",
                polling,
                "day",
                act.day()))
        : Optional.empty();
  }
}
