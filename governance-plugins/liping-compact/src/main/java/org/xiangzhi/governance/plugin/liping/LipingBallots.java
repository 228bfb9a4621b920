package org.xiangzhi.governance.plugin.liping;

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
 * States the kinds of ballot. The source describes one vote alone, that on the compact by show of
 * hands; the figures of the others are the law's, and those of the joint meeting, of choices by
 * electors and of the evaluation the plugin's own.
 */
final class LipingBallots {
  static final BallotTypeId ASSEMBLY = BallotTypeId.of("ASSEMBLY");
  static final BallotTypeId REPRESENTATIVES = BallotTypeId.of("REPRESENTATIVES");
  static final BallotTypeId GROUP_MEETING = BallotTypeId.of("GROUP_MEETING");
  static final BallotTypeId ELECTION = BallotTypeId.of("ELECTION");
  static final BallotTypeId SELECTION = BallotTypeId.of("SELECTION");
  static final BallotTypeId RECALL = BallotTypeId.of("RECALL");
  static final BallotTypeId EVALUATION = BallotTypeId.of("EVALUATION");
  static final BallotTypeId JOINT_MEETING = BallotTypeId.of("JOINT_MEETING");

  private static final Threshold HALF = Threshold.moreThan(1, 2);
  private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);
  private static final ImmutableSet<Casting> HANDS = ImmutableSet.of(Casting.HANDS);
  private static final ImmutableSet<Casting> URN =
      ImmutableSet.of(Casting.PAPER, Casting.ELECTRONIC);

  private LipingBallots() {}

  static ImmutableList<BallotRules> all() {
    return ImmutableList.of(
        assembly(),
        meeting(
            REPRESENTATIVES,
            Text.of("村民代表会议表决", "vote of the representatives' assembly"),
            BallotKind.REPRESENTATIVES,
            "REPRESENTATIVES-VOTE",
            BallotRules.Quorum.present(Basis.MEMBERS, TWO_THIRDS)),
        meeting(
            GROUP_MEETING,
            Text.of("村民小组会议表决", "vote of a villagers' group meeting"),
            BallotKind.GROUP_MEETING,
            "GROUP-VOTE",
            BallotRules.Quorum.present(Basis.ADULTS, TWO_THIRDS),
            BallotRules.Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS)),
        meeting(
            JOINT_MEETING,
            Text.of("两委联席会议表决", "vote of the two committees' joint meeting"),
            BallotKind.MATTER,
            "JOINT-MEETING-VOTE",
            BallotRules.Quorum.present(Basis.MEMBERS, HALF)),
        secret(ELECTION, Text.of("选举投票", "vote of an election"), BallotKind.ELECTION),
        secret(SELECTION, Text.of("推选投票", "vote of a choice by electors"), BallotKind.MATTER),
        secret(RECALL, Text.of("罢免投票", "vote on a recall"), BallotKind.RECALL),
        evaluation());
  }

  /** The vote on the compact, and any other of the villagers' assembly: by show of hands. */
  static BallotRules assembly() {
    return BallotRules.assembly(
        RuleId.of("ASSEMBLY-QUORUM"),
        ImmutableList.of(
            BallotRules.Quorum.present(Basis.ADULTS, HALF),
            BallotRules.Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS)),
        RuleId.of("ASSEMBLY-MAJORITY"),
        HALF);
  }

  private static BallotRules meeting(
      BallotTypeId id, Text name, BallotKind kind, String rule, BallotRules.Quorum... quorums) {
    return new BallotRules(
        id,
        name,
        kind,
        RuleId.of(rule),
        ImmutableList.copyOf(quorums),
        RuleId.of(rule),
        Denominator.PRESENT,
        HALF,
        HANDS,
        false,
        Ties.VOTE_AGAIN);
  }

  private static BallotRules secret(BallotTypeId id, Text name, BallotKind kind) {
    RuleId rule = RuleId.of(id + "-VOTE");
    return new BallotRules(
        id,
        name,
        kind,
        rule,
        ImmutableList.of(BallotRules.Quorum.voting(Basis.VOTERS, HALF)),
        rule,
        Denominator.CAST,
        HALF,
        URN,
        true,
        Ties.VOTE_AGAIN);
  }

  private static BallotRules evaluation() {
    RuleId rule = RuleId.of("EVALUATION-VOTE");
    return new BallotRules(
        EVALUATION,
        Text.of("民主评议", "democratic evaluation"),
        BallotKind.EVALUATION,
        rule,
        ImmutableList.of(BallotRules.Quorum.voting(Basis.MEMBERS, TWO_THIRDS)),
        rule,
        Denominator.VALID,
        HALF,
        URN,
        true,
        Ties.VOTE_AGAIN);
  }
}
