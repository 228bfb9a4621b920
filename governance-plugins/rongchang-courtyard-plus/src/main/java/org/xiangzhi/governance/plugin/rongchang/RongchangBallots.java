package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

/** States the kinds of ballot. The source says that residents decide, and gives no figure. */
final class RongchangBallots {
  static final BallotTypeId COURTYARD_VOTE = BallotTypeId.of("COURTYARD_VOTE");
  static final BallotTypeId AWARD_VOTE = BallotTypeId.of("AWARD_VOTE");
  static final BallotTypeId COMMITTEE_VOTE = BallotTypeId.of("COMMITTEE_VOTE");

  private static final Threshold HALF = Threshold.moreThan(1, 2);

  private RongchangBallots() {}

  static ImmutableList<BallotRules> all(RongchangVersion version) {
    BallotRules courtyard =
        ballot(
            COURTYARD_VOTE,
            Text.of("小院表决", "vote of a courtyard"),
            BallotKind.MATTER,
            "XY-COURTYARD-VOTE",
            Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3)),
            HALF,
            Ties.VOTE_AGAIN);
    return version.planned()
        ? ImmutableList.of(RongchangRecords.assembly(), courtyard, award(), committee())
        : ImmutableList.of(RongchangRecords.assembly(), courtyard);
  }

  /** Most votes win: whoever has any can. */
  private static BallotRules award() {
    return ballot(
        AWARD_VOTE,
        Text.of("评选投票", "vote on an award"),
        BallotKind.AWARD,
        "XY-AWARD-VOTE",
        Quorum.present(Basis.HOUSEHOLDS, HALF),
        Threshold.moreThan(0, 1),
        Ties.ALL_WIN);
  }

  private static BallotRules committee() {
    return ballot(
        COMMITTEE_VOTE,
        Text.of("村民委员会表决", "vote of the villagers' committee"),
        BallotKind.MATTER,
        "XY-LIST-PROCESS",
        Quorum.present(Basis.MEMBERS, HALF),
        HALF,
        Ties.VOTE_AGAIN);
  }

  private static BallotRules ballot(
      BallotTypeId id,
      Text name,
      BallotKind kind,
      String rule,
      Quorum quorum,
      Threshold majority,
      Ties ties) {
    return new BallotRules(
        id,
        name,
        kind,
        RuleId.of(rule),
        ImmutableList.of(quorum),
        RuleId.of(rule),
        Denominator.PRESENT,
        majority,
        ImmutableSet.of(Casting.HANDS),
        false,
        ties);
  }
}
