package org.xiangzhi.governance.testkit.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.FormationCommand;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Posting;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.contract.Variants;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.practice.NineStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.testkit.script.CompactScript;
import org.xiangzhi.governance.testkit.script.Move;
import org.xiangzhi.governance.village.Outcome;

/** Runs that once threw, got stuck, or brought a text into force that nobody had voted. */
class DeadEndTest {
  private static final StepId WRITING = StepId.of("WRITING");
  private static final StepId CARVING = StepId.of("CARVING_IN_STONE");
  private static final Origin ORIGIN = new Origin(Origin.Kind.DRAFT, "草拟");

  private final PracticeDefinition five = new FiveStepPractice().definition();
  private final SampleVillage village = SampleVillage.of(five).households(8).build();
  private final PersonId head = head(village);

  private static PersonId head(SampleVillage village) {
    return village.holder(
        village.definition().compact().orElseThrow().mayDo("compact.open-case").orElseThrow());
  }

  private CompactScript open(String id) {
    return CompactScript.of(village, CaseId.of(id)).open();
  }

  private static void assertRefused(Outcome outcome, RefusalCode code) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusals()).extracting("code").contains(code));
  }

  private static Posting posting() {
    return new Posting("公示栏", ImmutableList.of(new Paper("照片", Digest.ofText("照片"))));
  }

  @Test
  void rebasingAFirstAdoptionIsRefused() {
    CompactScript script = open("a");
    assertRefused(
        village.handle(head, new DraftCommand.RebaseDraft(script.id())),
        RefusalCode.ALREADY_EXISTS);
  }

  @Test
  void removalWhosePlaceWasTakenIsNotWithdrawn() {
    open("a").run();
    Clause first = village.compacts().latest().orElseThrow().text().clauses().get(0);
    CompactScript script = open("b");
    propose(script, new ClauseChange.Remove(ChangeId.of("r"), first.id(), first.digest()));
    propose(
        script,
        new ClauseChange.Add(ChangeId.of("a"), ClauseId.of("new"), first.place(), "新的约定。", ORIGIN));
    assertRefused(
        village.handle(head, new DraftCommand.WithdrawChange(script.id(), ChangeId.of("r"), "留着")),
        RefusalCode.ALREADY_EXISTS);
    assertThat(village.status(script.id()).step()).contains(WRITING);
  }

  private void propose(CompactScript script, ClauseChange change) {
    village.accepted(head, new DraftCommand.ProposeChange(script.id(), change));
  }

  @Test
  void ofTwoRevisionsPostedOnOneBaseOnlyOneComesIntoForce() {
    open("a").run();
    CompactScript one = open("b").advanceTo(CARVING);
    CompactScript two = open("c").advanceTo(CARVING);
    one.prepare();
    two.prepare();
    one.advance();
    assertRefused(two.complete(), RefusalCode.BASE_CHANGED);
    village.accepted(head, new CaseCommand.ReturnCase(two.id(), WRITING, "底本已变"));
    assertThat(two.run().text().clauses()).hasSizeGreaterThan(3);
  }

  @Test
  void textChangedAfterItsPostingDoesNotComeIntoForce() {
    PracticeDefinition loose =
        Variants.withProcedure(
            five,
            new ProcedureDefinition(
                five.compact().orElseThrow().procedure().steps().stream()
                    .map(step -> step.id().equals(CARVING) ? loosened(step) : step)
                    .collect(ImmutableList.toImmutableList())));
    SampleVillage other = SampleVillage.of(loose).households(8).build();
    CompactScript script = CompactScript.of(other, CaseId.of("a")).open().advanceTo(CARVING);
    while (other.find(script.id()).promulgation().posted().isEmpty()) {
      script.make(script.next().orElseThrow());
    }
    other.accepted(
        head(other),
        new DraftCommand.ProposeChange(
            script.id(),
            new ClauseChange.Add(
                ChangeId.of("late"),
                ClauseId.of("late"),
                new org.xiangzhi.governance.compact.Place(1, 50, 0),
                "无人表决的一条。",
                ORIGIN)));
    assertRefused(script.complete(), RefusalCode.TEXT_DIFFERS);
  }

  private static StepDefinition loosened(StepDefinition step) {
    return new StepDefinition(
        step.id(),
        step.name(),
        step.mark(),
        ImmutableList.<ActRule>builder()
            .addAll(step.acts())
            .add(new ActRule("compact.propose-change", step.signedBy()))
            .build(),
        step.requirements(),
        step.signedBy(),
        step.returnsTo(),
        step.deadlineDays());
  }

  @Test
  void noTwoVersionsAreInForceOnOneDay() {
    LocalDate far = village.today().plusYears(3);
    open("a").run();
    CompactScript late = open("b").advanceTo(CARVING);
    while (!(late.next().orElseThrow() instanceof Move.Do act
        && act.command() instanceof PromulgationCommand.PostText)) {
      late.make(late.next().orElseThrow());
    }
    village.accepted(
        head,
        new PromulgationCommand.PostText(
            late.id(), village.find(late.id()).draft().text().digest(), posting(), far));
    late.run();
    open("c").run();
    Invariants.assertHold(History.of(village.journal(), village.codec(), village.log()));
    assertThat(village.compacts().inForce(far).orElseThrow().number()).isEqualTo(3);
  }

  @Test
  void logIsOpenedForItsOwnUnitAlone() {
    DivisionCode code = DivisionCode.of(village.log().unit());
    LogId other = LogId.of(village.log().partition() + "/another");
    assertRefused(
        village.handle(
            village.registrar(),
            village.request(
                other,
                new HierarchyCommand.OpenVillage(UnitId.of(code), code, "某村", UnitKind.VILLAGE))),
        RefusalCode.WRONG_LOG);
    Digest table =
        village.governance().units(village.log().county()).table().orElseThrow().digest();
    assertRefused(
        village.handle(
            village.registrar(),
            village.request(
                LogId.of("522631"),
                new HierarchyCommand.OpenCounty(DivisionCode.of("500120"), table))),
        RefusalCode.WRONG_LOG);
  }

  @Test
  void committeeThatIsTooSmallIsFormedAnew() {
    SampleVillage nine =
        SampleVillage.of(new NineStepPractice().definition()).households(8).build();
    CompactScript script =
        CompactScript.of(nine, CaseId.of("a"))
            .open()
            .advanceTo(org.xiangzhi.governance.compact.NineSteps.COMMITTEE_FORMATION);
    while (!(script.next().orElseThrow() instanceof Move.Do act
        && act.command() instanceof FormationCommand.FormCommittee)) {
      script.make(script.next().orElseThrow());
    }
    Move.Do whole = (Move.Do) script.next().orElseThrow();
    FormationCommand.FormCommittee committee = (FormationCommand.FormCommittee) whole.command();
    nine.accepted(
        whole.actor(),
        new FormationCommand.FormCommittee(
            script.id(),
            committee.director(),
            ImmutableSet.of(committee.members().iterator().next())));
    nine.accepted(whole.actor(), new FormationCommand.PublishCommittee(script.id(), posting()));
    assertRefused(script.complete(), RefusalCode.REQUIREMENT_UNMET);
    nine.accepted(whole.actor(), committee);
    assertRefused(script.complete(), RefusalCode.REQUIREMENT_UNMET);
    script.run();
  }

  @Test
  void definitionWhoseReturnsLeadForwardsIsRefused() {
    CompactRules c = five.compact().orElseThrow();
    CompactRules.Return forwards = new CompactRules.Return(c.failedVoteReturns().rule(), CARVING);
    for (Set<String> wrong : Set.of(Set.of("objection"), Set.of("vote"), Set.of("correction"))) {
      CompactRules changed =
          new CompactRules(
              c.procedure(),
              c.caseActs(),
              c.twoCommittees(),
              c.seats(),
              c.vetting(),
              c.director(),
              c.tiers(),
              c.clusterLevel(),
              c.assembly(),
              c.reading(),
              wrong.contains("objection") ? Optional.of(forwards) : c.objectionReturns(),
              wrong.contains("vote") ? forwards : c.failedVoteReturns(),
              wrong.contains("correction")
                  ? new CompactRules.Return(forwards.rule(), StepId.of("NOWHERE"))
                  : c.correctionReturns());
      assertThatExceptionOfType(InvalidValueException.class)
          .as(wrong.toString())
          .isThrownBy(() -> Variants.withCompact(five, changed))
          .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.PRACTICE_INVALID));
    }
  }

  @Test
  void draftThatChangedAfterItsPostingIsPostedAnew() {
    SampleVillage nine =
        SampleVillage.of(new NineStepPractice().definition()).households(8).build();
    CompactScript script =
        CompactScript.of(nine, CaseId.of("a"))
            .open()
            .advanceTo(org.xiangzhi.governance.compact.NineSteps.DRAFTING)
            .prepare();
    CompactCommand late =
        new DraftCommand.ProposeChange(
            script.id(),
            new ClauseChange.Add(
                ChangeId.of("late"),
                ClauseId.of("late"),
                new org.xiangzhi.governance.compact.Place(1, 50, 0),
                "没有张贴的一条。",
                ORIGIN));
    nine.accepted(head(nine), late);
    assertRefused(script.complete(), RefusalCode.REQUIREMENT_UNMET);
    script.advance();
  }
}
