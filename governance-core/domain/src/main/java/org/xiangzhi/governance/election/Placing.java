package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says who wins the seats of one office: whoever reaches the share, most votes first. Candidates
 * with as many votes as each other for more of themselves than seats are left do not win; they
 * stand again.
 *
 * @param elected who wins, most votes first
 * @param tied who stands again for the seats that the tie leaves; empty if nobody
 * @param open the seats that nobody has won
 */
record Placing(ImmutableList<PersonId> elected, ImmutableSortedSet<PersonId> tied, int open) {

  /**
   * Ranks candidates by their votes; equal ones by id, which decides nothing.
   *
   * @param votes the votes
   * @return most votes first
   */
  static ImmutableList<Votes> ranked(List<Votes> votes) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Votes::votes).reversed().thenComparing(Votes::person), votes);
  }

  /**
   * Fills seats.
   *
   * @param votes the votes
   * @param seats how many seats
   * @param share what must be reached; nobody wins without a vote
   * @param base what it is a share of
   * @return who wins and who is tied
   */
  static Placing of(List<Votes> votes, int seats, Threshold share, int base) {
    ImmutableList<Votes> enough =
        ranked(votes).stream()
            .filter(one -> one.votes() > 0 && share.reachedBy(one.votes(), base))
            .collect(ImmutableList.toImmutableList());
    if (enough.size() <= seats) {
      return new Placing(persons(enough), ImmutableSortedSet.of(), seats - enough.size());
    }
    int last = enough.get(seats - 1).votes();
    if (enough.get(seats).votes() < last) {
      return new Placing(persons(enough.subList(0, seats)), ImmutableSortedSet.of(), 0);
    }
    ImmutableList<PersonId> clear =
        persons(enough.stream().filter(one -> one.votes() > last).toList());
    List<Votes> level = enough.stream().filter(one -> one.votes() == last).toList();
    return new Placing(clear, ImmutableSortedSet.copyOf(persons(level)), seats - clear.size());
  }

  private static ImmutableList<PersonId> persons(List<Votes> votes) {
    return votes.stream().map(Votes::person).collect(ImmutableList.toImmutableList());
  }
}
