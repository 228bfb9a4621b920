package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Picks who stands in the second round 另行选举: the best placed of those who were not elected. The law
 * does not say how many; read here as one more than the seats that are open, with everyone who has
 * as many votes as the last of them. Nobody without a vote is well placed.
 */
public final class SecondRound {
  private SecondRound() {}

  /**
   * Picks the candidates.
   *
   * @param office the office
   * @param votes the votes of the first round
   * @param elected who was elected, to any office
   * @param open the seats that are open, 1 or more
   * @param moreCandidates whether more candidates than seats must stand
   * @return the second vote, or empty if too few are left to hold one
   */
  public static Optional<Contest> of(
      OfficeId office,
      List<Votes> votes,
      Collection<PersonId> elected,
      int open,
      boolean moreCandidates) {
    ImmutableList<Votes> placed =
        Placing.ranked(votes).stream()
            .filter(one -> one.votes() > 0 && !elected.contains(one.person()))
            .collect(ImmutableList.toImmutableList());
    if (placed.isEmpty() || (moreCandidates && placed.size() <= open)) {
      return Optional.empty();
    }
    int last = placed.get(Math.min(open, placed.size() - 1)).votes();
    ImmutableSortedSet.Builder<PersonId> candidates = ImmutableSortedSet.naturalOrder();
    placed.stream().filter(one -> one.votes() >= last).forEach(one -> candidates.add(one.person()));
    return Optional.of(new Contest(office, open, ContestKind.SECOND, candidates.build()));
  }
}
