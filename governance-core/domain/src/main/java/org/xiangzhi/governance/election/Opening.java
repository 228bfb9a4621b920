package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

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

  private static Optional<Decision<ElectionEvent>> first(Rule rule, String act) {
    return Optional.of(ElectionContext.first(rule, act));
  }

  /** Opens the vote that is the next one of the election. */
  static Decision<ElectionEvent> open(Elections.Poll poll, ElectionContext x) {
    Optional<Decision<ElectionEvent>> early =
        notReady(x)
            .or(() -> over(x))
            .or(() -> onDay(x.state().polling().day(), x.act()).map(ElectionContext::refused));
    if (early.isPresent()) {
      return early.get();
    }
    boolean lawful = (poll.kind() == BallotKind.ELECTION) == x.rules().statutory();
    if (!lawful || !poll.type().equals(x.rules().ballot())) {
      return ElectionContext.unknown("ballot of election", poll.type());
    }
    Optional<Contest> contest =
        x.state().polling().contests().stream()
            .filter(Contest::isVotedOn)
            .filter(one -> one.seats() == poll.seats() && one.candidates().equals(poll.standing()))
            .findFirst();
    if (contest.isEmpty()) {
      return Decision.refuse(
          TALLY_MISMATCH,
          ElectionGuards.RESULT,
          "sum",
          poll.standing().size(),
          "total",
          poll.seats(),
          "what",
          QUESTION);
    }
    OfficeId office = contest.get().office();
    return x.state().polling().opened().containsKey(office)
        ? ElectionContext.exists("ballot on", office)
        : Decision.accept(new CourseEvent.PollOpened(x.state().id(), office, poll.ballot()));
  }

  private static Optional<Decision<ElectionEvent>> over(ElectionContext x) {
    return x.state().polling().isOver()
        ? Optional.of(ElectionContext.ended("election", x.state().id()))
        : Optional.empty();
  }

  /** Refuses a vote on any other day. */
  static Optional<Refusal> onDay(LocalDate polling, Act act) {
    if (act.day().isBefore(polling)) {
      return Optional.of(
          Refusal.of(
              TOO_EARLY, ElectionGuards.DAYS, "what", VOTE, "first", polling, "day", act.day()));
    }
    return act.day().isAfter(polling)
        ? Optional.of(
            Refusal.of(
                TOO_LATE, ElectionGuards.DAYS, "what", VOTE, "last", polling, "day", act.day()))
        : Optional.empty();
  }
}
