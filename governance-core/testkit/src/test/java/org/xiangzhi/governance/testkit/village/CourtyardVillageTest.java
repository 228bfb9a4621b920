package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.CountyRecord;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.CreationCommand;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.Remedy;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.courtyard.Standing;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.SplitPart;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Builds courtyards through the engine: steps, race, acceptance, draw, remedy, moves and splits.
 */
class CourtyardVillageTest {
  private static final UnitId YARD = UnitId.of("yard-1");
  private static final UnitId OTHER = UnitId.of("yard-2");

  private final CourtyardVillage x = new CourtyardVillage(CourtyardPractice.of(3, 5, true), 16);

  @Test
  void aCourtyardIsAppliedForSelectedEstablishedAndAcceptedWithStars() {
    x.found(YARD, 0, 4, 9, 8);

    Courtyard courtyard = x.courtyard(YARD);
    assertThat(courtyard.state()).isEqualTo(Courtyard.State.ACCEPTED);
    assertThat(courtyard.standing().orElseThrow().stars()).isEqualTo(4);
    assertThat(courtyard.title()).isEqualTo("幸福yard-1");
    assertThat(x.membersOf(YARD)).isEqualTo(x.households(0, 4));
    Standing standing =
        x.village
            .governance()
            .read(x.county())
            .courtyards()
            .county()
            .standings()
            .get(Site.of(x.village.log(), YARD));
    assertThat(standing).isEqualTo(courtyard.standing().orElseThrow());
    x.assertInOrder();
  }

  @ParameterizedTest
  @CsvSource({"2,false", "3,true", "5,true", "6,false"})
  void withinItsBoundsAProposalGoesOnAndOutsideItDoesNot(int households, boolean within) {
    x.propose(YARD, 0, households);
    x.consents(YARD);
    CreationCommand complete =
        new CreationCommand.CompleteStep(YARD, CourtyardPractice.APPLICATION);
    if (within) {
      x.accept(complete);
    } else {
      Refusal refusal = x.refused(complete);
      assertThat(refusal.code()).isEqualTo(RefusalCode.COURTYARD_SIZE);
      assertThat(refusal.arguments())
          .containsEntry("count", Integer.toString(households))
          .containsEntry("min", "3")
          .containsEntry("max", "5");
    }
  }

  @ParameterizedTest
  @CsvSource({"9,10,30", "31,10,30", "19,20,50", "51,20,50"})
  void theSizesOfTheTwoPracticesAreRefusedOneBelowAndOneAbove(int households, int min, int max) {
    CourtyardVillage large = new CourtyardVillage(CourtyardPractice.of(min, max, false), 51);
    large.propose(YARD, 0, households);
    large.consents(YARD);
    Refusal refusal =
        large.refused(new CreationCommand.CompleteStep(YARD, CourtyardPractice.APPLICATION));
    assertThat(refusal.code()).isEqualTo(RefusalCode.COURTYARD_SIZE);
    assertThat(refusal.arguments()).containsEntry("count", Integer.toString(households));
    assertThat(large.refused(new CreationCommand.ApproveSize(YARD, 1, 60, "院子完整")).code())
        .isEqualTo(RefusalCode.ACT_NOT_PROVIDED);
  }

  @Test
  void anotherNumberIsAllowedForAReasonThatTheTownApprovedAndForNoOther() {
    x.propose(YARD, 0, 6);
    x.consents(YARD);
    CreationCommand approve = new CreationCommand.ApproveSize(YARD, 3, 6, "六户共一个老院子");
    assertThat(x.refused(approve).code()).isEqualTo(RefusalCode.OFFICE_REQUIRED);
    x.accept(x.village.holders(CourtyardPractice.TOWN).get(0), x.village.log(), approve);
    x.complete(YARD, CourtyardPractice.APPLICATION);
    assertThat(x.courtyard(YARD).size().orElseThrow().reason()).isEqualTo("六户共一个老院子");
  }

  @Test
  void aHouseholdIsInOneCourtyardAndOneProposal() {
    x.propose(YARD, 0, 4);
    CreationCommand again =
        new CreationCommand.Propose(OTHER, "二院", x.home, x.households(3, 7), "环境整治");
    Refusal refusal = x.refused(again);
    assertThat(refusal.code()).isEqualTo(RefusalCode.IN_ANOTHER_COURTYARD);
    assertThat(refusal.rule()).hasToString("COURTYARD-ONE");
    assertThat(refusal.arguments()).containsEntry("household", "h-0004");
    x.accept(new CreationCommand.Abandon(YARD, "另行组合"));
    x.accept(again);
    x.consents(OTHER);
    assertThat(x.courtyard(YARD).state()).isEqualTo(Courtyard.State.ENDED);
  }

  @Test
  void whoeverTakesConsentBackMidwayIsOutAndTheCountIsTakenAnew() {
    x.propose(YARD, 0, 3);
    x.consents(YARD);
    x.complete(YARD, CourtyardPractice.APPLICATION);
    UnitId first = x.village.households().get(0);
    x.accept(
        x.adultOf(first),
        x.village.log(),
        new CreationCommand.WithdrawConsent(YARD, first, Optional.empty()));
    x.assess(YARD, CourtyardPractice.SURVEY, 8, 8);
    x.race("b-1", List.of(YARD), 1, 10);
    Refusal refusal =
        x.refused(new CreationCommand.CompleteStep(YARD, CourtyardPractice.SELECTION));
    assertThat(refusal.code()).isEqualTo(RefusalCode.COURTYARD_SIZE);
    assertThat(refusal.arguments()).containsEntry("count", "2");
    x.accept(new CreationCommand.ReturnStep(YARD, CourtyardPractice.APPLICATION, "补充农户"));
    x.accept(
        new CreationCommand.ChangeHouseholds(
            YARD, x.households(8, 9), ImmutableSortedSet.of(), "邻户愿意加入"));
    UnitId ninth = x.village.households().get(8);
    x.accept(
        x.adultOf(ninth),
        x.village.log(),
        new CreationCommand.Consent(YARD, ninth, Optional.empty()));
    x.complete(YARD, CourtyardPractice.APPLICATION);
    x.complete(YARD, CourtyardPractice.SELECTION);
    assertThat(x.membersOf(YARD)).hasSize(3).doesNotContain(first).contains(ninth);
    x.assertInOrder();
  }

  @Test
  void aHouseholdThatWasMovedIntoAnotherCourtyardMeanwhileIsNotTakenFromIt() {
    x.found(OTHER, 8, 11, 9, 9);
    x.propose(YARD, 0, 3);
    x.consents(YARD);
    x.complete(YARD, CourtyardPractice.APPLICATION);
    UnitId first = x.village.households().get(0);
    x.accept(new HierarchyCommand.MoveUnits(ImmutableList.of(first), OTHER));
    x.assess(YARD, CourtyardPractice.SURVEY, 8, 8);
    x.race("b-1", List.of(YARD), 1, 10);
    Refusal refusal =
        x.refused(new CreationCommand.CompleteStep(YARD, CourtyardPractice.SELECTION));
    assertThat(refusal.code()).isEqualTo(RefusalCode.IN_ANOTHER_COURTYARD);
    assertThat(x.membersOf(OTHER)).contains(first);
  }

  @Test
  void nobodyConsentsForAnotherHouseholdWithoutItsSignature() {
    x.propose(YARD, 0, 3);
    UnitId first = x.village.households().get(0);
    UnitId second = x.village.households().get(1);
    CreationCommand bare = new CreationCommand.Consent(YARD, first, Optional.empty());
    assertThat(x.refused(bare).code()).isEqualTo(RefusalCode.NOT_ENTITLED);
    assertThat(x.refused(x.adultOf(second), x.village.log(), bare).rule())
        .hasToString("COURTYARD-CONSENT");
    x.accept(new CreationCommand.Consent(YARD, first, Optional.of(Digest.ofText("同意书"))));
    assertThat(x.refused(x.adultOf(first), x.village.log(), bare).code())
        .isEqualTo(RefusalCode.ALREADY_EXISTS);
  }

  @Test
  void anEmptyVillageHasNothingToPropose() {
    assertThatThrownBy(
            () -> new CreationCommand.Propose(YARD, "空院", x.home, ImmutableSortedSet.of(), "环境整治"))
        .isInstanceOf(InvalidValueException.class);
    CreationCommand unknown =
        new CreationCommand.Propose(
            YARD, "空院", x.home, ImmutableSortedSet.of(UnitId.of("h-none")), "环境整治");
    assertThat(x.refused(unknown).code()).isEqualTo(RefusalCode.NOT_FOUND);
  }

  @Test
  void everyLineOfASheetIsScoredWithinItsBounds() {
    x.propose(YARD, 0, 3);
    x.consents(YARD);
    x.complete(YARD, CourtyardPractice.APPLICATION);
    for (int neat : List.of(-1, 11)) {
      Refusal refusal =
          x.refused(
              new CreationCommand.Assess(
                  YARD,
                  CourtyardPractice.SURVEY,
                  CourtyardVillage.points(neat, 5),
                  ImmutableList.of(Digest.ofText("照片")),
                  "查看"));
      assertThat(refusal.code()).isEqualTo(RefusalCode.SHEET_POINTS);
      assertThat(refusal.rule()).hasToString("COURTYARD-SHEET");
    }
    assertThat(
            x.refused(
                    new CreationCommand.Assess(
                        YARD,
                        CourtyardPractice.SURVEY,
                        ImmutableSortedMap.of(CourtyardPractice.NEAT, 5),
                        ImmutableList.of(Digest.ofText("照片")),
                        "查看"))
                .code())
        .isEqualTo(RefusalCode.SHEET_POINTS);
    x.assess(YARD, CourtyardPractice.SURVEY, 0, 10);
  }

  @Test
  void ofTwelvePointsThreeStarsFollowAndOfElevenNoAcceptance() {
    x.establish(YARD, 0, 3);
    x.accept(new CreationCommand.GrantPlaque(YARD, "和院", "001"));
    x.assess(YARD, CourtyardPractice.STANDARD, 6, 5);
    CreationCommand complete = new CreationCommand.CompleteStep(YARD, CourtyardPractice.ACCEPTANCE);
    assertThat(x.refused(complete).rule()).hasToString("COURTYARD-STARS");
    x.assess(YARD, CourtyardPractice.STANDARD, 6, 6);
    x.accept(complete);
    assertThat(x.courtyard(YARD).standing().orElseThrow().stars()).isEqualTo(3);
  }

  @Test
  void thoseWhoTieWithTheLastOneTakenAreTakenTooAndNobodyBelowTheCutOff() {
    UnitId third = UnitId.of("yard-3");
    List<UnitId> yards = List.of(YARD, OTHER, third);
    for (int i = 0; i < yards.size(); i++) {
      x.propose(yards.get(i), i * 3, i * 3 + 3);
      x.consents(yards.get(i));
      x.complete(yards.get(i), CourtyardPractice.APPLICATION);
      x.assess(yards.get(i), CourtyardPractice.SURVEY, i == 2 ? 4 : 7, 5);
    }
    x.race("b-1", yards, 1, 10);
    assertThat(x.courtyard(YARD).placing().orElseThrow().taken()).isTrue();
    assertThat(x.courtyard(OTHER).placing().orElseThrow().taken()).isTrue();
    assertThat(x.courtyard(OTHER).placing().orElseThrow().rank()).isEqualTo(1);
    assertThat(x.courtyard(third).placing().orElseThrow().taken()).isFalse();
    assertThat(x.courtyard(third).placing().orElseThrow().rank()).isEqualTo(3);
    assertThat(
            x.refused(new CreationCommand.CompleteStep(third, CourtyardPractice.SELECTION)).code())
        .isEqualTo(RefusalCode.REQUIREMENT_UNMET);
  }

  @Test
  void aBatchIsClosedOnlyAfterItWasPublicLongEnoughAndAnEntryToNoneComesBack() {
    x.propose(YARD, 0, 3);
    x.consents(YARD);
    x.complete(YARD, CourtyardPractice.APPLICATION);
    assertThat(x.refused(new CreationCommand.EnterRace(YARD, BatchId.of("none"))).code())
        .isEqualTo(RefusalCode.ACT_ORDER);
    x.assess(YARD, CourtyardPractice.SURVEY, 7, 5);
    x.accept(new CreationCommand.EnterRace(YARD, BatchId.of("none")));
    x.errands();
    assertThat(x.courtyard(YARD).race()).isEmpty();
    CountyCommand close = new CountyCommand.CloseBatch(BatchId.of("b"));
    x.accept(
        x.village.registrar(),
        x.county(),
        new CountyCommand.OpenBatch(BatchId.of("b"), 1, 20, "网站"));
    assertThat(
            x.refused(
                    x.village.registrar(),
                    x.county(),
                    new CountyCommand.OpenBatch(BatchId.of("c"), 1, 21, "网站"))
                .code())
        .isEqualTo(RefusalCode.VALUE_OUT_OF_BOUNDS);
    x.village.waitDays(2);
    assertThat(x.refused(x.village.registrar(), x.county(), close).code())
        .isEqualTo(RefusalCode.TOO_EARLY);
    x.village.waitDays(1);
    x.accept(x.village.registrar(), x.county(), close);
  }

  @Test
  void whoeverFailsTheCheckHasThirtyDaysAndExitsOnlyBehindThem() {
    x.found(YARD, 0, 3, 10, 9);
    x.draw(2026, "1");
    assertThat(x.courtyard(YARD).drawn()).isTrue();
    x.recheck(YARD, 5, 6);
    Courtyard failed = x.courtyard(YARD);
    assertThat(failed.standing().orElseThrow().stars()).isZero();
    Remedy remedy = failed.remedy(Remedy.Reason.RECHECK).orElseThrow();
    assertThat(remedy.due()).isEqualTo(x.village.today().plusDays(30));
    LifeCommand exit = new LifeCommand.Exit(YARD, false, "区级决定");
    assertThat(x.refused(exit).code()).isEqualTo(RefusalCode.TOO_EARLY);
    x.village.waitDays(30);
    x.errands();
    assertThat(x.refused(exit).code()).isEqualTo(RefusalCode.TOO_EARLY);
    x.village.waitDays(1);
    x.errands();
    assertThat(x.courtyard(YARD).remedy(Remedy.Reason.RECHECK).orElseThrow().overdue()).isTrue();
    x.accept(exit);
    x.errands();
    assertThat(x.courtyard(YARD).state()).isEqualTo(Courtyard.State.EXITED);
    assertThat(x.courtyard(YARD).plaque()).isEmpty();
    assertThat(county().accepted()).isEmpty();
    x.assertInOrder();
  }

  @Test
  void whoeverIsPutRightInTimeKeepsPlaqueAndGetsTheStarsOfItsPoints() {
    x.found(YARD, 0, 3, 10, 9);
    assertThat(
            x.refused(
                    new LifeCommand.Recheck(
                        YARD,
                        CourtyardVillage.points(5, 5),
                        ImmutableList.of(Digest.ofText("照片")),
                        "抽查"))
                .code())
        .isEqualTo(RefusalCode.COURTYARD_STATE);
    x.draw(2026, "1");
    x.recheck(YARD, 5, 6);
    x.village.waitDays(20);
    x.recheck(YARD, 6, 7);
    assertThat(x.courtyard(YARD).remedies()).isEmpty();
    assertThat(x.courtyard(YARD).standing().orElseThrow().stars()).isEqualTo(3);
    x.assertInOrder();
  }

  @Test
  void aHouseholdThatMovesOutLeavesARemedyBehindAndOneThatJoinsEndsIt() {
    x.found(YARD, 0, 3, 9, 9);
    UnitId gone = x.village.households().get(0);
    x.accept(new HierarchyCommand.MoveUnits(ImmutableList.of(gone), x.home));
    Remedy remedy = x.courtyard(YARD).remedy(Remedy.Reason.SIZE).orElseThrow();
    assertThat(remedy.count()).isEqualTo(2);
    assertThat(remedy.due()).isEqualTo(x.village.today().plusDays(60));
    UnitId next = x.village.households().get(10);
    x.accept(x.adultOf(next), x.village.log(), new LifeCommand.Join(YARD, next, Optional.empty()));
    assertThat(x.courtyard(YARD).remedies()).isEmpty();
    assertThat(x.membersOf(YARD)).contains(next).doesNotContain(gone);
    x.assertInOrder();
  }

  @Test
  void nobodyJoinsAFullCourtyardButOneThatGrowsByRegistrationIsRecorded() {
    x.found(YARD, 0, 5, 9, 9);
    UnitId next = x.village.households().get(10);
    Refusal refusal =
        x.refused(
            x.adultOf(next), x.village.log(), new LifeCommand.Join(YARD, next, Optional.empty()));
    assertThat(refusal.code()).isEqualTo(RefusalCode.COURTYARD_SIZE);
    assertThat(refusal.arguments()).containsEntry("count", "6");
    x.accept(
        new HierarchyCommand.EstablishUnits(
            ImmutableList.of(NewUnit.of(UnitId.of("h-new"), LevelId.HOUSEHOLD, "分户", YARD))));
    assertThat(x.courtyard(YARD).remedy(Remedy.Reason.SIZE).orElseThrow().count()).isEqualTo(6);
    x.accept(
        x.village.holders(CourtyardPractice.TOWN).get(0),
        x.village.log(),
        new CreationCommand.ApproveSize(YARD, 3, 6, "分户所致"));
    assertThat(x.courtyard(YARD).remedies()).isEmpty();
    x.assertInOrder();
  }

  @Test
  void aHouseholdLeavesByItsOwnWord() {
    x.found(YARD, 0, 4, 9, 9);
    UnitId first = x.village.households().get(0);
    LifeCommand leave = new LifeCommand.Leave(YARD, first, Optional.empty());
    assertThat(x.refused(leave).code()).isEqualTo(RefusalCode.NOT_ENTITLED);
    x.accept(x.adultOf(first), x.village.log(), leave);
    assertThat(x.membersOf(YARD)).hasSize(3).doesNotContain(first);
    x.assertInOrder();
  }

  @Test
  void thePartOfASplitCourtyardIsEstablishedAndYetToBeAccepted() {
    x.found(YARD, 0, 5, 9, 9);
    UnitId part = UnitId.of("yard-1b");
    x.accept(
        new HierarchyCommand.SplitUnit(
            YARD,
            true,
            ImmutableList.of(
                new SplitPart(
                    NewUnit.of(part, LevelId.COURTYARD, "下院", x.home),
                    x.households(0, 2).asList()))));
    assertThat(x.courtyard(YARD).state()).isEqualTo(Courtyard.State.ACCEPTED);
    Courtyard split = x.courtyard(part);
    assertThat(split.state()).isEqualTo(Courtyard.State.ESTABLISHED);
    assertThat(split.progress().orElseThrow().step()).contains(CourtyardPractice.ACCEPTANCE);
    assertThat(split.remedy(Remedy.Reason.SIZE).orElseThrow().count()).isEqualTo(2);
    x.assertInOrder();
  }

  @Test
  void twoCourtyardsThatAreMergedAreOneAndTheOtherHasEnded() {
    x.found(YARD, 0, 3, 9, 9);
    x.found(OTHER, 3, 6, 9, 9);
    x.accept(
        new HierarchyCommand.MergeUnits(
            ImmutableList.of(YARD, OTHER), NewUnit.of(YARD, LevelId.COURTYARD, "合院", x.home)));
    x.errands();
    assertThat(x.courtyard(OTHER).state()).isEqualTo(Courtyard.State.ENDED);
    assertThat(x.membersOf(YARD)).hasSize(6);
    assertThat(x.courtyard(YARD).remedy(Remedy.Reason.SIZE).orElseThrow().count()).isEqualTo(6);
    assertThat(county().accepted()).containsExactly(Site.of(x.village.log(), YARD));
    x.assertInOrder();
  }

  @Test
  void whoeverIsDrawnAlongIsOfNoCourtyardAndLetGoOnJoiningOne() {
    x.found(YARD, 0, 4, 9, 9);
    x.accept(new LifeCommand.Attach(YARD, x.households(6, 8)));
    assertThat(x.refused(new LifeCommand.Attach(YARD, x.households(3, 5))).rule())
        .hasToString("COURTYARD-ZONE");
    UnitId near = x.village.households().get(6);
    assertThat(x.courtyards().attachedTo(near)).contains(YARD);
    x.accept(x.adultOf(near), x.village.log(), new LifeCommand.Join(YARD, near, Optional.empty()));
    assertThat(x.courtyards().attachedTo(near)).isEmpty();
    x.accept(new LifeCommand.Detach(YARD, x.households(7, 8)));
    assertThat(x.refused(new LifeCommand.Detach(YARD, x.households(7, 8))).code())
        .isEqualTo(RefusalCode.NOT_FOUND);
    x.assertInOrder();
  }

  @Test
  void nobodyAsksForWhatFollowsOfItselfOrComesByLetter() {
    x.found(YARD, 0, 4, 9, 9);
    assertThat(x.refused(new LifeCommand.Review(YARD)).code())
        .isEqualTo(RefusalCode.ACT_NOT_PROVIDED);
  }

  private CountyRecord county() {
    return x.village.governance().read(x.county()).courtyards().county();
  }
}
