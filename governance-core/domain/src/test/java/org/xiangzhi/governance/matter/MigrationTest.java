package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.COUNTY;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterScene.DAY;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.N;
import static org.xiangzhi.governance.matter.MatterScene.ids;
import static org.xiangzhi.governance.matter.MatterScene.raise;
import static org.xiangzhi.governance.matter.SampleRules.limit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.matter.RaisingEvent.Change;

/** Puts running matters under another version of their practice. */
class MigrationTest {
  private static final MatterClocks FASTER =
      new MatterClocks(
          limit(2, SampleRules.REVIEW),
          limit(1, SampleRules.CLAIM),
          limit(2, SampleRules.PLAN),
          limit(1, SampleRules.REMIND),
          limit(1, SampleRules.ESCALATE),
          limit(3, SampleRules.CONFIRM),
          limit(8, SampleRules.REOPEN));
  private static final RaisingCommand.Migrate MIGRATE =
      new RaisingCommand.Migrate(ids(M), ImmutableSortedMap.of(), "区委办〔2022〕9号");

  private final MatterScene scene = new MatterScene();

  private void adopt(MatterRules rules) {
    scene.places.versions.put(MatterPlaces.SECOND, rules);
    scene.places.inUse = Optional.of(MatterPlaces.SECOND);
  }

  private RaisingEvent.Migrated migrated() {
    scene.accept(MIGRATE);
    return scene.last(RaisingEvent.Migrated.class);
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2022, 5, day);
  }

  @Test
  void untilADecisionMovesIt_aMatterKeepsTheVersionItWasRaisedUnder() {
    scene.atHand(M, SampleRules.PRACTICAL);
    adopt(SampleRules.rules(FASTER, 5, 5, 5));
    scene.accept(new HandlingCommand.Assign(M, MatterPlaces.COMMITTEE_TAKES));
    assertThat(scene.last(HandlingEvent.Assigned.class).latest()).contains(may(19));
    scene.accept(raise(N));
    assertThat(scene.matter(N).facts().practice()).isEqualTo(MatterPlaces.SECOND);
  }

  @Test
  void aMigrationSaysWhatChanges() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", may(18)));
    adopt(SampleRules.rules(FASTER, 5, 5, 5));
    RaisingEvent.Migrated event = migrated();
    assertThat(event.from()).isEqualTo(MatterPlaces.FIRST);
    assertThat(event.to()).isEqualTo(MatterPlaces.SECOND);
    assertThat(event.changes())
        .containsExactly(
            new Change("latest deadline", "2022-05-19", "2022-05-16"),
            new Change("clock REMIND", "2022-05-16", "2022-05-13"),
            new Change("clock DEADLINE", "2022-05-18", "2022-05-16"),
            new Change("clock ESCALATE", "2022-05-23", "2022-05-17"));
    assertThat(scene.matter(M).handling().deadline()).contains(may(16));
    assertThat(scene.matter(M).facts().practice()).isEqualTo(MatterPlaces.SECOND);
    scene.refuse(ALREADY_EXISTS, MatterGuards.VERSION, MIGRATE);
  }

  @Test
  void noClockRunsOutBeforeTheDayOfTheMigration() {
    scene.assigned(M).on(may(12));
    adopt(SampleRules.rules(FASTER, 1, 1, 1));
    RaisingEvent.Migrated event = migrated();
    assertThat(event.latest()).contains(may(12));
    assertThat(event.clocks())
        .extracting(Clock::kind, Clock::last)
        .containsExactly(
            tuple(Clock.Kind.PLAN, may(12)),
            tuple(Clock.Kind.DEADLINE, may(12)),
            tuple(Clock.Kind.ESCALATE, may(13)));
    assertThat(scene.matters(VILLAGE).due(may(12))).isEmpty();
  }

  @Test
  void whatHasRunOutDoesNotStartAgain() {
    scene.assigned(M).on(may(13)).fireAll();
    adopt(SampleRules.rules(FASTER, 20, 20, 20));
    assertThat(migrated().clocks()).noneMatch(clock -> clock.kind() == Clock.Kind.PLAN);
    assertThat(scene.matter(M).handling().overdue()).containsExactly(Clock.Kind.PLAN);
  }

  @Test
  void aClockThatTheOldVersionDidNotHaveBeginsNow() {
    adopt(SampleRules.rules(MatterClocks.NONE, 20, 10, 8));
    scene.assigned(M);
    assertThat(scene.matter(M).handling().clock(Clock.Kind.PLAN)).isEmpty();
    scene.places.inUse = Optional.of(MatterPlaces.FIRST);
    assertThat(migrated().clocks())
        .extracting(Clock::kind)
        .containsExactly(
            Clock.Kind.PLAN, Clock.Kind.DEADLINE, Clock.Kind.REMIND, Clock.Kind.ESCALATE);
  }

  @Test
  void reviewClaimAndConfirmationAreReckonedFromTheirStart() {
    scene.told(M);
    scene.inCounty(N).accept(new HandlingCommand.Publish(N)).on(may(10));
    adopt(SampleRules.rules(FASTER, 20, 10, 8));
    scene.in(VILLAGE, MatterPlaces.SECRETARY);
    assertThat(migrated().changes())
        .containsExactly(new Change("clock CONFIRM", "2022-05-16", "2022-05-12"));
    scene
        .in(COUNTY, MatterPlaces.DISPATCHER)
        .accept(new RaisingCommand.Migrate(ids(N), ImmutableSortedMap.of(), "决定"));
    assertThat(scene.last(RaisingEvent.Migrated.class).changes())
        .containsExactly(new Change("clock CLAIM", "2022-05-11", "2022-05-10"));
  }

  @Test
  void aPastResultIsLeftAsItWas() {
    scene.told(M);
    MatterClosing before = scene.matter(M).closing();
    adopt(SampleRules.rules(FASTER, 1, 1, 1));
    migrated();
    assertThat(scene.matter(M).closing()).isEqualTo(before);
    assertThat(scene.matter(M).state()).isEqualTo(MatterState.TOLD);
  }

  @Test
  void aClassThatTheNewVersionLacks_isMapped_orRefused() {
    scene.atHand(M, SampleRules.PRACTICAL);
    MatterRules all = SampleRules.ALL;
    adopt(
        new MatterRules(
            all.rule(),
            all.stations(),
            all.classes().subList(0, 2),
            all.topics(),
            all.origins(),
            ImmutableList.of(),
            all.refusals(),
            all.clocks(),
            all.rating()));
    assertThat(scene.refuse(NOT_FOUND, MatterGuards.FORM, MIGRATE).arguments())
        .containsEntry("id", "PRACTICAL");
    scene.accept(
        new RaisingCommand.Migrate(
            ids(M), ImmutableSortedMap.of(SampleRules.PRACTICAL, SampleRules.IMPORTANT), "决定"));
    assertThat(scene.last(RaisingEvent.Migrated.class).changes())
        .containsExactly(
            new Change("class", "PRACTICAL", "IMPORTANT"),
            new Change("level", "VILLAGE", "TOWN"),
            new Change("follow-up", "SAMPLE-LEADERS [TOWN_CLERK]", "–"));
    assertThat(scene.matter(M).facts().handledAt()).contains(MatterPlaces.Place.TOWN.level());
  }

  @Test
  void aVersionInWhichThisLevelHandlesNothing_isRefused() {
    scene.atHand(M, SampleRules.PRACTICAL);
    MatterRules all = SampleRules.ALL;
    adopt(
        new MatterRules(
            all.rule(),
            all.stations().subList(1, 3),
            all.classes(),
            all.topics(),
            all.origins(),
            all.followUps(),
            all.refusals(),
            all.clocks(),
            all.rating()));
    scene.refuse(LEVEL_UNFIT, MatterGuards.VERSION, MIGRATE);
    scene.places.inUse = Optional.empty();
    scene.refuse(NOT_FOUND, MatterGuards.VERSION, MIGRATE);
  }

  @Test
  void allAreMigratedOrNone() {
    scene.atHand(M, SampleRules.PRACTICAL);
    adopt(SampleRules.rules(FASTER, 5, 5, 5));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.KNOWN,
        new RaisingCommand.Migrate(ids(M, N), ImmutableSortedMap.of(), "决定"));
    assertThat(scene.matter(M).facts().practice()).isEqualTo(MatterPlaces.FIRST);
    assertThat(scene.day).isEqualTo(DAY);
  }
}
