package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Criteria;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/** Makes verdicts by the one judge of all votes. */
final class Votes {
  private static final RuleId RULE = RuleId.of("SAMPLE-RECOGNITION");

  private Votes() {}

  static Verdict choice(Ties ties, int seats, Map<Concerned, Integer> votes) {
    return choice(ties, seats, votes, 20);
  }

  /** Half of twenty entitled have to come, and one vote is enough. */
  static Verdict choice(Ties ties, int seats, Map<Concerned, Integer> votes, int present) {
    ImmutableSortedMap.Builder<ChoiceId, Integer> named = ImmutableSortedMap.naturalOrder();
    votes.forEach((one, number) -> named.put(ChoiceId.of(one.id()), number));
    int voters = Math.min(present, votes.values().stream().mapToInt(n -> n).sum());
    return criteria(ties, Denominator.VALID, Threshold.moreThan(0, 1))
        .judge(
            Turnout.of(20, present),
            new Tally.Choice(seats, named.buildOrThrow(), 0, voters, ImmutableSortedMap.of()));
  }

  /** Half of those entitled have to come, and more than half of them agree. */
  static Verdict motion(int entitled, int yes, int no) {
    return criteria(Ties.VOTE_AGAIN, Denominator.PRESENT, Threshold.moreThan(1, 2))
        .judge(Turnout.of(entitled, yes + no), Tally.Motion.of(new Count(yes, no, 0)));
  }

  private static Criteria criteria(Ties ties, Denominator of, Threshold majority) {
    return new Criteria(
        RULE, Quorum.present(Basis.ADULTS, Threshold.atLeast(1, 2)), RULE, of, majority, ties);
  }
}
