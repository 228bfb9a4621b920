package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Counts an election, in exact arithmetic and whatever the order of the votes. Offices are filled
 * from the highest to the lowest. Where votes count downwards, an office that is not settled, by a
 * tie or for want of a majority, holds up the ones below it: whoever loses there takes the votes
 * along.
 */
public final class ElectionCount {
  private static final Threshold ANY = Threshold.atLeast(0, 1);

  private final ImmutableList<OfficeId> order;
  private final ImmutableList<OfficePoll> firsts;
  private final CountRules rules;
  private final Set<PersonId> elected;
  private final ImmutableList.Builder<OfficeResult> results = ImmutableList.builder();
  private final ImmutableList.Builder<Contest> next = ImmutableList.builder();
  private boolean unsettled;

  private ElectionCount(
      List<OfficeId> order,
      List<OfficePoll> firsts,
      CountRules rules,
      Collection<PersonId> elected) {
    this.order = ImmutableList.copyOf(order);
    this.firsts = ImmutableList.copyOf(firsts);
    this.rules = rules;
    this.elected = new HashSet<>(elected);
  }

  /**
   * Counts one round.
   *
   * @param order the offices, highest first
   * @param contests the votes of this round, at most one for each office
   * @param polls what was counted in this round, for each office that was voted on
   * @param firsts the valid first votes of earlier rounds
   * @param elected who was elected in earlier rounds
   * @param rules the figures of the day
   * @return who is elected, and which votes come next
   */
  public static RoundResult count(
      List<OfficeId> order,
      List<Contest> contests,
      List<OfficePoll> polls,
      List<OfficePoll> firsts,
      Collection<PersonId> elected,
      CountRules rules) {
    ElectionCount count =
        new ElectionCount(order, firsts(contests, polls, firsts, rules), rules, elected);
    for (OfficeId office : order) {
      contests.stream()
          .filter(contest -> contest.office().equals(office))
          .forEach(contest -> count.one(contest, poll(office, polls)));
    }
    return new RoundResult(count.results.build(), count.next.build());
  }

  /**
   * Collects the valid first votes, from which votes count downwards.
   *
   * @param contests the votes of this round
   * @param polls what was counted in this round
   * @param earlier the valid first votes of earlier rounds
   * @param rules the figures of the day
   * @return the earlier ones and those of this round
   */
  public static ImmutableList<OfficePoll> firsts(
      List<Contest> contests, List<OfficePoll> polls, List<OfficePoll> earlier, CountRules rules) {
    ImmutableList.Builder<OfficePoll> all = ImmutableList.<OfficePoll>builder().addAll(earlier);
    for (Contest contest : contests) {
      if (contest.kind() == ContestKind.FIRST) {
        poll(contest.office(), polls).filter(poll -> valid(poll, rules)).ifPresent(all::add);
      }
    }
    return all.build();
  }

  private static Optional<OfficePoll> poll(OfficeId office, List<OfficePoll> polls) {
    return polls.stream().filter(poll -> poll.office().equals(office)).findFirst();
  }

  private static boolean valid(OfficePoll poll, CountRules rules) {
    return rules.turnout().reachedBy(poll.cast(), poll.registered());
  }

  private void one(Contest contest, Optional<OfficePoll> polled) {
    OfficePoll poll =
        (contest.isVotedOn() ? polled : poll(contest.office(), firsts))
            .orElseThrow(() -> new IllegalArgumentException("no poll of " + contest.office()));
    if (!valid(poll, rules)) {
      result(contest, poll, poll.votes(), ImmutableList.of(), 0);
      hold(contest);
      return;
    }
    if (unsettled && rules.votesCountDown()) {
      hold(contest.kind() == ContestKind.FIRST ? contest.as(ContestKind.HELD) : contest);
      return;
    }
    switch (contest.kind()) {
      case FIRST, HELD -> first(contest, poll);
      case SECOND -> settle(contest, poll, rules.secondRound());
      case TIE -> settle(contest, poll, ANY);
    }
  }

  private void hold(Contest contest) {
    next.add(contest);
    unsettled = true;
  }

  private void first(Contest contest, OfficePoll poll) {
    ImmutableList<Votes> votes =
        VoteTransfer.votes(contest.office(), order, firsts, elected, rules.votesCountDown());
    Placing placing = Placing.of(votes, contest.seats(), rules.majority(), poll.cast());
    elected.addAll(placing.elected());
    if (!placing.tied().isEmpty()) {
      result(contest, poll, votes, placing.elected(), 0);
      again(contest, placing);
      return;
    }
    Optional<Contest> second =
        placing.open() == 0
            ? Optional.empty()
            : SecondRound.of(
                contest.office(), votes, elected, placing.open(), rules.moreCandidates());
    second.ifPresent(this::hold);
    result(contest, poll, votes, placing.elected(), second.isPresent() ? 0 : placing.open());
  }

  /** Counts a vote in which most votes win. */
  private void settle(Contest contest, OfficePoll poll, Threshold share) {
    Placing placing = Placing.of(poll.votes(), contest.seats(), share, poll.cast());
    elected.addAll(placing.elected());
    if (!placing.tied().isEmpty()) {
      result(contest, poll, poll.votes(), placing.elected(), 0);
      again(contest, placing);
    } else if (placing.open() > 0 && contest.kind() == ContestKind.TIE) {
      result(contest, poll, poll.votes(), placing.elected(), 0);
      hold(
          new Contest(
              contest.office(),
              placing.open(),
              ContestKind.TIE,
              ImmutableSortedSet.copyOf(
                  Sets.difference(contest.candidates(), ImmutableSet.copyOf(placing.elected())))));
    } else {
      result(contest, poll, poll.votes(), placing.elected(), placing.open());
    }
  }

  private void again(Contest contest, Placing placing) {
    hold(new Contest(contest.office(), placing.open(), ContestKind.TIE, placing.tied()));
  }

  private void result(
      Contest contest,
      OfficePoll poll,
      List<Votes> votes,
      ImmutableList<PersonId> won,
      int vacant) {
    results.add(
        new OfficeResult(
            contest.office(),
            contest.kind(),
            valid(poll, rules),
            poll.registered(),
            poll.cast(),
            Placing.ranked(votes),
            won,
            vacant));
  }
}
