package org.xiangzhi.governance.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

class AssemblyRulesTest {
  private static final AssemblyRules RULES =
      new AssemblyRules(
          RuleId.of("QUORUM"),
          ImmutableList.of(
              new AssemblyRules.Quorum(Basis.ADULTS, Threshold.moreThan(1, 2)),
              new AssemblyRules.Quorum(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3))),
          RuleId.of("MAJORITY"),
          Threshold.moreThan(1, 2));

  private static Outcome judge(Basis basis, int eligible, int present, int yes, int no, int out) {
    return RULES.judge(new Turnout(basis, eligible, present), new Count(yes, no, out)).outcome();
  }

  @Test
  void householdsMeetWithTwoThirds() {
    assertEquals(Outcome.NO_QUORUM, judge(Basis.HOUSEHOLDS, 300, 199, 199, 0, 0));
    assertEquals(Outcome.PASSED, judge(Basis.HOUSEHOLDS, 300, 200, 101, 99, 0));
  }

  @Test
  void adultsMeetWithMoreThanHalf() {
    assertEquals(Outcome.NO_QUORUM, judge(Basis.ADULTS, 600, 300, 300, 0, 0));
    assertEquals(Outcome.PASSED, judge(Basis.ADULTS, 600, 301, 151, 150, 0));
  }

  @Test
  void theMajorityIsOfThosePresentNotOfVotesCast() {
    assertEquals(Outcome.REJECTED, judge(Basis.ADULTS, 300, 200, 100, 20, 10));
    assertEquals(Outcome.PASSED, judge(Basis.ADULTS, 300, 200, 101, 20, 10));
  }

  @Test
  void tiesAndSilenceDoNotPass() {
    assertEquals(Outcome.TIE, judge(Basis.ADULTS, 300, 200, 100, 100, 0));
    assertEquals(Outcome.TIE, judge(Basis.ADULTS, 300, 200, 0, 0, 200));
    assertEquals(Outcome.NO_VOTES_CAST, judge(Basis.ADULTS, 300, 200, 0, 0, 0));
    assertEquals(Outcome.NO_QUORUM, judge(Basis.ADULTS, 0, 0, 0, 0, 0));
  }

  @Test
  void misuseThrows() {
    assertThrows(IllegalArgumentException.class, () -> judge(Basis.ADULTS, 300, 200, 150, 51, 0));
    assertThrows(InvalidValueException.class, () -> new Turnout(Basis.ADULTS, 3, 4));
    assertThrows(InvalidValueException.class, () -> new Count(-1, 0, 0));
    AssemblyRules adultsOnly =
        new AssemblyRules(
            RuleId.of("QUORUM"),
            ImmutableList.of(new AssemblyRules.Quorum(Basis.ADULTS, Threshold.moreThan(1, 2))),
            RuleId.of("MAJORITY"),
            Threshold.moreThan(1, 2));
    Turnout households = new Turnout(Basis.HOUSEHOLDS, 3, 3);
    assertThrows(
        IllegalArgumentException.class, () -> adultsOnly.judge(households, new Count(3, 0, 0)));
  }

  @Property
  void moreYesNeverTurnsAPassIntoAFailure(
      @ForAll @IntRange(min = 1, max = 400) int eligible,
      @ForAll @IntRange(min = 0, max = 400) int came,
      @ForAll @IntRange(min = 0, max = 400) int votes) {
    int present = Math.min(came, eligible);
    int yes = Math.min(votes, present);
    if (yes < present && judge(Basis.ADULTS, eligible, present, yes, 0, 0) == Outcome.PASSED) {
      assertEquals(Outcome.PASSED, judge(Basis.ADULTS, eligible, present, yes + 1, 0, 0));
    }
  }
}
