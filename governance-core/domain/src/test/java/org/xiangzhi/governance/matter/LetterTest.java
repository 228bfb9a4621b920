package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_NOT_ADOPTED;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_ORDER;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.COUNTY;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.OTHER_VILLAGE;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.TOWN;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterPlaces.RAISER;
import static org.xiangzhi.governance.matter.MatterPlaces.SECRETARY;
import static org.xiangzhi.governance.matter.MatterScene.DAY;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.N;
import static org.xiangzhi.governance.matter.MatterScene.classify;
import static org.xiangzhi.governance.matter.MatterScene.confirm;
import static org.xiangzhi.governance.matter.MatterScene.contest;
import static org.xiangzhi.governance.matter.MatterScene.finish;
import static org.xiangzhi.governance.matter.MatterScene.raise;
import static org.xiangzhi.governance.matter.MatterScene.rate;
import static org.xiangzhi.governance.matter.MatterScene.tell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.matter.MatterPlaces.Place;

/** Sends matters up and answers down, from village to county and back. */
class LetterTest {
  private final MatterScene scene = new MatterScene();

  private void states(MatterState village, MatterState town, MatterState county) {
    assertThat(scene.state(VILLAGE, M)).as("village").isEqualTo(village);
    assertThat(scene.state(TOWN, M)).as("town").isEqualTo(town);
    assertThat(scene.state(COUNTY, M)).as("county").isEqualTo(county);
  }

  private MatterScene answered() {
    return scene.withBureau(M).accept(finish(M)).in(VILLAGE, SECRETARY);
  }

  private MatterScene told() {
    return answered().accept(tell(M)).in(VILLAGE, RAISER);
  }

  @Test
  void aMatterGoesUpWithAllThatIsKnownOfIt() {
    scene.inCounty(M);
    states(MatterState.REFERRED, MatterState.REFERRED, MatterState.AT_HAND);
    Dossier dossier = scene.last(LetterEvent.Received.class).dossier();
    assertThat(dossier.from()).isEqualTo(TOWN.id());
    assertThat(dossier.unit()).isEqualTo(MatterPlaces.VILLAGE_UNIT);
    assertThat(dossier.practice()).isEqualTo(MatterPlaces.FIRST);
    assertThat(dossier.history())
        .containsExactly(
            new Dossier.Stop(VILLAGE.level(), VILLAGE.id(), DAY, DAY, "需区级部门协调"),
            new Dossier.Stop(TOWN.level(), TOWN.id(), DAY, DAY, "镇级无权处理"));
    assertThat(dossier.sources().get(0).raiser().orElseThrow().person()).isEqualTo(RAISER);
  }

  @Test
  void theAnswerComesDownLevelByLevel() {
    answered();
    states(MatterState.DONE, MatterState.ANSWERED, MatterState.ANSWERED);
    MatterClosing closing = scene.matter(M).closing();
    assertThat(closing.solvedAt()).contains(COUNTY.level());
    assertThat(closing.result().orElseThrow().text()).isEqualTo("已修复");
    assertThat(closing.onSpot()).isFalse();
  }

  @Test
  void whatTheTownKeepsIsAnsweredByTheTown() {
    scene
        .atHand(M, SampleRules.IMPORTANT)
        .accept(new HandlingCommand.Refer(M, "镇级事项"))
        .in(TOWN, MatterPlaces.TOWN_CLERK)
        .accept(
            new HandlingCommand.Keep(M, SampleRules.IMPORTANT, Mode.ORDINARY),
            new HandlingCommand.Assign(M, MatterPlaces.OFFICE_TAKES),
            finish(M));
    assertThat(scene.state(TOWN, M)).isEqualTo(MatterState.ANSWERED);
    assertThat(scene.matters(VILLAGE).find(M).orElseThrow().closing().solvedAt())
        .contains(TOWN.level());
  }

  @Test
  void theTownDoesNotKeepWhatBelongsToTheCounty() {
    scene
        .atHand(M, SampleRules.MAJOR)
        .accept(new HandlingCommand.Refer(M, "上报"))
        .in(TOWN, MatterPlaces.TOWN_CLERK);
    scene.refuse(
        LEVEL_UNFIT,
        MatterGuards.LEVEL,
        new HandlingCommand.Keep(M, SampleRules.MAJOR, Mode.ORDINARY));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new HandlingCommand.Keep(M, MatterClassId.of("NONE"), Mode.ORDINARY));
    scene.accept(new HandlingCommand.Keep(M, SampleRules.PRACTICAL, Mode.CONCENTRATED));
    Matter kept = scene.matter(M);
    assertThat(kept.state()).isEqualTo(MatterState.AT_HAND);
    assertThat(kept.facts().handledAt()).contains(VILLAGE.level());
    assertThat(kept.facts().mode()).isEqualTo(Mode.CONCENTRATED);
  }

  @Test
  void whatTheTownReturnsIsTheVillagesAgain_andMayComeOnceMore() {
    scene
        .atHand(M, SampleRules.MAJOR)
        .accept(new HandlingCommand.Refer(M, "上报"))
        .in(TOWN, MatterPlaces.TOWN_CLERK)
        .accept(new HandlingCommand.Return(M, "请先拆分"));
    assertThat(scene.state(TOWN, M)).isEqualTo(MatterState.RETURNED);
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.AT_HAND);
    assertThat(scene.matters(VILLAGE).find(M).orElseThrow().owner(VILLAGE.id()))
        .isEqualTo(new Owner.Level(VILLAGE.id()));
    scene.in(VILLAGE, SECRETARY).accept(new HandlingCommand.Refer(M, "确需上级"));
    assertThat(scene.state(TOWN, M)).isEqualTo(MatterState.RECEIVED);
    assertThat(scene.matters(TOWN).find(M).orElseThrow().spells())
        .containsExactly(
            new Matter.Spell(DAY, Optional.of(DAY), Optional.of(MatterState.RETURNED)),
            new Matter.Spell(DAY, Optional.empty(), Optional.empty()));
  }

  @Test
  void whatWasRaisedHereIsNotReturned() {
    scene.atHand(M, SampleRules.PRACTICAL);
    scene.refuse(NOT_FOUND, MatterGuards.LETTER, new HandlingCommand.Return(M, "退回"));
  }

  @Test
  void aRefusalComesDownWithTheBodyToTurnTo() {
    scene
        .withBureau(M)
        .accept(new HandlingCommand.Refuse(M, SampleRules.OUT_OF_SCOPE, "人民法院", "已诉"));
    Result result = scene.matters(VILLAGE).find(M).orElseThrow().closing().result().orElseThrow();
    assertThat(result.outcome()).isEqualTo(Result.Outcome.REFUSED);
    assertThat(result.turnTo()).contains("人民法院");
  }

  @Test
  void aContestGoesUpToWhoeverGaveTheAnswer() {
    told().accept(contest(M));
    states(MatterState.REFERRED, MatterState.REFERRED, MatterState.ASSIGNED);
    Matter county = scene.matters(COUNTY).find(M).orElseThrow();
    assertThat(county.handling().responsible()).contains(MatterPlaces.BUREAU_TAKES);
    assertThat(county.closing().reopenings()).isEqualTo(1);
    scene.in(COUNTY, MatterPlaces.WATER_HEAD).accept(finish(M));
    states(MatterState.DONE, MatterState.ANSWERED, MatterState.ANSWERED);
  }

  @Test
  void strikingOffIsToldToEveryLevel() {
    told().accept(confirm(M), rate(M, RAISER, SampleRules.GOOD)).in(VILLAGE, SECRETARY);
    scene.accept(new ClosingCommand.StrikeOff(M));
    states(MatterState.STRUCK_OFF, MatterState.STRUCK_OFF, MatterState.STRUCK_OFF);
    MatterClosing county = scene.matters(COUNTY).find(M).orElseThrow().closing();
    assertThat(county.ratings().counts()).containsExactly(new Ratings.Count(SampleRules.GOOD, 1));
    assertThat(county.degree()).contains(Degree.CONFIRMED);
  }

  @Test
  void aLetterThatIsTurnedDownBringsTheMatterBack() {
    scene.places.closed.add(TOWN);
    scene.atHand(M, SampleRules.MAJOR).accept(new HandlingCommand.Refer(M, "上报"));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.AT_HAND);
    assertThat(scene.last(LetterEvent.TakenBack.class))
        .isEqualTo(
            new LetterEvent.TakenBack(
                M, MatterLetter.Subject.REFERRAL, ImmutableSet.of(RefusalCode.NOT_FOUND), DAY));
    scene.places.closed.clear();
    scene.accept(new HandlingCommand.Refer(M, "再报"));
    assertThat(scene.state(TOWN, M)).isEqualTo(MatterState.RECEIVED);
  }

  @Test
  void anAnswerThatIsTurnedDownIsGivenAgain() {
    scene.withBureau(M);
    scene.places.closed.add(TOWN);
    scene.accept(finish(M));
    states(MatterState.REFERRED, MatterState.REFERRED, MatterState.ASSIGNED);
    scene.places.closed.clear();
    scene.accept(finish(M));
    states(MatterState.DONE, MatterState.ANSWERED, MatterState.ANSWERED);
  }

  @Test
  void aContestThatIsTurnedDownStaysInTheVillage() {
    told();
    scene.places.closed.add(TOWN);
    scene.accept(contest(M));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.AT_HAND);
  }

  @Test
  void aNameThatIsTakenIsTurnedDown() {
    scene.atHand(M, SampleRules.MAJOR).accept(new HandlingCommand.Refer(M, "上报"));
    scene.at = OTHER_VILLAGE;
    scene.accept(raise(M), classify(M, SampleRules.MAJOR), new HandlingCommand.Refer(M, "上报"));
    assertThat(scene.state(OTHER_VILLAGE, M)).isEqualTo(MatterState.AT_HAND);
    assertThat(scene.last(LetterEvent.TakenBack.class).codes()).containsExactly(ALREADY_EXISTS);
  }

  @Test
  void aLogThatHasNothingToDoWithAMatterIsNotHeard() {
    scene.inCounty(M);
    Result result = Result.solved("x", ImmutableList.of(), Optional.empty());
    scene.at = VILLAGE;
    scene.refuse(
        NOT_FOUND,
        MatterGuards.LETTER,
        new MatterLetter.ReportBack(M, COUNTY.id(), result, COUNTY.level(), DAY));
    scene.at = COUNTY;
    scene.refuse(STEP_ORDER, MatterGuards.STATE, new MatterLetter.TakeUpAgain(M, TOWN.id(), "x"));
  }

  @Test
  void aDossierOfAnUnknownVersionOrClassIsTurnedDown() {
    scene.inCounty(M);
    Dossier d = scene.last(LetterEvent.Received.class).dossier();
    scene.in(Place.TOWN, MatterPlaces.ENGINE);
    scene.refuse(
        PRACTICE_NOT_ADOPTED,
        MatterGuards.VERSION,
        new MatterLetter.Receive(dossier(d, N, MatterPlaces.SECOND, d.matterClass())));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new MatterLetter.Receive(dossier(d, N, d.practice(), MatterClassId.of("NONE"))));
  }

  private static Dossier dossier(
      Dossier d, MatterId matter, Digest practice, MatterClassId matterClass) {
    return new Dossier(
        matter,
        practice,
        d.from(),
        d.unit(),
        d.summary(),
        d.topic(),
        matterClass,
        d.mode(),
        d.sources(),
        d.history());
  }

  @Test
  void whatConcernsOneLogAloneWritesNoLetter() {
    scene.confirmed(M).accept(rate(M, SECRETARY, SampleRules.GOOD));
    scene.accept(new ClosingCommand.StrikeOff(M));
    assertThat(scene.events.stream().map(Matters::letter).filter(Optional::isPresent)).isEmpty();
    assertThat(
            Matters.letter(
                    new ClosingEvent.StruckOff(
                        M,
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.of(SampleRules.MOVED_AWAY),
                        Optional.of(TOWN.id()),
                        Optional.of(VILLAGE.id()),
                        SECRETARY,
                        DAY))
                .map(Letter::to))
        .contains(TOWN.id());
  }
}
