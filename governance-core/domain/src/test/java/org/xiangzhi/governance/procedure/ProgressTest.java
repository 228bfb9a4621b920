package org.xiangzhi.governance.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;

class ProgressTest {
  private static final StepId ONE = StepId.of("ONE");
  private static final StepId TWO = StepId.of("TWO");
  private static final StepId THREE = StepId.of("THREE");
  private static final PersonId CLERK = PersonId.of("clerk");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final ProcedureDefinition PROCEDURE =
      new ProcedureDefinition(ImmutableList.of(step(ONE), step(TWO, ONE), step(THREE, ONE, TWO)));

  private static StepDefinition step(StepId id, StepId... returns) {
    return new StepDefinition(
        id,
        Text.of("步骤", "step"),
        Mark.OWN,
        ImmutableList.of(
            ActRule.of("compact." + id.value().toLowerCase(Locale.ROOT), OfficeId.of("HEAD"))),
        ImmutableList.of(),
        ImmutableSet.of(OfficeId.of("HEAD")),
        ImmutableList.copyOf(returns),
        Optional.empty());
  }

  @Test
  void stepsFollowOneAnother() {
    Progress progress = Progress.start(ONE, DAY);
    assertEquals(Progress.Legality.LEGAL, progress.check(PROCEDURE, ONE));
    assertEquals(Progress.Legality.LATER, progress.check(PROCEDURE, TWO));
    assertEquals(Progress.Legality.UNKNOWN, progress.check(PROCEDURE, StepId.of("FOUR")));
    Progress second = progress.complete(Optional.of(TWO), DAY.plusDays(3), CLERK);
    assertEquals(Progress.Legality.COMPLETED_BEFORE, second.check(PROCEDURE, ONE));
    assertEquals(DAY.plusDays(3), second.since());
  }

  @Test
  void goingBackKeepsTheHistory() {
    Progress progress =
        Progress.start(ONE, DAY)
            .complete(Optional.of(TWO), DAY.plusDays(1), CLERK)
            .returnTo(ONE, DAY.plusDays(2), CLERK)
            .complete(Optional.of(TWO), DAY.plusDays(4), CLERK);
    assertEquals(
        ImmutableList.of(
            new Passage(ONE, DAY, DAY.plusDays(1), CLERK, true),
            new Passage(TWO, DAY.plusDays(1), DAY.plusDays(2), CLERK, false),
            new Passage(ONE, DAY.plusDays(2), DAY.plusDays(4), CLERK, true)),
        progress.history());
    assertEquals(Optional.of(TWO), progress.step());
  }

  @Test
  void behindTheLastStepNothingIsDone() {
    Progress done = Progress.start(THREE, DAY).complete(Optional.empty(), DAY, CLERK);
    assertEquals(Optional.empty(), done.step());
    assertEquals(Progress.Legality.COMPLETED_BEFORE, done.check(PROCEDURE, THREE));
    assertThrows(IllegalStateException.class, () -> done.complete(Optional.empty(), DAY, CLERK));
    assertThrows(IllegalStateException.class, () -> done.returnTo(ONE, DAY, CLERK));
  }

  @Test
  void aProcedureReturnsToEarlierStepsAloneAndNamesStepsOnce() {
    for (ImmutableList<StepDefinition> wrong :
        ImmutableList.of(
            ImmutableList.of(step(ONE, ONE)),
            ImmutableList.of(step(ONE, TWO), step(TWO)),
            ImmutableList.of(step(ONE), step(ONE)))) {
      InvalidValueException refused =
          assertThrows(InvalidValueException.class, () -> new ProcedureDefinition(wrong));
      assertEquals(RefusalCode.PRACTICE_INVALID, refused.refusal().code());
      assertEquals(ProcedureRules.STEP_RETURN.id(), refused.refusal().rule());
    }
    assertThrows(InvalidValueException.class, () -> new ProcedureDefinition(ImmutableList.of()));
  }

  @Test
  void actsAreFoundByStep() {
    assertEquals(ImmutableList.of(TWO), PROCEDURE.stepsWith("compact.two"));
    assertTrue(PROCEDURE.step(TWO).orElseThrow().mayDo("compact.two").isPresent());
    assertFalse(PROCEDURE.step(ONE).orElseThrow().mayDo("compact.two").isPresent());
  }

  @Test
  void boundsHoldAtTheirEdges() {
    Bound within = new Bound.Within(5, 15);
    assertFalse(within.holds(Measure.count(4)));
    assertTrue(within.holds(Measure.count(5)));
    assertTrue(within.holds(Measure.count(15)));
    assertFalse(within.holds(Measure.count(16)));
    assertFalse(new Bound.AtLeast(15).holds(Measure.count(14)));
    assertTrue(new Bound.AtLeast(15).holds(Measure.count(15)));
    assertTrue(new Bound.AtMost(0).holds(Measure.count(0)));
    assertFalse(new Bound.AtMost(0).holds(Measure.flag(true)));
    Bound all = new Bound.Share(Threshold.atLeast(1, 1));
    assertTrue(all.holds(Measure.share(300, 300)));
    assertFalse(all.holds(Measure.share(299, 300)));
    assertFalse(all.holds(Measure.share(0, 0)));
    assertFalse(all.holds(Measure.count(300)));
    assertEquals(
        "5..15 >= 15 <= 0 >= 1/1",
        within + " " + new Bound.AtLeast(15) + " " + new Bound.AtMost(0) + " " + all);
    assertEquals("299/300", Measure.share(299, 300).toString());
    assertThrows(InvalidValueException.class, () -> new Bound.Within(6, 5));
  }

  @Test
  void optionalPartsApplyByChoice() {
    When when = new When("composition", ImmutableSet.of("ELDERS", "BOTH"));
    Requirement optional =
        new Requirement(
            RuleId.of("R"), "committee.seats:ELDER", new Bound.AtLeast(1), Optional.of(when));
    assertTrue(optional.applies(Map.of("composition", "BOTH")));
    assertFalse(optional.applies(Map.of("composition", "CLUSTER_HEADS")));
    assertFalse(optional.applies(Map.of()));
    assertTrue(Requirement.of("R", "step.days", new Bound.AtLeast(1)).applies(Map.of()));
  }
}
