package org.xiangzhi.governance.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.compact.SampleRun.CASE;
import static org.xiangzhi.governance.compact.SampleRun.START;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureRules;

class CaseTest {
  static final ImmutableList<Paper> PAPERS = ImmutableList.of(new Paper("原件", Digest.ofText("原件")));

  static CaseCommand.TakeInAsFound asFound(Clause... clauses) {
    return new CaseCommand.TakeInAsFound(
        "2019 年村规民约",
        START.minusYears(7),
        START.minusYears(6),
        ImmutableList.copyOf(clauses),
        PAPERS);
  }

  static Clause clause(String id, int article, String body) {
    return new Clause(
        ClauseId.of(id), new Place(1, article, 0), body, new Origin(Origin.Kind.AS_FOUND, "2019"));
  }

  @Test
  void caseKind() {
    SampleRun run = new SampleRun();
    run.refuse(
        RefusalCode.NOT_FOUND,
        CompactGuards.CASE_KIND,
        new CaseCommand.OpenCase(CASE, "修订", CaseKind.REVISION));
    run.accept(asFound(clause("a", 1, "甲")));
    run.refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.CASE_KIND, asFound(clause("a", 1, "乙")));
    run.refuse(
        RefusalCode.ALREADY_EXISTS,
        CompactGuards.CASE_KIND,
        new CaseCommand.OpenCase(CASE, "制定", CaseKind.ADOPTION));
    run.open(CaseKind.REVISION);
    run.refuse(
        RefusalCode.ALREADY_EXISTS,
        CompactGuards.RECORD_ONCE,
        new CaseCommand.OpenCase(CASE, "修订", CaseKind.REVISION));
    assertEquals(1, run.state().base());
  }

  @Test
  void asFoundIsInForceAtOnceButNotFromTheFuture() {
    SampleRun run = new SampleRun();
    run.refuse(
        RefusalCode.FUTURE_DATED,
        CompactGuards.CASE_KIND,
        new CaseCommand.TakeInAsFound(
            "新约", START, START.plusDays(1), ImmutableList.of(clause("a", 1, "甲")), PAPERS));
    run.accept(asFound(clause("a", 1, "甲")));
    assertEquals(1, run.compacts.inForce(START).orElseThrow().number());
    assertEquals(Optional.empty(), run.compacts.inForce(START.minusYears(7)));
    assertThrows(
        InvalidValueException.class,
        () ->
            new CaseCommand.TakeInAsFound(
                "旧约", START, START.minusDays(1), ImmutableList.of(clause("a", 1, "甲")), PAPERS));
    assertThrows(
        InvalidValueException.class,
        () -> new SampleRun().firstRefusal(asFound(clause("a", 1, "甲"), clause("a", 2, "乙"))));
  }

  @Test
  void practiceSelected() {
    SampleRun run = new SampleRun();
    run.inUse = Optional.empty();
    run.refuse(
        RefusalCode.PRACTICE_NOT_ADOPTED,
        CompactGuards.PRACTICE_SELECTED,
        new CaseCommand.OpenCase(CASE, "制定", CaseKind.ADOPTION));
  }

  @Test
  void officeHeld() {
    SampleRun run = new SampleRun().as("member");
    CaseCommand open = new CaseCommand.OpenCase(CASE, "制定", CaseKind.ADOPTION);
    run.refuse(RefusalCode.OFFICE_REQUIRED, ProcedureRules.OFFICE_HELD, open);
    assertEquals("HEAD", run.firstRefusal(open).arguments().get("offices"));
    run.open(CaseKind.ADOPTION).as("member");
    run.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD,
        new CaseCommand.CompleteStep(CASE, NineSteps.JOINT_DELIBERATION));
    run.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD,
        new CaseCommand.AbandonCase(CASE, "不办了"));
  }

  @Test
  void stepOrderAndStepOnce() {
    SampleRun run = new SampleRun().open(CaseKind.ADOPTION);
    run.refuse(
        RefusalCode.STEP_ORDER,
        ProcedureRules.STEP_ORDER,
        new CaseCommand.CompleteStep(CASE, NineSteps.VOTE));
    run.refuse(
        RefusalCode.STEP_ORDER,
        ProcedureRules.STEP_ORDER,
        new AssemblyCommand.OpenAssembly(CASE, Basis.HOUSEHOLDS));
    run.complete(NineSteps.JOINT_DELIBERATION);
    run.refuse(
        RefusalCode.STEP_TWICE,
        ProcedureRules.STEP_ONCE,
        new CaseCommand.CompleteStep(CASE, NineSteps.JOINT_DELIBERATION));
  }

  @Test
  void stepReturn() {
    SampleRun run = new SampleRun().open(CaseKind.ADOPTION).completeUpTo(NineSteps.REVISION);
    run.refuse(
        RefusalCode.RETURN_NOT_ALLOWED,
        ProcedureRules.STEP_RETURN,
        new CaseCommand.ReturnCase(CASE, NineSteps.INVITATION, "重来"));
    run.as("member")
        .refuse(
            RefusalCode.OFFICE_REQUIRED,
            ProcedureRules.OFFICE_HELD,
            new CaseCommand.ReturnCase(CASE, NineSteps.OPINION_COLLECTION, "再征求"));
    run.as("head").accept(new CaseCommand.ReturnCase(CASE, NineSteps.OPINION_COLLECTION, "再征求"));
    assertEquals(Optional.of(NineSteps.OPINION_COLLECTION), run.state().progress().step());
  }

  @Test
  void caseOpenAndCaseDays() {
    SampleRun run = new SampleRun().open(CaseKind.ADOPTION);
    run.later(-1)
        .refuse(
            RefusalCode.DATES_REVERSED,
            CompactGuards.CASE_DAYS,
            new CaseCommand.CompleteStep(CASE, NineSteps.JOINT_DELIBERATION));
    run.later(1).accept(new CaseCommand.AbandonCase(CASE, "村民要求缓办"));
    run.refuse(
        RefusalCode.ALREADY_ENDED,
        CompactGuards.CASE_OPEN,
        new CaseCommand.CompleteStep(CASE, NineSteps.JOINT_DELIBERATION));
    run.refuse(
        RefusalCode.NOT_FOUND,
        CompactGuards.RECORD_KNOWN,
        new CaseCommand.CompleteStep(CaseId.of("other"), NineSteps.JOINT_DELIBERATION));
    assertEquals(Optional.empty(), run.status().step());
  }

  @Test
  void statusTellsWhatIsMissingWhoActsAndWhatIsOverdue() {
    SampleRun run =
        SampleRun.with(NineSteps.JOINT_DELIBERATION, "WAIT", "step.days", new Bound.AtLeast(3));
    run.open(CaseKind.ADOPTION).later(2);
    assertEquals(1, run.status().missing().size());
    assertEquals("2", run.status().missing().get(0).value().toString());
    run.refuse(
        RefusalCode.REQUIREMENT_UNMET,
        RuleId.of("WAIT"),
        new CaseCommand.CompleteStep(CASE, NineSteps.JOINT_DELIBERATION));
    run.later(1);
    assertEquals(ImmutableList.of(), run.status().missing());
    assertEquals(START, run.status().since());
    assertTrue(run.status().signedBy().contains(SampleRun.HEAD));
    assertEquals("compact.record-joint-meeting", run.status().acts().get(0).act());
    assertFalse(run.later(17).status().overdue());
    assertTrue(run.later(1).status().overdue());
  }

  @Test
  void agreementsAreRecordedOnceAndGiveOrigins() {
    SampleRun run = new SampleRun().as("head");
    CaseCommand agreement =
        new CaseCommand.RecordAgreement(
            AgreementId.of("road"), "共修一条路", ImmutableList.of("甲村", "乙村"), PAPERS);
    run.accept(agreement).refuse(RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, agreement);
    run.open(CaseKind.ADOPTION).completeUpTo(NineSteps.DRAFTING);
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.CLAUSE_ORIGIN, interVillage("c1", 1, "bridge"));
    run.accept(interVillage("c1", 1, "road"));
  }

  @Test
  void aProposalComesFromAConsultationThatWasConcluded() {
    SampleRun run = new SampleRun().as("head");
    run.open(CaseKind.ADOPTION).completeUpTo(NineSteps.DRAFTING);
    DraftCommand proposal = from(Origin.Kind.CONSULTATION, "c1", 1, "yard-1");
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.CLAUSE_ORIGIN, proposal);
    run.consultations = ImmutableSet.of("yard-2");
    run.refuse(RefusalCode.NOT_FOUND, CompactGuards.CLAUSE_ORIGIN, proposal);
    run.consultations = ImmutableSet.of("yard-1");
    run.accept(proposal);
  }

  private static DraftCommand interVillage(String clause, int article, String agreement) {
    return from(Origin.Kind.INTER_VILLAGE, clause, article, agreement);
  }

  private static DraftCommand from(Origin.Kind kind, String clause, int article, String reference) {
    return new DraftCommand.ProposeChange(
        CASE,
        new ClauseChange.Add(
            ChangeId.of("add-" + clause),
            ClauseId.of(clause),
            new Place(1, article, 0),
            "村道共管",
            new Origin(kind, reference)));
  }
}
