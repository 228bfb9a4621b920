package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

class BallotCheckTest {
  private static final Quorum MEMBERS = Quorum.present(Basis.MEMBERS, Threshold.moreThan(1, 2));

  private static PracticeDefinition definition(BallotRules... ballots) {
    return PracticeDefinition.named(
            PracticeId.of("made-up"),
            "1.0",
            LocalDate.of(2026, 1, 1),
            Text.of("表决", "votes"),
            "a made-up county")
        .rules(ImmutableList.of(Rule.own("RULE", "规则", "a rule")))
        .ballots(ImmutableList.copyOf(ballots))
        .build();
  }

  private static BallotRules ballot(
      String rule,
      BallotKind kind,
      ImmutableList<Quorum> quorums,
      ImmutableSet<Casting> castings,
      boolean secret,
      Ties ties) {
    return new BallotRules(
        BallotTypeId.of("SOME"),
        Text.of("表决", "vote"),
        kind,
        RuleId.of(rule),
        quorums,
        RuleId.of("RULE"),
        Denominator.PRESENT,
        Threshold.moreThan(1, 2),
        castings,
        secret,
        ties);
  }

  private static BallotRules secret(Casting casting) {
    return ballot(
        "RULE",
        BallotKind.MATTER,
        ImmutableList.of(MEMBERS),
        ImmutableSet.of(casting),
        true,
        Ties.VOTE_AGAIN);
  }

  private static void invalid(String reason, BallotRules... ballots) {
    Refusal refusal =
        assertThrows(InvalidValueException.class, () -> definition(ballots)).refusal();
    assertEquals(RefusalCode.PRACTICE_INVALID, refusal.code());
    String found = String.valueOf(refusal.arguments().get("reason"));
    assertTrue(found.contains(reason), found);
  }

  @Test
  void secretBallot_isNotVotedByHands() {
    invalid("cannot be voted by show of hands", secret(Casting.HANDS));
    assertEquals(1, definition(secret(Casting.PAPER)).ballots().size());
  }

  @Test
  void ballot_isDefinedOnce() {
    invalid("defined twice", secret(Casting.PAPER), secret(Casting.PAPER));
  }

  @Test
  void tieOfAwardsAlone_letsAllWin() {
    ImmutableSet<Casting> paper = ImmutableSet.of(Casting.PAPER);
    ImmutableList<Quorum> quorum = ImmutableList.of(MEMBERS);
    invalid("awards alone", ballot("RULE", BallotKind.MATTER, quorum, paper, false, Ties.ALL_WIN));
    definition(ballot("RULE", BallotKind.AWARD, quorum, paper, false, Ties.ALL_WIN));
  }

  @Test
  void quorumsAndCastings_areThere() {
    ImmutableSet<Casting> hands = ImmutableSet.of(Casting.HANDS);
    invalid(
        "has no quorum",
        ballot("RULE", BallotKind.MATTER, ImmutableList.of(), hands, false, Ties.VOTE_AGAIN));
    invalid(
        "has no way to vote",
        ballot(
            "RULE",
            BallotKind.MATTER,
            ImmutableList.of(MEMBERS),
            ImmutableSet.of(),
            false,
            Ties.VOTE_AGAIN));
    invalid(
        "basis of SOME MEMBERS is defined twice",
        ballot(
            "RULE",
            BallotKind.MATTER,
            ImmutableList.of(MEMBERS, MEMBERS),
            hands,
            false,
            Ties.VOTE_AGAIN));
    invalid(
        "unknown rule NONE",
        ballot(
            "NONE", BallotKind.MATTER, ImmutableList.of(MEMBERS), hands, false, Ties.VOTE_AGAIN));
  }
}
