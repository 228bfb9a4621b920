package org.xiangzhi.governance.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.compact.SampleRun.CASE;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Tries revisions that meet: two that change one clause, and one that another overtakes. */
class RevisionTest {
  private static final CaseId OTHER = CaseId.of("other");

  private static SampleRun twoCases() {
    SampleRun run = new SampleRun().as("head");
    run.accept(
        CaseTest.asFound(
            CaseTest.clause("a", 1, "甲"),
            CaseTest.clause("b", 2, "乙"),
            CaseTest.clause("c", 3, "丙")));
    run.open(CaseKind.REVISION).completeUpTo(NineSteps.DRAFTING);
    run.accept(new CaseCommand.OpenCase(OTHER, "另一修订", CaseKind.REVISION));
    for (var step : run.rules.procedure().steps().subList(0, 3)) {
      run.accept(new CaseCommand.CompleteStep(OTHER, step.id()));
    }
    return run;
  }

  private static DraftCommand replace(SampleRun run, CaseId of, String change, String clause) {
    Digest base =
        run.compacts
            .latest()
            .orElseThrow()
            .text()
            .clause(ClauseId.of(clause))
            .orElseThrow()
            .digest();
    return new DraftCommand.ProposeChange(
        of,
        new ClauseChange.Replace(
            ChangeId.of(change),
            ClauseId.of(clause),
            base,
            "新" + clause,
            new Origin(Origin.Kind.DRAFT, "初稿")));
  }

  @Test
  void twoThatCollideAreRefusedWithBothNames() {
    SampleRun run = twoCases();
    run.accept(replace(run, CASE, "mine", "a"));
    Refusal refusal = run.firstRefusal(replace(run, OTHER, "theirs", "a"));
    assertEquals(RefusalCode.CLAUSE_COLLISION, refusal.code());
    assertEquals("另一修订#theirs", refusal.arguments().get("mine"));
    assertEquals("修订#mine", refusal.arguments().get("other"));
    run.accept(replace(run, OTHER, "theirs", "b"));
    run.accept(new CaseCommand.AbandonCase(CASE, "撤回"));
    run.accept(replace(run, OTHER, "theirs-2", "a"));
  }

  @Test
  void aChangeIsMadeOnTheClauseInForce() {
    SampleRun run = twoCases();
    Origin origin = new Origin(Origin.Kind.DRAFT, "初稿");
    ClauseChange outdated =
        new ClauseChange.Replace(
            ChangeId.of("x"), ClauseId.of("a"), Digest.ofText("旧"), "新", origin);
    run.refuse(
        RefusalCode.BASE_CHANGED,
        CompactGuards.CLAUSE_BASE,
        new DraftCommand.ProposeChange(CASE, outdated));
    ClauseChange unknown =
        new ClauseChange.Remove(ChangeId.of("x"), ClauseId.of("z"), Digest.ofText("旧"));
    run.refuse(
        RefusalCode.NOT_FOUND,
        CompactGuards.CLAUSE_BASE,
        new DraftCommand.ProposeChange(CASE, unknown));
    run.refuse(
        RefusalCode.ALREADY_EXISTS, CompactGuards.CLAUSE_ONCE, StepsTest.add(CASE, "x", "a", 9));
    run.refuse(
        RefusalCode.ALREADY_EXISTS, CompactGuards.CLAUSE_ONCE, StepsTest.add(CASE, "x", "d", 3));
  }

  /** Brings the first case into force with one change. */
  private static void promulgate(SampleRun run, String clause) {
    run.accept(replace(run, CASE, "mine", clause)).completeUpTo(NineSteps.SECOND_NOTICE);
    Digest text = run.state().draft().text().digest();
    Posting posting = new Posting("公开栏", CaseTest.PAPERS);
    run.accept(new NoticeCommand.PostNotice(CASE, text, posting)).completeUpTo(NineSteps.VOTE);
    run.accept(new AssemblyCommand.OpenAssembly(CASE, Basis.HOUSEHOLDS));
    run.accept(
        new AssemblyCommand.CheckIn(
            CASE,
            IntStream.rangeClosed(1, 7)
                .boxed()
                .collect(
                    ImmutableSortedMap.toImmutableSortedMap(
                        PersonId::compareTo, SampleRun::adult, SampleRun::household))));
    PersonId counter = PersonId.of("member");
    PersonId witness = PersonId.of("member2");
    run.accept(
        new AssemblyCommand.ReadClause(
            CASE, ClauseId.of(clause), Optional.empty(), counter, witness));
    run.accept(new AssemblyCommand.CountVote(CASE, text, new Count(7, 0, 0), counter, witness));
    run.completeUpTo(NineSteps.PROMULGATION);
    run.accept(new PromulgationCommand.FileText(CASE, text, "备〔2026〕1 号"));
    run.accept(new PromulgationCommand.PostText(CASE, text, posting, run.day.plusDays(1)));
    run.complete(NineSteps.PROMULGATION);
  }

  @Test
  void anOvertakenRevisionIsRebasedOrCollides() {
    SampleRun run = twoCases();
    run.accept(replace(run, OTHER, "theirs", "b"));
    promulgate(run, "a");
    assertEquals(2, run.compacts.latestNumber());
    assertEquals(Optional.of(run.day), run.compacts.versions().get(0).effectiveUntil());
    run.refuse(
        RefusalCode.BASE_CHANGED, CompactGuards.CLAUSE_BASE, replace(run, OTHER, "more", "c"));
    run.accept(new DraftCommand.RebaseDraft(OTHER));
    run.refuse(
        RefusalCode.ALREADY_EXISTS, CompactGuards.RECORD_ONCE, new DraftCommand.RebaseDraft(OTHER));
    CompactText text = run.compacts.find(OTHER).orElseThrow().draft().text();
    assertEquals("新a", text.clause(ClauseId.of("a")).orElseThrow().body());
    assertEquals("新b", text.clause(ClauseId.of("b")).orElseThrow().body());
  }

  @Test
  void aRebaseOntoAClauseThatHasChangedNamesBoth() {
    SampleRun run = twoCases();
    promulgate(run, "a");
    // A change that was made while nobody else touched the clause, on a base that is now outdated.
    CompactCase other = run.compacts.find(OTHER).orElseThrow();
    run.compacts =
        run.compacts.evolve(
            new DraftEvent.ChangeProposed(
                OTHER,
                new ClauseChange.Remove(
                    ChangeId.of("late"),
                    ClauseId.of("a"),
                    other.draft().base().clause(ClauseId.of("a")).orElseThrow().digest()),
                PersonId.of("head")));
    Refusal refusal = run.firstRefusal(new DraftCommand.RebaseDraft(OTHER));
    assertEquals(RefusalCode.CLAUSE_COLLISION, refusal.code());
    assertEquals("另一修订#late", refusal.arguments().get("mine"));
    assertEquals("修订 v2", refusal.arguments().get("other"));
  }

  @Test
  void placesPrintAsACompactDoes() {
    List<String> printed =
        List.of(
            new Place(1, 1, 0).toString(),
            new Place(1, 10, 2).toString(),
            new Place(1, 11, 0).toString(),
            new Place(1, 20, 0).toString(),
            new Place(1, 105, 0).toString(),
            new Place(1, 110, 0).toString(),
            new Place(1, 999, 12).toString());
    assertEquals(
        List.of("第一条", "第十条第二项", "第十一条", "第二十条", "第一百零五条", "第一百一十条", "第九百九十九条第十二项"), printed);
  }

  @Test
  void theDigestIsThatOfThePostedText() {
    CompactText text =
        CompactText.of(List.of(CaseTest.clause("b", 2, "乙"), CaseTest.clause("a", 1, "甲")));
    assertEquals("第一章\n第一条　甲\n第二条　乙\n", text.posted());
    assertEquals(Digest.ofText("第一章\n第一条　甲\n第二条　乙\n"), text.digest());
  }
}
