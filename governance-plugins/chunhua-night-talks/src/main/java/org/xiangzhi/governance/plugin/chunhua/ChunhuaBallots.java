package org.xiangzhi.governance.plugin.chunhua;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * States the kinds of ballot. A group's meeting goes by the law; the source says of the election of
 * the two committees that it is public and that each person has one vote, and no figure: turnout
 * and share are the plugin's own.
 */
final class ChunhuaBallots {
  static final BallotTypeId GROUP_MEETING = BallotTypeId.of("GROUP_MEETING");
  static final BallotTypeId SELECTION = BallotTypeId.of("SELECTION");
  static final BallotTypeId MODEL_VOTE = BallotTypeId.of("MODEL_VOTE");

  private static final Threshold HALF = Threshold.moreThan(1, 2);
  private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);

  private ChunhuaBallots() {}

  static ImmutableList<BallotRules> all() {
    return ImmutableList.of(groupMeeting(), selection(), models());
  }

  /** Most votes win: whoever has any can. */
  private static BallotRules models() {
    RuleId rule = RuleId.of("MODEL-VOTE");
    return new BallotRules(
        MODEL_VOTE,
        Text.of("示范户评选投票", "vote on model households"),
        BallotKind.AWARD,
        rule,
        ImmutableList.of(BallotRules.Quorum.present(Basis.HOUSEHOLDS, HALF)),
        rule,
        Denominator.PRESENT,
        Threshold.moreThan(0, 1),
        ImmutableSet.of(Casting.HANDS),
        false,
        Ties.ALL_WIN);
  }

  /** One household has one vote, by any of its adults; or all adults vote. */
  private static BallotRules groupMeeting() {
    RuleId rule = RuleId.of("GROUP-VOTE");
    return new BallotRules(
        GROUP_MEETING,
        Text.of("村民小组会议表决", "vote of a villagers' group meeting"),
        BallotKind.GROUP_MEETING,
        rule,
        ImmutableList.of(
            BallotRules.Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS),
            BallotRules.Quorum.present(Basis.ADULTS, TWO_THIRDS)),
        rule,
        Denominator.PRESENT,
        HALF,
        ImmutableSet.of(Casting.HANDS),
        false,
        Ties.VOTE_AGAIN);
  }

  private static BallotRules selection() {
    RuleId rule = RuleId.of("SELECTION-VOTE");
    return new BallotRules(
        SELECTION,
        Text.of("推选投票", "vote of an election"),
        BallotKind.MATTER,
        rule,
        ImmutableList.of(BallotRules.Quorum.voting(Basis.VOTERS, HALF)),
        rule,
        Denominator.CAST,
        HALF,
        ImmutableSet.of(Casting.PAPER, Casting.ELECTRONIC),
        true,
        Ties.VOTE_AGAIN);
  }
}
