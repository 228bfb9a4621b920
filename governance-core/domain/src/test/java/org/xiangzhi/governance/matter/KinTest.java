package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.CIRCULAR;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.SIZE_OUT_OF_BOUNDS;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_ORDER;
import static org.xiangzhi.governance.matter.MatterPlaces.NEIGHBOUR;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.OTHER_VILLAGE;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.TOWN;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterPlaces.RAISER;
import static org.xiangzhi.governance.matter.MatterPlaces.SECRETARY;
import static org.xiangzhi.governance.matter.MatterPlaces.TOWN_CLERK;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.N;
import static org.xiangzhi.governance.matter.MatterScene.O;
import static org.xiangzhi.governance.matter.MatterScene.classify;
import static org.xiangzhi.governance.matter.MatterScene.contest;
import static org.xiangzhi.governance.matter.MatterScene.finish;
import static org.xiangzhi.governance.matter.MatterScene.ids;
import static org.xiangzhi.governance.matter.MatterScene.raise;
import static org.xiangzhi.governance.matter.MatterScene.rate;
import static org.xiangzhi.governance.matter.MatterScene.tell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Merges and splits matters; none is lost. */
class KinTest {
  private final MatterScene scene = new MatterScene();

  private static RaisingCommand.Raise byNeighbour(MatterId id) {
    RaisingCommand.Raise one = raise(id);
    return new RaisingCommand.Raise(
        id,
        one.unit(),
        one.summary(),
        one.topic(),
        one.origin(),
        Optional.of("meeting-2"),
        Optional.of(new Source.Raiser(NEIGHBOUR, true)));
  }

  private static RaisingCommand.Merge merge(MatterId main, MatterId... duplicates) {
    return new RaisingCommand.Merge(main, ids(duplicates), "同一路灯");
  }

  private static RaisingCommand.Split split(MatterId whole, MatterId... parts) {
    return new RaisingCommand.Split(
        whole,
        Arrays.stream(parts)
            .map(
                part ->
                    new RaisingCommand.Part(
                        part, MatterPlaces.GROUP_UNIT, "其中一项", SampleRules.WATER))
            .collect(ImmutableList.toImmutableList()),
        "两件事");
  }

  @Test
  void duplicatesGiveTheirSourcesToTheMatterThatStays_andTheirRaisersAreTold() {
    scene.atHand(M, SampleRules.PRACTICAL).accept(byNeighbour(N), merge(M, N));
    assertThat(scene.state(VILLAGE, N)).isEqualTo(MatterState.MERGED);
    assertThat(scene.matter(N).kin().mergedInto()).contains(M);
    assertThat(scene.matter(M).kin().duplicates()).containsExactly(N);
    assertThat(scene.matter(M).facts().sources()).hasSize(2);
    assertThat(scene.matter(M).wasRaisedBy(NEIGHBOUR)).isTrue();
    scene.accept(new HandlingCommand.Assign(M, MatterPlaces.COMMITTEE_TAKES), finish(M), tell(M));
    assertThat(scene.last(ClosingEvent.Told.class).raisers()).containsExactly(RAISER, NEIGHBOUR);
    assertThat(scene.all(LetterEvent.AnsweredWith.class)).isEmpty();
    assertThat(scene.matters(VILLAGE).open().map(Matter::id)).containsExactly(M);
  }

  @Test
  void mergingChangesTheRevisionOfBoth() {
    scene.atHand(M, SampleRules.PRACTICAL).accept(byNeighbour(N), merge(M, N));
    assertThat(scene.matter(M).revision()).isEqualTo(3);
    assertThat(scene.matter(N).revision()).isEqualTo(2);
  }

  @Test
  void aMatterIsNotMergedIntoItself_norTwice_norWhenDone() {
    scene.atHand(M, SampleRules.PRACTICAL).accept(byNeighbour(N));
    scene.refuse(CIRCULAR, MatterGuards.KIN, merge(M, M));
    scene.refuse(NOT_FOUND, MatterGuards.KNOWN, merge(M, O));
    scene.accept(merge(M, N));
    assertThat(scene.decide(merge(M, N)).refusals()).hasSize(1);
    scene.done(O);
    scene.refuse(STEP_ORDER, MatterGuards.STATE, merge(M, O));
    scene.refuse(STEP_ORDER, MatterGuards.STATE, merge(O, M));
  }

  @Test
  void everyDuplicateThatCannotBeMergedIsNamed() {
    scene.atHand(M, SampleRules.PRACTICAL);
    assertThat(scene.decide(merge(M, N, O, M)).refusals()).hasSize(3);
  }

  @Test
  void aMatterHasNoMoreSourcesThanADossierHolds() {
    scene.atHand(M, SampleRules.PRACTICAL);
    ImmutableSortedSet.Builder<MatterId> many = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < 199; i++) {
      MatterId id = MatterId.of("d" + i);
      scene.accept(byNeighbour(id));
      many.add(id);
    }
    scene.accept(new RaisingCommand.Merge(M, many.build(), "同一路灯"), byNeighbour(N));
    assertThat(scene.matter(M).facts().sources()).hasSize(200);
    assertThat(scene.refuse(SIZE_OUT_OF_BOUNDS, MatterGuards.KIN, merge(M, N)).arguments())
        .containsEntry("size", "201");
  }

  /** Brings one matter of each of two villages to the town and merges them there. */
  private MatterScene mergedInTown() {
    scene.atHand(M, SampleRules.IMPORTANT).accept(new HandlingCommand.Refer(M, "上报"));
    scene.at = OTHER_VILLAGE;
    scene.accept(
        byNeighbour(N), classify(N, SampleRules.IMPORTANT), new HandlingCommand.Refer(N, "上报"));
    return scene
        .in(TOWN, TOWN_CLERK)
        .accept(
            new HandlingCommand.Keep(M, SampleRules.IMPORTANT, Mode.ORDINARY),
            merge(M, N),
            new HandlingCommand.Assign(M, MatterPlaces.OFFICE_TAKES),
            finish(M));
  }

  @Test
  void aDuplicateFromAnotherVillageIsAnsweredToo() {
    mergedInTown();
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.DONE);
    assertThat(scene.state(OTHER_VILLAGE, N)).isEqualTo(MatterState.DONE);
    assertThat(scene.last(LetterEvent.AnsweredWith.class).of()).isEqualTo(M);
    assertThat(scene.state(TOWN, N)).isEqualTo(MatterState.MERGED);
  }

  @Test
  void aContestedDuplicateGoesItsOwnWayAgain() {
    mergedInTown().in(OTHER_VILLAGE, NEIGHBOUR);
    scene.actor = SECRETARY;
    scene.accept(tell(N)).in(OTHER_VILLAGE, NEIGHBOUR).accept(contest(N));
    assertThat(scene.state(TOWN, N)).isEqualTo(MatterState.AT_HAND);
    Matter duplicate = scene.matters(TOWN).find(N).orElseThrow();
    assertThat(duplicate.kin().mergedInto()).isEmpty();
    assertThat(duplicate.spells()).hasSize(2);
    assertThat(scene.matters(TOWN).find(M).orElseThrow().kin().duplicates()).isEmpty();
    assertThat(scene.state(OTHER_VILLAGE, N)).isEqualTo(MatterState.REFERRED);
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.DONE);
  }

  @Test
  void aDuplicateIsConcludedWhereItWasMerged() {
    mergedInTown().in(OTHER_VILLAGE, SECRETARY);
    scene.accept(tell(N));
    scene
        .in(OTHER_VILLAGE, NEIGHBOUR)
        .accept(MatterScene.confirm(N), rate(N, NEIGHBOUR, SampleRules.GOOD));
    scene.in(OTHER_VILLAGE, SECRETARY).accept(new ClosingCommand.StrikeOff(N));
    assertThat(scene.state(TOWN, N)).isEqualTo(MatterState.MERGED);
    assertThat(scene.matters(TOWN).find(N).orElseThrow().closing().ratings().total()).isEqualTo(1);
  }

  @Test
  void whenTheTownSendsTheMatterBack_itsDuplicateGoesBackToo_andMayComeAgain() {
    scene.atHand(M, SampleRules.IMPORTANT).accept(new HandlingCommand.Refer(M, "上报"));
    scene.at = OTHER_VILLAGE;
    scene.accept(
        byNeighbour(N), classify(N, SampleRules.IMPORTANT), new HandlingCommand.Refer(N, "上报"));
    scene.in(TOWN, TOWN_CLERK).accept(merge(M, N), new HandlingCommand.Return(M, "补充材料"));
    assertThat(scene.state(OTHER_VILLAGE, N)).isEqualTo(MatterState.AT_HAND);
    scene.in(OTHER_VILLAGE, SECRETARY).accept(new HandlingCommand.Refer(N, "已补充"));
    assertThat(scene.state(TOWN, N)).isEqualTo(MatterState.RECEIVED);
    assertThat(scene.matters(TOWN).find(N).orElseThrow().kin().mergedInto()).isEmpty();
    assertThat(scene.matters(TOWN).find(M).orElseThrow().kin().duplicates()).isEmpty();
  }

  @Test
  void eachPartHasTheSourcesOfTheWhole_andStaysOpen() {
    scene.atHand(M, SampleRules.PRACTICAL).accept(split(M, N, O));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.SPLIT);
    assertThat(scene.matter(M).kin().parts()).containsExactly(N, O);
    for (MatterId part : ImmutableList.of(N, O)) {
      Matter one = scene.matter(part);
      assertThat(one.state()).isEqualTo(MatterState.AT_HAND);
      assertThat(one.kin().partOf()).contains(M);
      assertThat(one.facts().sources()).isEqualTo(scene.matter(M).facts().sources());
      assertThat(one.facts().summary()).isEqualTo("其中一项");
      assertThat(one.facts().unit()).isEqualTo(MatterPlaces.GROUP_UNIT);
    }
    assertThat(scene.matters(VILLAGE).open().map(Matter::id)).containsExactly(N, O);
  }

  @Test
  void partsOfAMatterWithoutAClassHaveNone() {
    scene.accept(raise(M), split(M, N, O));
    assertThat(scene.state(VILLAGE, N)).isEqualTo(MatterState.RAISED);
  }

  @Test
  void aPartHasANameOfItsOwn() {
    scene.atHand(M, SampleRules.PRACTICAL);
    scene.refuse(ALREADY_EXISTS, MatterGuards.KNOWN, split(M, N, N));
    scene.refuse(ALREADY_EXISTS, MatterGuards.KNOWN, split(M, N, M));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new RaisingCommand.Split(
            M,
            ImmutableList.of(
                new RaisingCommand.Part(N, MatterPlaces.TOWN_UNIT, "x", SampleRules.WATER),
                new RaisingCommand.Part(O, MatterPlaces.GROUP_UNIT, "y", SampleRules.WATER)),
            "x"));
  }

  @Test
  void whatCameFromBelowIsSplitWhereItWasRaised() {
    scene
        .atHand(M, SampleRules.IMPORTANT)
        .accept(new HandlingCommand.Refer(M, "上报"))
        .in(TOWN, TOWN_CLERK)
        .accept(new HandlingCommand.Keep(M, SampleRules.IMPORTANT, Mode.ORDINARY));
    scene.refuse(ACT_ORDER, MatterGuards.KIN, split(M, N, O));
  }
}
