package org.xiangzhi.governance.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.LintCategory;
import org.xiangzhi.governance.law.LintRules;
import org.xiangzhi.governance.procedure.Bound;

class ClauseFlagsTest {
  private static final ChangeId CHANGE = ChangeId.of("change");
  private static final String FINE = "乱倒垃圾的，罚款五十元。";

  private SampleRun run =
      SampleRun.with(NineSteps.REVISION, "FLAGS", "flags.unresolved", new Bound.AtMost(0));

  private SampleRun drafting() {
    return run.open(CaseKind.ADOPTION).completeUpTo(NineSteps.DRAFTING);
  }

  private static DraftCommand propose(String body) {
    return propose(CHANGE, body);
  }

  private static DraftCommand propose(ChangeId change, String body) {
    return new DraftCommand.ProposeChange(
        SampleRun.CASE,
        new ClauseChange.Add(
            change,
            ClauseId.of("clause-" + change),
            new Place(1, change.equals(CHANGE) ? 1 : 2, 0),
            body,
            new Origin(Origin.Kind.DRAFT, "草拟")));
  }

  private static DraftCommand resolve(int number, FlagDecision decision) {
    return new DraftCommand.ResolveFlag(SampleRun.CASE, CHANGE, number, decision, "经审核");
  }

  private String unresolved() {
    return run.status().checks().get(0).value().toString();
  }

  @Test
  void aFlaggedPassageIsRecordedWithArticleAndPlaceAndRefusesNothing() {
    drafting().accept(propose(FINE));
    List<ClauseFlag> flags = run.status().flags();
    assertEquals(1, flags.size());
    DraftEvent.ClauseFlagged found = flags.get(0).found();
    assertEquals(SampleRun.CASE, found.caseId());
    assertEquals(CHANGE, found.change());
    assertEquals(1, found.number());
    assertEquals(ClauseId.of("clause-change"), found.clause());
    assertEquals(LintRules.FINE.id(), found.rule());
    assertEquals(LintCategory.PENALTY, found.category());
    assertEquals("APL-2021 Art. 4, 9, 16; ORG-2025 Art. 31", found.article());
    assertEquals(6, found.from());
    assertEquals(8, found.to());
    assertEquals("罚款", found.passage());
    assertTrue(flags.get(0).unresolved());
  }

  @Test
  void theArticleIsThatOfTheDay() {
    run.day = LocalDate.of(2025, 12, 31);
    drafting().accept(propose("违者取消选举权。"));
    assertEquals("ORG-2018 Art. 27", run.status().flags().get(0).found().article());
    run.day = LocalDate.of(2026, 1, 1);
    run.as("head").accept(propose(ChangeId.of("second"), "再犯取消选举权。"));
    assertEquals("ORG-2025 Art. 31", run.status().flags().get(1).found().article());
  }

  @Test
  void aCaseDoesNotLeaveTheRevisionBeforeEachFlagIsDecided() {
    drafting().accept(propose("罚款五十元，并没收工具。")).completeUpTo(NineSteps.REVISION);
    assertEquals("2", unresolved());
    CaseCommand complete = new CaseCommand.CompleteStep(SampleRun.CASE, NineSteps.REVISION);
    run.refuse(RefusalCode.REQUIREMENT_UNMET, RuleId.of("FLAGS"), complete);
    run.as("town").accept(resolve(1, FlagDecision.KEPT));
    assertEquals("1", unresolved());
    run.as("head").refuse(RefusalCode.REQUIREMENT_UNMET, RuleId.of("FLAGS"), complete);
    run.as("town").accept(resolve(2, FlagDecision.KEPT));
    assertEquals("0", unresolved());
    DraftEvent.FlagResolved decision = run.status().flags().get(1).decision().orElseThrow();
    assertEquals(2, decision.number());
    assertEquals(FlagDecision.KEPT, decision.decision());
    assertEquals("经审核", decision.reason());
    assertEquals(PersonId.of("town"), decision.by());
    run.complete(NineSteps.REVISION);
  }

  @Test
  void aPassageToBeAmendedStandsInTheWayUntilItsChangeIsGone() {
    drafting().accept(propose(FINE)).completeUpTo(NineSteps.REVISION);
    run.as("town").accept(resolve(1, FlagDecision.TO_AMEND));
    assertTrue(run.status().flags().get(0).unresolved());
    assertEquals("1", unresolved());
    run.as("head").accept(new DraftCommand.WithdrawChange(SampleRun.CASE, CHANGE, "按审核意见修改"));
    assertEquals(List.of(), run.status().flags());
    run.accept(propose("乱倒垃圾的，批评教育。"));
    assertEquals("0", unresolved());
    run.complete(NineSteps.REVISION);
  }

  @Test
  void whatIsWordedAnewIsSearchedAnew() {
    drafting().accept(propose(FINE)).completeUpTo(NineSteps.REVISION);
    run.as("town").accept(resolve(1, FlagDecision.KEPT));
    run.as("head").accept(new DraftCommand.WithdrawChange(SampleRun.CASE, CHANGE, "重拟"));
    run.accept(propose("乱倒垃圾的，罚款一百元。"));
    assertEquals("1", unresolved());
    assertFalse(run.status().flags().get(0).decision().isPresent());
  }

  @Test
  void aDecisionIsTheReviewersAndIsMadeOnce() {
    drafting().accept(propose(FINE)).completeUpTo(NineSteps.REVISION);
    run.as("head")
        .refuse(
            RefusalCode.OFFICE_REQUIRED, RuleId.of("OFFICE-HELD"), resolve(1, FlagDecision.KEPT));
    run.as("town")
        .refuse(RefusalCode.NOT_FOUND, CompactGuards.RECORD_KNOWN, resolve(2, FlagDecision.KEPT));
    run.accept(resolve(1, FlagDecision.TO_AMEND))
        .refuse(
            RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, resolve(1, FlagDecision.KEPT));
  }

  @Test
  void innocentWordingIsNotFlagged() {
    drafting().accept(propose("不得罚款。"));
    assertEquals(List.of(), run.status().flags());
  }

  @Test
  void aDecisionHasANumberAndAReason() {
    assertThrows(InvalidValueException.class, () -> resolve(0, FlagDecision.KEPT));
    assertThrows(
        InvalidValueException.class,
        () -> new DraftCommand.ResolveFlag(SampleRun.CASE, CHANGE, 1, FlagDecision.KEPT, " "));
  }
}
