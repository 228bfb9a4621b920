package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.CHANGED_LATER;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.DEPARTMENT_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_VACANT;
import static org.xiangzhi.governance.kernel.RefusalCode.REVISION_CONFLICT;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.COUNTY;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.TOWN;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterScene.DAY;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.classify;
import static org.xiangzhi.governance.matter.MatterScene.finish;
import static org.xiangzhi.governance.matter.MatterScene.raise;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/** Says how a matter comes from being raised to its result. */
class HandlingTest {
  private final MatterScene scene = new MatterScene();

  private static Rule practice(RuleId id) {
    return new Rule(id, Mark.OWN, "sample", Text.of("规则", "a rule"));
  }

  @Test
  void whatIsRaisedIsKeptWithItsSource() {
    scene.accept(raise(M));
    Matter matter = scene.matter(M);
    assertThat(matter.state()).isEqualTo(MatterState.RAISED);
    assertThat(matter.facts().practice()).isEqualTo(MatterPlaces.FIRST);
    assertThat(matter.facts().sources())
        .containsExactly(
            new Source(
                SampleRules.MEETING,
                Optional.of("meeting-1"),
                Optional.of(new Source.Raiser(MatterPlaces.RAISER, false)),
                DAY));
    assertThat(matter.owner(VILLAGE.id())).isEqualTo(new Owner.Level(VILLAGE.id()));
    assertThat(matter.wasRaisedBy(MatterPlaces.RAISER)).isTrue();
    assertThat(matter.wasRaisedBy(MatterPlaces.NEIGHBOUR)).isFalse();
    scene.refuse(ALREADY_EXISTS, MatterGuards.KNOWN, raise(M));
  }

  @Test
  void aMatterNamesWhatThereIs() {
    RaisingCommand.Raise good = raise(M);
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new RaisingCommand.Raise(
            M,
            MatterPlaces.TOWN_UNIT,
            good.summary(),
            good.topic(),
            good.origin(),
            good.reference(),
            good.raiser()));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new RaisingCommand.Raise(
            M,
            good.unit(),
            good.summary(),
            TopicId.of("NONE"),
            good.origin(),
            good.reference(),
            good.raiser()));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new RaisingCommand.Raise(
            M,
            good.unit(),
            good.summary(),
            good.topic(),
            OriginId.of("NONE"),
            good.reference(),
            good.raiser()));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new RaisingCommand.Raise(
            M,
            good.unit(),
            good.summary(),
            good.topic(),
            good.origin(),
            good.reference(),
            Optional.of(new Source.Raiser(PersonId.of("nobody"), true))));
    scene.accept(good);
    scene.refuse(NOT_FOUND, MatterGuards.FORM, classify(M, MatterClassId.of("NONE")));
  }

  @Test
  void anInspectionIsEnteredByWhoInspects() {
    RaisingCommand.Raise found =
        new RaisingCommand.Raise(
            M,
            MatterPlaces.GROUP_UNIT,
            "水塘无护栏",
            SampleRules.WATER,
            SampleRules.INSPECTION,
            Optional.empty(),
            Optional.empty());
    scene
        .in(VILLAGE, MatterPlaces.RAISER)
        .refuse(OFFICE_REQUIRED, practice(SampleRules.SPEED), found);
    scene.in(VILLAGE, MatterPlaces.SECRETARY).accept(found);
    assertThat(scene.matter(M).facts().sources().get(0).raiser()).isEmpty();
  }

  @Test
  void withoutAPracticeForMatters_noneIsRaised() {
    scene.places.inUse = Optional.empty();
    scene.refuse(NOT_FOUND, MatterGuards.KNOWN, raise(M));
  }

  @Test
  void eachActBelongsToItsState() {
    Refusal none = scene.refuse(NOT_FOUND, MatterGuards.KNOWN, classify(M, SampleRules.MAJOR));
    assertThat(none.arguments()).containsEntry("id", M.value());
    scene.accept(raise(M));
    Refusal early = scene.refuse(STEP_ORDER, MatterGuards.STATE, finish(M));
    assertThat(early.arguments())
        .containsEntry("act", "matter.finish")
        .containsEntry("allowed", "ASSIGNED, PLANNED")
        .containsEntry("step", "RAISED");
    scene.on(DAY.minusDays(1));
    scene.refuse(CHANGED_LATER, MatterGuards.DAYS, classify(M, SampleRules.MAJOR));
  }

  @Test
  void whatIsSolvedOnTheSpotIsDoneAtOnce() {
    scene.accept(
        raise(M), new HandlingCommand.SolveOnSpot(M, "当场换灯", ImmutableList.of(), Optional.empty()));
    HandlingEvent.Finished event = scene.last(HandlingEvent.Finished.class);
    assertThat(event.onSpot()).isTrue();
    assertThat(event.solvedAt()).isEqualTo(VILLAGE.level());
    assertThat(event.answerTo()).isEmpty();
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.DONE);
  }

  @Test
  void whatBelongsAbove_isReferred_andNothingElse() {
    scene.atHand(M, SampleRules.IMPORTANT);
    Refusal refusal =
        scene.refuse(
            LEVEL_UNFIT,
            MatterGuards.LEVEL,
            new HandlingCommand.Assign(M, MatterPlaces.COMMITTEE_TAKES));
    assertThat(refusal.arguments())
        .containsEntry("level", "TOWN")
        .containsEntry("allowed", "VILLAGE");
    scene.refuse(
        LEVEL_UNFIT,
        MatterGuards.LEVEL,
        new HandlingCommand.SolveOnSpot(M, "x", ImmutableList.of(), Optional.empty()));
    scene.accept(new HandlingCommand.Refer(M, "镇级事项"));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.REFERRED);
    assertThat(scene.matter(M).owner(VILLAGE.id())).isEqualTo(new Owner.Level(TOWN.id()));
    assertThat(scene.state(TOWN, M)).isEqualTo(MatterState.RECEIVED);
  }

  @Test
  void whatBelongsHereIsNotReferred() {
    scene.atHand(M, SampleRules.PRACTICAL);
    Refusal refusal =
        scene.refuse(LEVEL_UNFIT, MatterGuards.LEVEL, new HandlingCommand.Refer(M, "推给镇里"));
    assertThat(refusal.arguments())
        .containsEntry("level", "VILLAGE")
        .containsEntry("allowed", "TOWN, COUNTY");
  }

  @Test
  void anAssignmentNamesDepartmentUnitAndPerson() {
    scene.atHand(M, SampleRules.PRACTICAL);
    Responsible good = MatterPlaces.COMMITTEE_TAKES;
    Refusal unknown =
        scene.refuse(
            DEPARTMENT_UNKNOWN,
            MatterGuards.THREE,
            new HandlingCommand.Assign(
                M, new Responsible(BodyId.of("NONE"), good.unit(), good.office(), good.person())));
    assertThat(unknown.arguments()).containsEntry("known", "COMMITTEE");
    Refusal vacant =
        scene.refuse(
            OFFICE_VACANT,
            MatterGuards.THREE,
            new HandlingCommand.Assign(
                M,
                new Responsible(
                    good.department(),
                    good.unit(),
                    OfficeId.of("DEPUTY_SECRETARY"),
                    good.person())));
    assertThat(vacant.arguments()).containsEntry("holders", "–");
    Refusal other =
        scene.refuse(
            OFFICE_VACANT,
            MatterGuards.THREE,
            new HandlingCommand.Assign(M, good.by(MatterPlaces.NEIGHBOUR)));
    assertThat(other.arguments()).containsEntry("holders", "p-10").containsEntry("person", "p-2");
    scene.accept(new HandlingCommand.Assign(M, good));
    assertThat(scene.matter(M).owner(VILLAGE.id()))
        .isEqualTo(new Owner.Office(good.department(), good.unit(), good.office()));
    scene.refuse(ALREADY_EXISTS, MatterGuards.THREE, new HandlingCommand.Assign(M, good));
  }

  @Test
  void theDeadlineIsNotPast_andNotBeyondTheClass() {
    scene.assigned(M);
    HandlingEvent.Assigned assigned = scene.last(HandlingEvent.Assigned.class);
    LocalDate latest = LocalDate.of(2022, 5, 19);
    assertThat(assigned.latest()).contains(latest);
    assertThat(assigned.bound()).contains(SampleRules.SPEED);
    scene.refuse(
        DATES_REVERSED, MatterGuards.DEADLINE, new HandlingCommand.Plan(M, "x", DAY.minusDays(1)));
    Refusal beyond =
        scene.refuse(
            VALUE_OUT_OF_BOUNDS,
            MatterGuards.DEADLINE,
            new HandlingCommand.Plan(M, "x", latest.plusDays(1)));
    assertThat(beyond.arguments()).containsEntry("max", "2022-05-19");
    scene.accept(new HandlingCommand.Plan(M, "换灯", latest));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.PLANNED);
    scene.accept(new HandlingCommand.Plan(M, "当天换灯", DAY));
    assertThat(scene.matter(M).handling().deadline()).contains(DAY);
    assertThat(scene.matter(M).isOverdue(DAY)).isFalse();
    assertThat(scene.matter(M).isOverdue(DAY.plusDays(1))).isTrue();
  }

  @Test
  void onlyTheResponsibleDepartmentHandles() {
    scene.withBureau(M).in(COUNTY, MatterPlaces.ROAD_HEAD);
    for (MatterCommand command :
        ImmutableList.of(
            new HandlingCommand.Plan(M, "x", DAY.plusDays(3)),
            new HandlingCommand.EnterProgress(M, "x"),
            finish(M))) {
      assertThat(scene.refuse(OFFICE_REQUIRED, MatterGuards.HANDLER, command).arguments())
          .containsEntry("offices", "WATER_HEAD");
    }
    scene
        .in(COUNTY, MatterPlaces.WATER_HEAD)
        .accept(
            new HandlingCommand.Plan(M, "调水价", DAY.plusDays(3)),
            new HandlingCommand.EnterProgress(M, "已会商"),
            finish(M));
    assertThat(scene.last(HandlingEvent.Finished.class).result().cost()).contains(12_000L);
  }

  @Test
  void onlyWhoeverBelongsToADepartmentClaimsForIt() {
    scene
        .inCounty(M)
        .accept(new HandlingCommand.Publish(M))
        .in(COUNTY, MatterPlaces.ROAD_HEAD)
        .refuse(
            OFFICE_REQUIRED,
            MatterGuards.HANDLER,
            new HandlingCommand.Claim(M, MatterPlaces.BUREAU_TAKES));
    scene.accept(new HandlingCommand.Claim(M, MatterPlaces.ROADS_TAKE));
    assertThat(scene.last(HandlingEvent.Assigned.class).claimed()).isTrue();
  }

  @Test
  void aLevelThatDoesNotPublish_says_so() {
    scene
        .atHand(M, SampleRules.PRACTICAL)
        .refuse(ACT_NOT_PROVIDED, practice(SampleRules.RULE), new HandlingCommand.Publish(M));
  }

  @Test
  void anOrdinaryMatterIsFollowedUpByWhoOverseesTheDepartment() {
    HandlingCommand.FollowUp command = new HandlingCommand.FollowUp(M, "加快");
    scene.withBureau(M).in(COUNTY, MatterPlaces.PRINCIPAL);
    Refusal refusal = scene.refuse(OFFICE_REQUIRED, practice(SampleRules.LEADERS), command);
    assertThat(refusal.arguments()).containsEntry("offices", "DEPUTY");
    scene.in(COUNTY, MatterPlaces.DEPUTY).accept(command);
    assertThat(scene.last(HandlingEvent.FollowedUp.class).rule()).contains(SampleRules.LEADERS);
    assertThat(scene.last(HandlingEvent.FollowedUp.class).mode()).isEqualTo(Mode.ORDINARY);
  }

  @Test
  void aConcentratedMatterIsFollowedUpByThePrincipalLeader() {
    HandlingCommand.FollowUp command = new HandlingCommand.FollowUp(M, "加快");
    HandlingCommand.SetMode raise = new HandlingCommand.SetMode(M, Mode.CONCENTRATED, "多村反映");
    scene.withBureau(M).accept(raise).in(COUNTY, MatterPlaces.DEPUTY);
    scene.refuse(OFFICE_REQUIRED, practice(SampleRules.LEADERS), command);
    scene.in(COUNTY, MatterPlaces.PRINCIPAL).accept(command);
    scene.refuse(ALREADY_EXISTS, MatterGuards.STATE, raise);
  }

  @Test
  void whereNobodyOverseesTheDepartment_theLinkDecides() {
    HandlingCommand.FollowUp command = new HandlingCommand.FollowUp(M, "加快");
    scene.assigned(M).in(VILLAGE, MatterPlaces.TOWN_CLERK).accept(command);
    scene.places.overseen.clear();
    scene.refuse(OFFICE_REQUIRED, practice(SampleRules.LEADERS), command);
  }

  @Test
  void aMatterIsHandedOverToWhoHoldsTheOffice() {
    scene.withBureau(M);
    scene.refuse(
        OFFICE_VACANT,
        MatterGuards.HAND_OVER,
        new HandlingCommand.HandOver(M, MatterPlaces.NEW_HEAD, Optional.empty()));
    scene.places.replace(MatterPlaces.WATER_HEAD, MatterPlaces.NEW_HEAD);
    Owner owner = scene.matter(M).owner(COUNTY.id());
    scene.accept(new HandlingCommand.HandOver(M, MatterPlaces.NEW_HEAD, Optional.of("待听证")));
    assertThat(scene.last(HandlingEvent.HandedOver.class).from())
        .isEqualTo(MatterPlaces.WATER_HEAD);
    assertThat(scene.matter(M).handling().responsible())
        .contains(MatterPlaces.BUREAU_TAKES.by(MatterPlaces.NEW_HEAD));
    assertThat(scene.matter(M).owner(COUNTY.id())).isEqualTo(owner);
    scene.refuse(
        ALREADY_EXISTS,
        MatterGuards.HAND_OVER,
        new HandlingCommand.HandOver(M, MatterPlaces.NEW_HEAD, Optional.empty()));
  }

  @Test
  void assigningAnewDoesNotLengthenTheTime() {
    scene.withBureau(M);
    LocalDate latest = scene.matter(M).handling().latest().orElseThrow();
    scene
        .on(DAY.plusDays(7))
        .in(COUNTY, MatterPlaces.DISPATCHER)
        .accept(new HandlingCommand.Assign(M, MatterPlaces.ROADS_TAKE));
    assertThat(scene.matter(M).handling().latest()).contains(latest);
    assertThat(scene.matter(M).handling().deadline()).contains(latest);
  }

  @Test
  void aRefusalNamesItsReasonAndTheBodyToTurnTo() {
    scene.assigned(M);
    scene.refuse(
        NOT_FOUND,
        MatterGuards.REFUSAL,
        new HandlingCommand.Refuse(M, ReasonId.of("DISLIKE"), "法院", "不办"));
    scene.accept(new HandlingCommand.Refuse(M, SampleRules.OUT_OF_SCOPE, "人民法院", "已进入诉讼"));
    HandlingEvent.Finished event = scene.last(HandlingEvent.Finished.class);
    assertThat(event.result().outcome()).isEqualTo(Result.Outcome.REFUSED);
    assertThat(event.result().reason()).contains(SampleRules.OUT_OF_SCOPE);
    assertThat(event.result().turnTo()).contains("人民法院");
    assertThat(event.rule()).contains(SampleRules.SPEED);
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.DONE);
  }

  @Test
  void twoClerksCorrectOneMatter_oneWins_theOtherIsToldWhatChanged() {
    scene.atHand(M, SampleRules.PRACTICAL);
    long seen = scene.matter(M).revision();
    scene.accept(amend("水管漏水", seen));
    Refusal conflict = scene.refuse(REVISION_CONFLICT, MatterGuards.REVISION, amend("路灯不亮", seen));
    assertThat(conflict.arguments())
        .containsEntry("seen", "2")
        .containsEntry("now", "3")
        .containsEntry("since", "matter.amended/1 (2022-05-09)");
    assertThat(scene.matter(M).facts().summary()).isEqualTo("水管漏水");
    scene.accept(amend("路灯不亮", seen + 1));
  }

  private static RaisingCommand.Amend amend(String summary, long seen) {
    return new RaisingCommand.Amend(
        M,
        Optional.of(summary),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "更正",
        Optional.of(seen));
  }

  @Test
  void aClassIsCorrected_withTheLevelThatHandlesIt() {
    RaisingCommand.Amend toMajor =
        new RaisingCommand.Amend(
            M,
            Optional.empty(),
            Optional.of(SampleRules.WATER),
            Optional.of(SampleRules.MAJOR),
            Optional.of(Mode.CONCENTRATED),
            "实为水价",
            Optional.empty());
    scene.accept(raise(M));
    assertThat(scene.refuse(ACT_ORDER, MatterGuards.STATE, toMajor).arguments())
        .containsEntry("first.en", "class the matter");
    scene.accept(classify(M, SampleRules.PRACTICAL), toMajor);
    MatterFacts facts = scene.matter(M).facts();
    assertThat(facts.handledAt()).contains(COUNTY.level());
    assertThat(facts.topic()).isEqualTo(SampleRules.WATER);
    assertThat(facts.mode()).isEqualTo(Mode.CONCENTRATED);
    assertThat(facts.summary()).isEqualTo("路灯不亮");
  }

  @Test
  void aClosedMatterDoesNotChange() {
    scene
        .confirmed(M)
        .accept(
            new ClosingCommand.WaiveRating(M, SampleRules.MOVED_AWAY, "已迁出"),
            new ClosingCommand.StrikeOff(M));
    scene.refuse(ALREADY_ENDED, MatterGuards.CLOSED, finish(M));
    assertThat(scene.matters(VILLAGE).open()).isEmpty();
    assertThat(scene.matters(VILLAGE).all()).hasSize(1);
  }
}
