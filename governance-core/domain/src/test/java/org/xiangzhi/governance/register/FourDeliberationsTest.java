package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.procedure.StepId;

/** Four deliberations and two disclosures: each stage is left only when it is really done. */
class FourDeliberationsTest {
  private static final RuleId PARTY = RuleId.of("PARTY");
  private static final RuleId RESOLVED = RuleId.of("RESOLVED");
  private static final RuleId DISCLOSED = RuleId.of("DISCLOSED");
  private static final Rule LAW =
      Rule.law("FLOOR-DISCLOSURE-DAYS", "ORG-2025 Art. 35", "不少于十五日", "15 days or more");
  private static final FourDeliberations.Stage SIGNED = FourDeliberations.Stage.signedBy(CLERKS);
  private static final RecordKind KIND =
      FourDeliberations.kind(
          new FourDeliberations.Stages(
              new FourDeliberations.Stage(
                  ImmutableSet.of(CLERKS), Optional.empty(), Optional.empty(), 3),
              SIGNED,
              new FourDeliberations.Stage(
                  ImmutableSet.of(CLERKS),
                  Optional.of(Threshold.atLeast(2, 3)),
                  Optional.of(Threshold.moreThan(1, 2)),
                  0),
              ImmutableSet.of(CLERKS)),
          new FourDeliberations.Rules(RuleId.of("KIND"), PARTY, RESOLVED, DISCLOSED),
          RecordAccess.keptBy(ImmutableSet.of(CLERKS)));
  private static final FieldValue PAPER = new FieldValue.Paper("记录", Digest.ofText("m"));

  private final RegisterScene scene = new RegisterScene(KIND);

  @BeforeEach
  void propose() {
    scene.accept(enter("m-1", FourDeliberations.KIND, "MATTER", words("修路"), "PROPOSAL", PAPER));
  }

  private static RegisterCommand complete(StepId step) {
    return new RegisterCommand.CompleteStep(RecordId.of("m-1"), step);
  }

  private static FieldValue number(long number) {
    return new FieldValue.Amount(number);
  }

  private void meet(StepId step, long entitled, long present, long yes) {
    scene.accept(
        amend(
            "m-1",
            step + "_ENTITLED",
            number(entitled),
            step + "_PRESENT",
            number(present),
            step + "_YES",
            number(yes),
            step + "_MINUTES",
            PAPER));
  }

  private void upToResolution() {
    scene.day = scene.day.plusDays(3);
    scene.accept(complete(FourDeliberations.PROPOSAL));
    meet(FourDeliberations.CONSULTATION, 7, 5, 5);
    scene.accept(complete(FourDeliberations.CONSULTATION));
    meet(FourDeliberations.REVIEW, 9, 6, 4);
    scene.accept(complete(FourDeliberations.REVIEW));
  }

  private void ballot(
      BallotKind kind, String question, Optional<Outcome> outcome, LocalDate openedOn) {
    scene.ballots.put(
        BallotId.of("b-1"),
        new RegisterView.BallotResult(kind, RegisterScene.VILLAGE, question, openedOn, outcome));
  }

  private void passed(BallotKind kind) {
    ballot(kind, "修路", Optional.of(Outcome.PASSED), scene.day);
  }

  private void name() {
    scene.accept(amend("m-1", "RESOLUTION_BALLOT", new FieldValue.OfBallot(BallotId.of("b-1"))));
  }

  private void upToDisclosure() {
    upToResolution();
    passed(BallotKind.ASSEMBLY);
    name();
    scene.accept(complete(FourDeliberations.RESOLUTION));
  }

  private void posted(StepId item, long days) {
    scene.disclosures.put(
        "m-1/" + item,
        new RegisterView.Stood(days, Optional.of(new RegisterView.Demanded(15, LAW))));
  }

  @Test
  void theProposalTakesItsDays() {
    scene.day = DAY.plusDays(2);
    Refusal refusal =
        scene.refuse(RefusalCode.REQUIREMENT_UNMET, PARTY, complete(FourDeliberations.PROPOSAL));
    assertEquals("2", refusal.arguments().get("value"));
    assertEquals(">= 3", refusal.arguments().get("bound"));
    scene.day = DAY.plusDays(3);
    scene.accept(complete(FourDeliberations.PROPOSAL));
  }

  @Test
  void theReviewNeedsItsAttendanceAndItsMajority() {
    scene.day = DAY.plusDays(3);
    scene.accept(complete(FourDeliberations.PROPOSAL));
    meet(FourDeliberations.CONSULTATION, 7, 1, 0);
    scene.accept(complete(FourDeliberations.CONSULTATION));
    meet(FourDeliberations.REVIEW, 9, 5, 5);
    Refusal few =
        scene.refuse(RefusalCode.REQUIREMENT_UNMET, PARTY, complete(FourDeliberations.REVIEW));
    assertEquals("5/9", few.arguments().get("value"));
    assertEquals(">= 2/3", few.arguments().get("bound"));
    meet(FourDeliberations.REVIEW, 9, 6, 3);
    Refusal half =
        scene.refuse(RefusalCode.REQUIREMENT_UNMET, PARTY, complete(FourDeliberations.REVIEW));
    assertEquals("3/6", half.arguments().get("value"));
    assertEquals("> 1/2", half.arguments().get("bound"));
    meet(FourDeliberations.REVIEW, 9, 6, 4);
    scene.accept(complete(FourDeliberations.REVIEW));
  }

  @Test
  void stagesFollowOneAnother() {
    Refusal refusal =
        scene.refuse(
            RefusalCode.STEP_ORDER,
            ProcedureRules.STEP_ORDER.id(),
            complete(FourDeliberations.RESOLUTION));
    assertEquals("PROPOSAL", refusal.arguments().get("step"));
    scene.day = DAY.plusDays(3);
    scene.accept(complete(FourDeliberations.PROPOSAL));
    scene.refuse(
        RefusalCode.STEP_TWICE,
        ProcedureRules.STEP_ONCE.id(),
        complete(FourDeliberations.PROPOSAL));
    scene.refuse(
        RefusalCode.STEP_ORDER, ProcedureRules.STEP_ORDER.id(), complete(StepId.of("NOWHERE")));
  }

  @Test
  void theResolutionNeedsABallot() {
    upToResolution();
    assertEquals(
        "RESOLUTION_BALLOT",
        scene
            .refuse(
                RefusalCode.MISSING_FIELD,
                RegisterGuards.FORM.id(),
                complete(FourDeliberations.RESOLUTION))
            .arguments()
            .get("field"));
    passed(BallotKind.ASSEMBLY);
    name();
    scene.accept(complete(FourDeliberations.RESOLUTION));
  }

  private void unresolved() {
    name();
    Refusal refusal =
        scene.refuse(
            RefusalCode.REQUIREMENT_UNMET, RESOLVED, complete(FourDeliberations.RESOLUTION));
    assertEquals("0", refusal.arguments().get("value"));
    assertEquals(">= 1", refusal.arguments().get("bound"));
  }

  @Test
  void aBallotThatDidNotPassResolvesNothing() {
    upToResolution();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.PASSED) {
        ballot(BallotKind.ASSEMBLY, "修路", Optional.of(outcome), scene.day);
        unresolved();
      }
    }
    ballot(BallotKind.ASSEMBLY, "修路", Optional.empty(), scene.day);
    unresolved();
  }

  @Test
  void aBallotOnOtherWordsOrBeforeItsStageResolvesNothing() {
    upToResolution();
    ballot(BallotKind.ASSEMBLY, "修桥", Optional.of(Outcome.PASSED), scene.day);
    unresolved();
    ballot(BallotKind.ASSEMBLY, "修路", Optional.of(Outcome.PASSED), scene.day.minusDays(1));
    unresolved();
    ballot(BallotKind.ASSEMBLY, "修路", Optional.of(Outcome.PASSED), scene.day);
    scene.accept(complete(FourDeliberations.RESOLUTION));
  }

  @Test
  void aGroupMeetingResolvesNothing() {
    upToResolution();
    passed(BallotKind.GROUP_MEETING);
    scene.refuse(
        RefusalCode.NOT_FOUND,
        RegisterGuards.KNOWN.id(),
        amend("m-1", "RESOLUTION_BALLOT", new FieldValue.OfBallot(BallotId.of("b-1"))));
  }

  @Test
  void representativesResolveToo() {
    upToResolution();
    passed(BallotKind.REPRESENTATIVES);
    name();
    scene.accept(complete(FourDeliberations.RESOLUTION));
  }

  @Test
  void aReturnTakesOutWhatCameLater() {
    upToResolution();
    passed(BallotKind.ASSEMBLY);
    name();
    scene.accept(
        new RegisterCommand.ReturnStep(RecordId.of("m-1"), FourDeliberations.CONSULTATION, "方案有误"));
    RegisterRecord record = scene.record("m-1");
    assertEquals(0, record.values(FieldId.of("RESOLUTION_BALLOT")).size());
    assertEquals(0, record.values(FieldId.of("REVIEW_YES")).size());
    assertEquals(1, record.values(FieldId.of("CONSULTATION_YES")).size());
    assertEquals(1, record.values(FieldId.of("MATTER")).size());
    scene.refuse(
        RefusalCode.RETURN_NOT_ALLOWED,
        ProcedureRules.STEP_RETURN.id(),
        new RegisterCommand.ReturnStep(RecordId.of("m-1"), FourDeliberations.REVIEW, "跳步"));
  }

  @Test
  void theResolutionStandsItsDays_14And15() {
    upToDisclosure();
    Refusal nothing =
        scene.refuse(
            RefusalCode.REQUIREMENT_UNMET,
            DISCLOSED,
            complete(FourDeliberations.RESOLUTION_DISCLOSURE));
    assertEquals("0/0", nothing.arguments().get("value"));
    posted(FourDeliberations.RESOLUTION_DISCLOSURE, 14);
    Refusal refusal =
        scene.refuse(
            RefusalCode.REQUIREMENT_UNMET,
            LAW.id(),
            complete(FourDeliberations.RESOLUTION_DISCLOSURE));
    assertEquals("14", refusal.arguments().get("value"));
    assertEquals(">= 15", refusal.arguments().get("bound"));
    assertEquals("ORG-2025 Art. 35", refusal.reference());
    posted(FourDeliberations.RESOLUTION_DISCLOSURE, 15);
    scene.accept(complete(FourDeliberations.RESOLUTION_DISCLOSURE));
    RegisterEvent.StepCompleted done = lastCompletion();
    assertEquals("ORG-2025 Art. 35", done.met().get(0).reference());
    assertEquals("15", done.met().get(0).value());
  }

  private RegisterEvent.StepCompleted lastCompletion() {
    scene.accept(amend("m-1", "RESULT", words("已修通")));
    posted(FourDeliberations.RESULT_DISCLOSURE, 15);
    RegisterEvent event =
        scene.decide(complete(FourDeliberations.RESULT_DISCLOSURE)).events().get(0);
    scene.registers = scene.registers.evolve(event);
    assertEquals(Optional.empty(), scene.record("m-1").progress().orElseThrow().step());
    return (RegisterEvent.StepCompleted) event;
  }

  @Test
  void whatIsDoneIsNotDoneAgain() {
    upToDisclosure();
    posted(FourDeliberations.RESOLUTION_DISCLOSURE, 15);
    scene.accept(complete(FourDeliberations.RESOLUTION_DISCLOSURE));
    lastCompletion();
    scene.refuse(
        RefusalCode.STEP_TWICE,
        ProcedureRules.STEP_ONCE.id(),
        complete(FourDeliberations.RESULT_DISCLOSURE));
    scene.refuse(
        RefusalCode.STEP_ORDER,
        RegisterGuards.FIELD_STEP.id(),
        amend("m-1", "MATTER", words("另一事")));
  }
}
