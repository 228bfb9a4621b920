package org.xiangzhi.governance.plugin.bashi;

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

/** States the kinds of ballot. The source names elections and awards and gives no figure. */
final class BashiBallots {
  static final BallotTypeId ASSEMBLY = BallotTypeId.of("ASSEMBLY");
  static final BallotTypeId COURTYARD_VOTE = BallotTypeId.of("COURTYARD_VOTE");
  static final BallotTypeId HEAD_VOTE = BallotTypeId.of("HEAD_VOTE");
  static final BallotTypeId AWARD_VOTE = BallotTypeId.of("AWARD_VOTE");
  static final BallotTypeId COMMITTEE_VOTE = BallotTypeId.of("COMMITTEE_VOTE");

  private static final Threshold HALF = Threshold.moreThan(1, 2);
  private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);

  /** Most votes win: whoever has any can. */
  private static final Threshold ANY = Threshold.moreThan(0, 1);

  private BashiBallots() {}

  static ImmutableList<BallotRules> all() {
    return ImmutableList.of(assembly(), courtyard(), head(), award(), committee());
  }

  static BallotRules assembly() {
    RuleId rule = RuleId.of("BA-ASSEMBLY");
    return BallotRules.assembly(
        rule,
        ImmutableList.of(
            Quorum.present(Basis.ADULTS, HALF), Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS)),
        rule,
        HALF);
  }

  private static BallotRules courtyard() {
    return ballot(
        COURTYARD_VOTE,
        Text.of("院落表决", "vote of a courtyard"),
        BallotKind.MATTER,
        "BA-COURTYARD-VOTE",
        Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS),
        Denominator.PRESENT,
        HALF,
        Casting.HANDS,
        Ties.VOTE_AGAIN);
  }

  private static BallotRules head() {
    return ballot(
        HEAD_VOTE,
        Text.of("院落推选投票", "election of a courtyard"),
        BallotKind.MATTER,
        "BA-HEAD-VETTED",
        Quorum.voting(Basis.VOTERS, HALF),
        Denominator.CAST,
        HALF,
        Casting.PAPER,
        Ties.VOTE_AGAIN);
  }

  private static BallotRules award() {
    return ballot(
        AWARD_VOTE,
        Text.of("评选投票", "vote on an award"),
        BallotKind.AWARD,
        "BA-AWARD-VOTE",
        Quorum.present(Basis.HOUSEHOLDS, HALF),
        Denominator.PRESENT,
        ANY,
        Casting.HANDS,
        Ties.ALL_WIN);
  }

  private static BallotRules committee() {
    return ballot(
        COMMITTEE_VOTE,
        Text.of("村民委员会表决", "vote of the villagers' committee"),
        BallotKind.MATTER,
        "BA-LISTS",
        Quorum.present(Basis.MEMBERS, HALF),
        Denominator.PRESENT,
        HALF,
        Casting.HANDS,
        Ties.VOTE_AGAIN);
  }

  private static BallotRules ballot(
      BallotTypeId id,
      Text name,
      BallotKind kind,
      String rule,
      Quorum quorum,
      Denominator of,
      Threshold majority,
      Casting casting,
      Ties ties) {
    return new BallotRules(
        id,
        name,
        kind,
        RuleId.of(rule),
        ImmutableList.of(quorum),
        RuleId.of(rule),
        of,
        majority,
        ImmutableSet.of(casting),
        false,
        ties);
  }
}
