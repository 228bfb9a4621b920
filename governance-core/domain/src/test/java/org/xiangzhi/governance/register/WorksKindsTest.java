package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.register.RegisterScene.CLERK;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.ELDERS;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.HOUSE_A1;
import static org.xiangzhi.governance.register.RegisterScene.VILLAGE;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.chosen;
import static org.xiangzhi.governance.register.RegisterScene.close;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.unit;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.procedure.StepId;

/** Inspections, small works, permissions to build. */
class WorksKindsTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final ImmutableSet<OfficeId> CLERKS_ALONE = ImmutableSet.of(CLERKS);
  private static final ImmutableSet<OfficeId> ELDERS_ALONE = ImmutableSet.of(ELDERS);
  private static final RecordAccess ACCESS = RecordAccess.keptBy(CLERKS_ALONE);
  private static final RecordKind INSPECTION =
      WorksKinds.inspection(
          RULE,
          ACCESS,
          CLERKS_ALONE,
          FieldType.Choice.of(FieldType.Choice.Option.of("PONDS", "山塘", "ponds")),
          Mark.SOURCE);
  private static final RecordKind FINDING = WorksKinds.finding(RULE, ACCESS);
  private static final RecordKind WORK =
      WorksKinds.work(
          RULE,
          ACCESS,
          new WorksKinds.Works(
              CLERKS_ALONE, ELDERS_ALONE, ImmutableSet.of(BallotKind.GROUP_MEETING)),
          Mark.SOURCE);
  private static final RecordKind PERMISSION =
      WorksKinds.buildingPermission(
          RULE,
          ACCESS,
          new WorksKinds.Permission(CLERKS_ALONE, CLERKS_ALONE, ELDERS_ALONE),
          Mark.SOURCE);
  private static final FieldValue PAPER = new FieldValue.Paper("凭证", Digest.ofText("p"));
  private static final FieldValue TODAY = new FieldValue.Day(DAY);

  private final RegisterScene scene = new RegisterScene(INSPECTION, FINDING, WORK, PERMISSION);

  private static FieldValue number(long number) {
    return new FieldValue.Amount(number);
  }

  private static RegisterCommand complete(String record, StepId step) {
    return new RegisterCommand.CompleteStep(RecordId.of(record), step);
  }

  @Test
  void aRoundIsDoneOnceItsFindingsArePutRight() {
    scene.accept(
        enter(
            "i-1",
            INSPECTION.id(),
            "SORT",
            chosen("PONDS"),
            "PLACE",
            unit(HAMLET_A),
            "DAY",
            TODAY,
            "INSPECTORS",
            person(CLERK)));
    scene.accept(
        enter(
            "f-1",
            FINDING.id(),
            "ROUND",
            reference("i-1"),
            "PLACE",
            words("上塘"),
            "WHAT",
            words("坝体渗水"),
            "NEED",
            words("加固坝体")));
    scene.accept(amend("i-1", "RESULT", chosen("FOUND")));
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete("i-1", WorksKinds.INSPECTING));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, close("f-1"));
    scene.accept(amend("f-1", "PUT_RIGHT", words("已加固")));
    scene.accept(close("f-1"));
    scene.complete("i-1", WorksKinds.INSPECTING);
    Metric hazards = scene.registers.metrics(INSPECTION, scene).get(0);
    assertEquals("1/1", hazards.numerator() + "/" + hazards.denominator());
  }

  private void built() {
    scene.ballots.put(
        BallotId.of("b-1"),
        new RegisterView.BallotResult(
            BallotKind.GROUP_MEETING, VILLAGE, "修排水沟", DAY, Optional.of(Outcome.PASSED)));
    scene.accept(enter("w-1", WORK.id(), "WORK", words("修排水沟"), "BUDGET", number(1_000_000)));
    scene.refuse(
        RefusalCode.MISSING_FIELD, RegisterGuards.FORM.id(), complete("w-1", WorksKinds.APPROVAL));
    scene.accept(amend("w-1", "BALLOT", new FieldValue.OfBallot(BallotId.of("b-1"))));
    scene.complete("w-1", WorksKinds.APPROVAL);
    scene.accept(amend("w-1", "BUILDER", words("示例工程队"), "DONE_ON", TODAY));
    scene.complete("w-1", WorksKinds.BUILDING);
  }

  private static RegisterCommand accounts(long cost, long collective, long grants, long given) {
    return amend(
        "w-1",
        "COST",
        number(cost),
        "COLLECTIVE",
        number(collective),
        "GRANTS",
        number(grants),
        "GIVEN",
        number(given),
        "ACCEPTED_BY",
        person(ELDER),
        "ACCEPTANCE",
        PAPER);
  }

  @Test
  void aWorkStaysWithinItsBudgetAndItsMoneyAddsUp() {
    built();
    scene.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD.id(),
        accounts(900_000, 500_000, 300_000, 100_000));
    scene.actor = ELDER;
    Refusal over =
        scene.refuse(
            RefusalCode.VALUE_OUT_OF_BOUNDS,
            RegisterGuards.FORM.id(),
            accounts(1_000_001, 600_001, 300_000, 100_000));
    assertEquals("1000000", over.arguments().get("max"));
    scene.refuse(RefusalCode.TALLY_MISMATCH, RULE, accounts(1_000_000, 600_001, 300_000, 100_000));
    scene.refuse(RefusalCode.TALLY_MISMATCH, RULE, accounts(1_000_000, 599_999, 300_000, 100_000));
    scene.accept(accounts(1_000_000, 600_000, 300_000, 100_000));
    scene.complete("w-1", WorksKinds.ACCEPTANCE);
    scene.actor = CLERK;
    scene.refuse(
        RefusalCode.MISSING_FIELD,
        RegisterGuards.FORM.id(),
        complete("w-1", WorksKinds.PUBLICATION));
    scene.accept(amend("w-1", "PUBLISHED_ON", TODAY, "PUBLISHED", PAPER));
    scene.complete("w-1", WorksKinds.PUBLICATION);
  }

  @Test
  void nothingIsBuiltWithoutApproval() {
    scene.accept(
        enter(
            "p-1",
            PERMISSION.id(),
            "HOUSEHOLD",
            unit(HOUSE_A1),
            "WHAT",
            words("原址翻建两层"),
            "AREA",
            number(120)));
    scene.complete("p-1", WorksKinds.APPLICATION);
    scene.accept(amend("p-1", "PLAN", words("符合")));
    scene.complete("p-1", WorksKinds.REVIEW);
    scene.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD.id(),
        complete("p-1", WorksKinds.APPROVAL));
    scene.actor = ELDER;
    scene.refuse(
        RefusalCode.STEP_ORDER, RegisterGuards.FIELD_STEP.id(), amend("p-1", "STARTED_ON", TODAY));
    scene.accept(amend("p-1", "PAPER_NUMBER", words("春建〔2026〕7号")));
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete("p-1", WorksKinds.APPROVAL));
    scene.accept(amend("p-1", "APPROVAL", PAPER));
    scene.complete("p-1", WorksKinds.APPROVAL);
    scene.actor = CLERK;
    scene.accept(amend("p-1", "STARTED_ON", TODAY));
    scene.complete("p-1", WorksKinds.BUILDING);
  }
}
