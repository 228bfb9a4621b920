package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Lets votes for an office count for the offices below it 下加: votes for director for vice-director
 * and member, never upwards. Whoever has been elected takes no votes along.
 */
public final class VoteTransfer {
  private VoteTransfer() {}

  /**
   * Adds up the votes that count for an office.
   *
   * @param office the office
   * @param order the offices, highest first
   * @param polls the first votes of the offices
   * @param elected who was elected, to any office
   * @param down whether votes for higher offices count
   * @return the votes of everyone who stands for it, or stood for a higher one
   */
  public static ImmutableList<Votes> votes(
      OfficeId office,
      List<OfficeId> order,
      List<OfficePoll> polls,
      Collection<PersonId> elected,
      boolean down) {
    Collection<OfficeId> counting =
        down
            ? ImmutableSet.copyOf(order.subList(0, order.indexOf(office) + 1))
            : ImmutableSet.of(office);
    Map<PersonId, Integer> sums = new LinkedHashMap<>();
    for (OfficePoll poll : polls) {
      if (counting.contains(poll.office())) {
        poll.votes().forEach(one -> sums.merge(one.person(), one.votes(), Math::addExact));
      }
    }
    return sums.entrySet().stream()
        .filter(entry -> !elected.contains(entry.getKey()))
        .map(entry -> new Votes(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }
}
