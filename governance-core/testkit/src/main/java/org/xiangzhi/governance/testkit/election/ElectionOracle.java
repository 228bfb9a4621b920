package org.xiangzhi.governance.testkit.election;

import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.xiangzhi.governance.election.Contest;
import org.xiangzhi.governance.election.ContestKind;
import org.xiangzhi.governance.election.CountRules;
import org.xiangzhi.governance.election.OfficePoll;
import org.xiangzhi.governance.election.Votes;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Threshold;

/** Counts one vote for one office by looking at every pair of candidates. */
public final class ElectionOracle {
  private ElectionOracle() {}

  /**
   * Finds who is elected: whoever has enough votes, and no more than the seats have as many.
   *
   * @param contest what is voted on
   * @param poll the votes
   * @param rules the figures
   * @return the winners
   */
  public static ImmutableSet<PersonId> elected(Contest contest, OfficePoll poll, CountRules rules) {
    Set<PersonId> elected = new HashSet<>();
    for (Votes mine : poll.votes()) {
      int asGood = 0;
      for (Votes other : poll.votes()) {
        if (enough(other, contest, poll, rules) && other.votes() >= mine.votes()) {
          asGood++;
        }
      }
      if (enough(mine, contest, poll, rules) && asGood <= contest.seats()) {
        elected.add(mine.person());
      }
    }
    return ImmutableSet.copyOf(elected);
  }

  /**
   * Finds who is tied for the last seats: not elected, though fewer than the seats have more votes.
   *
   * @param contest what is voted on
   * @param poll the votes
   * @param rules the figures
   * @return those who stand again
   */
  public static ImmutableSet<PersonId> tied(Contest contest, OfficePoll poll, CountRules rules) {
    Set<PersonId> tied = new HashSet<>();
    Set<PersonId> elected = elected(contest, poll, rules);
    for (Votes mine : poll.votes()) {
      int better = 0;
      for (Votes other : poll.votes()) {
        if (enough(other, contest, poll, rules) && other.votes() > mine.votes()) {
          better++;
        }
      }
      if (enough(mine, contest, poll, rules)
          && !elected.contains(mine.person())
          && better < contest.seats()) {
        tied.add(mine.person());
      }
    }
    return ImmutableSet.copyOf(tied);
  }

  private static boolean enough(Votes one, Contest contest, OfficePoll poll, CountRules rules) {
    boolean valid = reached(rules.turnout(), poll.cast(), poll.registered());
    boolean share =
        contest.kind() == ContestKind.TIE
            || reached(
                contest.kind() == ContestKind.SECOND ? rules.secondRound() : rules.majority(),
                one.votes(),
                poll.cast());
    return valid && one.votes() > 0 && share;
  }

  private static boolean reached(Threshold share, int part, int whole) {
    BigInteger left = BigInteger.valueOf(part).multiply(BigInteger.valueOf(share.denominator()));
    BigInteger right = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator()));
    int order = left.compareTo(right);
    return whole > 0 && (share.strict() ? order > 0 : order >= 0);
  }
}
