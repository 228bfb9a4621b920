package org.xiangzhi.governance.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

class JudgeTest {
  private static final Threshold HALF = Threshold.moreThan(1, 2);
  private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);
  private static final Quorum ADULTS = Quorum.present(Basis.ADULTS, HALF);
  private static final Quorum HOUSEHOLDS = Quorum.present(Basis.HOUSEHOLDS, TWO_THIRDS);

  private static Criteria criteria(Quorum quorum, Denominator of, Threshold majority, Ties ties) {
    return new Criteria(RuleId.of("QUORUM"), quorum, RuleId.of("MAJORITY"), of, majority, ties);
  }

  private static Criteria ofPresent(Quorum quorum) {
    return criteria(quorum, Denominator.PRESENT, HALF, Ties.VOTE_AGAIN);
  }

  private static Outcome judge(Quorum quorum, int eligible, int present, int yes, int no, int out) {
    return ofPresent(quorum)
        .judge(Turnout.of(eligible, present), Tally.Motion.of(new Count(yes, no, out)))
        .outcome();
  }

  private static ChoiceId c(String id) {
    return ChoiceId.of(id);
  }

  private static Tally.Choice choice(int seats, int decided, int a, int b, int d) {
    return new Tally.Choice(
        seats,
        ImmutableSortedMap.of(c("a"), a, c("b"), b, c("d"), d),
        0,
        decided,
        ImmutableSortedMap.of());
  }

  private static Verdict elect(Tally.Choice tally, Ties ties) {
    return criteria(Quorum.voting(Basis.VOTERS, HALF), Denominator.CAST, HALF, ties)
        .judge(Turnout.of(20, tally.cast()), tally);
  }

  @ParameterizedTest
  @CsvSource({
    "300, 199, 199, 0, NO_QUORUM",
    "300, 200, 101, 99, PASSED",
    "300, 200, 100, 99, REJECTED",
    "301, 200, 200, 0, NO_QUORUM",
    "301, 201, 200, 0, PASSED",
    "0, 0, 0, 0, NO_QUORUM",
    "1, 0, 0, 0, NO_QUORUM",
    "1, 1, 0, 0, NO_VOTES_CAST",
    "1, 1, 1, 0, PASSED",
    "2, 1, 1, 0, NO_QUORUM",
    "2, 2, 1, 0, REJECTED",
    "2, 2, 1, 1, TIE",
    "2, 2, 2, 0, PASSED",
    "3, 1, 1, 0, NO_QUORUM",
    "3, 2, 2, 0, PASSED",
    "3, 3, 1, 2, REJECTED",
    "3, 3, 2, 1, PASSED"
  })
  void households_meetWithExactlyTwoThirds(
      int eligible, int present, int yes, int no, Outcome outcome) {
    assertEquals(outcome, judge(HOUSEHOLDS, eligible, present, yes, no, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "600, 300, 300, NO_QUORUM",
    "600, 301, 151, PASSED",
    "600, 301, 150, REJECTED",
    "1, 1, 1, PASSED",
    "2, 1, 1, NO_QUORUM",
    "3, 2, 2, PASSED",
    "3, 1, 1, NO_QUORUM"
  })
  void adults_meetWithMoreThanHalf(int eligible, int present, int yes, Outcome outcome) {
    assertEquals(outcome, judge(ADULTS, eligible, present, yes, 0, 0));
  }

  @Test
  void nothing_passesWithoutAYes() {
    assertEquals(Outcome.TIE, judge(ADULTS, 300, 200, 0, 0, 200));
    assertEquals(Outcome.NO_VOTES_CAST, judge(ADULTS, 300, 200, 0, 0, 0));
    Criteria none =
        criteria(ADULTS, Denominator.YES_AND_NO, Threshold.atLeast(0, 1), Ties.VOTE_AGAIN);
    assertEquals(
        Outcome.TIE, none.judge(Turnout.of(3, 3), Tally.Motion.of(new Count(0, 0, 3))).outcome());
    assertEquals(
        Outcome.REJECTED,
        none.judge(Turnout.of(3, 3), Tally.Motion.of(new Count(0, 3, 0))).outcome());
  }

  @Test
  void onlyInvalidVotes_areNoVotes() {
    Verdict verdict =
        ofPresent(ADULTS)
            .judge(
                Turnout.of(3, 3),
                new Tally.Motion(
                    new Count(0, 0, 0), ImmutableSortedMap.of(InvalidReason.BLANK, 3)));
    assertEquals(Outcome.NO_VOTES_CAST, verdict.outcome());
    assertEquals(3, verdict.tally().cast());
  }

  /** 20 entitled, 2 of them recused, 16 there, 12 vote: 6 for, 3 against, 1 abstains, 2 invalid. */
  @ParameterizedTest
  @CsvSource({"ELIGIBLE, 18", "PRESENT, 16", "CAST, 12", "VALID, 10", "YES_AND_NO, 9"})
  void base_isTheNamedDenominator(Denominator of, int base) {
    Tally tally =
        new Tally.Motion(
            new Count(6, 3, 1),
            ImmutableSortedMap.of(InvalidReason.BLANK, 1, InvalidReason.UNREADABLE, 1));
    Turnout turnout = new Turnout(20, 2, 16);
    Verdict exact =
        criteria(ADULTS, of, Threshold.atLeast(6, base), Ties.VOTE_AGAIN).judge(turnout, tally);
    Verdict above =
        criteria(ADULTS, of, Threshold.moreThan(6, base), Ties.VOTE_AGAIN).judge(turnout, tally);
    assertEquals(base, exact.base());
    assertEquals(Outcome.PASSED, exact.outcome());
    assertEquals(Outcome.REJECTED, above.outcome());
  }

  @Test
  void recusal_takesOutOfTheBase() {
    Tally tally = Tally.Motion.of(new Count(2, 0, 0));
    assertEquals(Outcome.NO_QUORUM, ofPresent(HOUSEHOLDS).judge(Turnout.of(4, 2), tally).outcome());
    assertEquals(
        Outcome.PASSED, ofPresent(HOUSEHOLDS).judge(new Turnout(4, 1, 2), tally).outcome());
    assertEquals(
        Outcome.NO_QUORUM,
        ofPresent(HOUSEHOLDS)
            .judge(new Turnout(4, 4, 0), Tally.Motion.of(new Count(0, 0, 0)))
            .outcome());
  }

  @Test
  void quorum_ofVotersCountsVotesAndOfThosePresentPresence() {
    Tally tally = Tally.Motion.of(new Count(10, 0, 0));
    assertEquals(Outcome.NO_QUORUM, voting(Quorum.voting(Basis.VOTERS, HALF), tally));
    assertEquals(Outcome.REJECTED, voting(Quorum.present(Basis.VOTERS, HALF), tally));
    assertEquals(
        Outcome.PASSED,
        voting(Quorum.voting(Basis.VOTERS, HALF), Tally.Motion.of(new Count(11, 0, 0))));
  }

  private static Outcome voting(Quorum quorum, Tally tally) {
    return ofPresent(quorum).judge(Turnout.of(20, 20), tally).outcome();
  }

  @Test
  void choice_isWonByTheBestThatReachTheMajority() {
    Verdict both = elect(choice(2, 12, 7, 8, 6), Ties.VOTE_AGAIN);
    assertEquals(Outcome.PASSED, both.outcome());
    assertEquals(ImmutableList.of(c("b"), c("a")), both.winners());
    assertEquals(ImmutableSortedSet.of(), both.tied());
    assertEquals(12, both.base());
    Verdict one = elect(choice(2, 12, 6, 8, 6), Ties.VOTE_AGAIN);
    assertEquals(Outcome.PASSED, one.outcome());
    assertEquals(ImmutableList.of(c("b")), one.winners());
    assertEquals(Outcome.REJECTED, elect(choice(2, 12, 6, 6, 6), Ties.VOTE_AGAIN).outcome());
    Verdict more = elect(choice(2, 12, 8, 9, 7), Ties.VOTE_AGAIN);
    assertEquals(ImmutableList.of(c("b"), c("a")), more.winners());
  }

  @Test
  void tieForTheLastSeat_goesByTheStatedRule() {
    Verdict again = elect(choice(2, 12, 7, 8, 7), Ties.VOTE_AGAIN);
    assertEquals(Outcome.TIE, again.outcome());
    assertEquals(ImmutableList.of(c("b")), again.winners());
    assertEquals(ImmutableSortedSet.of(c("a"), c("d")), again.tied());
    Verdict all = elect(choice(2, 12, 7, 8, 7), Ties.ALL_WIN);
    assertEquals(Outcome.PASSED, all.outcome());
    assertEquals(ImmutableList.of(c("b"), c("a"), c("d")), all.winners());
    assertEquals(ImmutableSortedSet.of(c("a"), c("d")), all.tied());
    Verdict inside = elect(choice(2, 12, 8, 8, 7), Ties.VOTE_AGAIN);
    assertEquals(Outcome.PASSED, inside.outcome());
    assertEquals(ImmutableList.of(c("a"), c("b")), inside.winners());
    assertEquals(ImmutableSortedSet.of(), inside.tied());
  }

  @Test
  void choice_withoutQuorumOrVotesDecidesNothing() {
    Verdict few = elect(choice(1, 10, 10, 0, 0), Ties.VOTE_AGAIN);
    assertEquals(Outcome.NO_QUORUM, few.outcome());
    assertEquals(ImmutableList.of(), few.winners());
    Tally.Choice invalid =
        new Tally.Choice(
            1,
            ImmutableSortedMap.of(c("a"), 0),
            0,
            0,
            ImmutableSortedMap.of(InvalidReason.TOO_MANY_MARKS, 15));
    assertEquals(Outcome.NO_VOTES_CAST, elect(invalid, Ties.VOTE_AGAIN).outcome());
  }

  @Test
  void moreVotesThanPresent_isMisuse() {
    assertThrows(IllegalArgumentException.class, () -> judge(ADULTS, 300, 200, 150, 51, 0));
    assertEquals(Outcome.PASSED, judge(ADULTS, 300, 200, 150, 50, 0));
  }

  @Test
  void turnout_holdsNoMoreThanTheElectorate() {
    assertThrows(InvalidValueException.class, () -> Turnout.of(3, 4));
    assertThrows(InvalidValueException.class, () -> new Turnout(3, 1, 3));
    assertThrows(InvalidValueException.class, () -> new Turnout(3, 4, 0));
    assertThrows(InvalidValueException.class, () -> new Count(-1, 0, 0));
    assertEquals(2, new Turnout(3, 1, 2).base());
  }

  @Test
  void choiceTally_addsUp() {
    assertEquals(ImmutableSortedSet.of(c("a"), c("b"), c("d")), choice(3, 2, 2, 2, 2).standing());
    mismatch(() -> choice(2, 2, 2, 2, 1));
    mismatch(() -> choice(2, 2, 3, 0, 0));
    mismatch(() -> choice(2, 2, 1, 0, 0));
    assertThrows(InvalidValueException.class, () -> choice(0, 0, 0, 0, 0));
  }

  @Test
  void papers_areConserved() {
    ImmutableSortedMap<InvalidReason, Integer> three =
        ImmutableSortedMap.of(InvalidReason.BLANK, 1, InvalidReason.TOO_MANY_MARKS, 2);
    Tally tally = new Tally.Motion(new Count(80, 5, 2), three);
    assertEquals(87, new Papers(100, 90, 10, tally).tally().valid());
    mismatch(() -> new Papers(100, 90, 9, tally));
    mismatch(() -> new Papers(100, 91, 9, tally));
    mismatch(() -> new Papers(100, 89, 11, tally));
    mismatch(() -> new Papers(89, 90, 0, tally));
    assertThrows(
        InvalidValueException.class,
        () -> new Tally.Motion(new Count(1, 0, 0), ImmutableSortedMap.of(InvalidReason.BLANK, 0)));
  }

  private static void mismatch(Runnable made) {
    InvalidValueException failure = assertThrows(InvalidValueException.class, made::run);
    assertEquals(RefusalCode.TALLY_MISMATCH, failure.refusal().code());
    assertEquals(BallotGuards.SUM.id(), failure.refusal().rule());
  }

  @Test
  void rules_giveTheCriteriaOfTheChosenBasis() {
    BallotRules rules =
        BallotRules.assembly(
            RuleId.of("QUORUM"), ImmutableList.of(ADULTS, HOUSEHOLDS), RuleId.of("MAJORITY"), HALF);
    assertEquals(Optional.of(ofPresent(HOUSEHOLDS)), rules.criteria(Basis.HOUSEHOLDS));
    assertEquals(Optional.of(ofPresent(ADULTS)), rules.criteria(Basis.ADULTS));
    assertEquals(Optional.empty(), rules.criteria(Basis.MEMBERS));
    assertEquals(ImmutableSet.of(Casting.HANDS), rules.castings());
    assertEquals(BallotKind.ASSEMBLY, rules.kind());
  }
}
