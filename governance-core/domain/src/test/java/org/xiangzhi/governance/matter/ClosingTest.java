package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.MISSING_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.REQUIREMENT_UNMET;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;
import static org.xiangzhi.governance.matter.MatterPlaces.NEIGHBOUR;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterPlaces.RAISER;
import static org.xiangzhi.governance.matter.MatterPlaces.SECRETARY;
import static org.xiangzhi.governance.matter.MatterPlaces.THIRD;
import static org.xiangzhi.governance.matter.MatterScene.DAY;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.confirm;
import static org.xiangzhi.governance.matter.MatterScene.contest;
import static org.xiangzhi.governance.matter.MatterScene.rate;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

/** Says what happens behind a result. */
class ClosingTest {
  private static final Rule REOPEN =
      new Rule(SampleRules.REOPEN, Mark.OWN, "sample", Text.of("规则", "a rule"));
  private final MatterScene scene = new MatterScene();

  private static ClosingCommand.RateInMeeting meeting(String name, int good, int fair, int bad) {
    return new ClosingCommand.RateInMeeting(
        M,
        name,
        ImmutableSortedMap.of(
            SampleRules.GOOD, good, SampleRules.FAIR, fair, SampleRules.BAD, bad));
  }

  @Test
  void whoeverRaisedItIsTold() {
    scene.told(M);
    ClosingEvent.Told told = scene.last(ClosingEvent.Told.class);
    assertThat(told.raisers()).containsExactly(RAISER);
    assertThat(told.reopenUntil()).contains(LocalDate.of(2022, 5, 19));
  }

  @Test
  void theRaiserConfirmsInPerson() {
    scene.confirmed(M);
    assertThat(scene.last(ClosingEvent.Confirmed.class).evidence()).isEmpty();
    assertThat(scene.matter(M).closing().degree()).contains(Degree.CONFIRMED);
    assertThat(scene.matter(M).closing().unanswered()).isFalse();
  }

  @Test
  void anotherResidentDoesNotConfirm_norContest() {
    scene.told(M).in(VILLAGE, NEIGHBOUR);
    assertThat(scene.refuse(OFFICE_REQUIRED, MatterGuards.WORD, confirm(M)).arguments())
        .containsEntry("offices", "SECRETARY, TOWN_CLERK");
    scene.refuse(OFFICE_REQUIRED, MatterGuards.WORD, contest(M));
  }

  @Test
  void anOfficeEntersTheRaisersWordWithEvidence() {
    scene.told(M).in(VILLAGE, SECRETARY);
    assertThat(scene.refuse(MISSING_FIELD, MatterGuards.WORD, confirm(M)).arguments())
        .containsEntry("field", "evidence");
    Digest note = Digest.ofText("签字");
    scene.accept(
        new ClosingCommand.Confirm(M, Degree.CONFIRMED, Optional.empty(), Optional.of(note)));
    assertThat(scene.last(ClosingEvent.Confirmed.class).evidence()).contains(note);
  }

  @Test
  void whoConfirmsAPartSaysWhatIsLeft() {
    scene.told(M).in(VILLAGE, RAISER);
    ClosingCommand.Confirm mute =
        new ClosingCommand.Confirm(M, Degree.PARTLY, Optional.empty(), Optional.empty());
    assertThat(scene.refuse(MISSING_FIELD, MatterGuards.WORD, mute).arguments())
        .containsEntry("field", "remark");
    scene.accept(
        new ClosingCommand.Confirm(M, Degree.PARTLY, Optional.of("还有一盏"), Optional.empty()));
    assertThat(scene.matter(M).closing().degree()).contains(Degree.PARTLY);
  }

  @Test
  void aContestedMatterIsHandledAgainByTheSameOffice() {
    scene.told(M).on(DAY.plusDays(1)).in(VILLAGE, RAISER).accept(contest(M));
    ClosingEvent.Reopened event = scene.last(ClosingEvent.Reopened.class);
    assertThat(event.cause()).isEqualTo(ClosingEvent.Cause.CONTESTED);
    assertThat(event.up()).isEmpty();
    assertThat(event.latest()).contains(LocalDate.of(2022, 5, 20));
    Matter matter = scene.matter(M);
    assertThat(matter.state()).isEqualTo(MatterState.ASSIGNED);
    assertThat(matter.handling().responsible()).contains(MatterPlaces.COMMITTEE_TAKES);
    assertThat(matter.handling().plan()).isEmpty();
    assertThat(matter.closing().reopenings()).isEqualTo(1);
    assertThat(matter.closing().result()).isEmpty();
    assertThat(matter.handling().clock(Clock.Kind.PLAN)).isPresent();
  }

  @Test
  void everyoneRatesOnce() {
    scene.confirmed(M).in(VILLAGE, NEIGHBOUR).accept(rate(M, NEIGHBOUR, SampleRules.GOOD));
    assertThat(
            scene
                .refuse(ALREADY_EXISTS, MatterGuards.RATING, rate(M, NEIGHBOUR, SampleRules.BAD))
                .arguments())
        .containsEntry("id", "p-2");
    scene.refuse(OFFICE_REQUIRED, MatterGuards.WORD, rate(M, THIRD, SampleRules.BAD));
    scene.in(VILLAGE, SECRETARY).accept(rate(M, THIRD, SampleRules.BAD));
    scene.refuse(NOT_FOUND, MatterGuards.FORM, rate(M, PersonId.of("nobody"), SampleRules.BAD));
    scene.refuse(NOT_FOUND, MatterGuards.FORM, rate(M, RAISER, GradeId.of("GREAT")));
    assertThat(scene.matter(M).closing().ratings().counts())
        .containsExactly(
            new Ratings.Count(SampleRules.BAD, 1), new Ratings.Count(SampleRules.GOOD, 1));
  }

  @Test
  void aMeetingIsEnteredOnce_withAtLeastOneRating() {
    scene.confirmed(M);
    scene.refuse(VALUE_OUT_OF_BOUNDS, MatterGuards.RATING, meeting("m-1", 0, 0, 0));
    scene.accept(meeting("m-1", 0, 1, 0));
    scene.refuse(ALREADY_EXISTS, MatterGuards.RATING, meeting("m-1", 3, 0, 0));
    scene.accept(meeting("m-2", 3, 0, 0));
    assertThat(scene.matter(M).closing().ratings().total()).isEqualTo(4);
    scene.refuse(
        NOT_FOUND,
        MatterGuards.FORM,
        new ClosingCommand.RateInMeeting(M, "m-3", ImmutableSortedMap.of(GradeId.of("X"), 1)));
  }

  @Test
  void withoutRatingOrWaiver_nothingIsStruckOff() {
    scene.confirmed(M);
    scene.refuse(ACT_ORDER, MatterGuards.STRIKE_OFF, new ClosingCommand.StrikeOff(M));
    scene.accept(meeting("m-1", 1, 0, 0), new ClosingCommand.StrikeOff(M));
    ClosingEvent.StruckOff event = scene.last(ClosingEvent.StruckOff.class);
    assertThat(event.ratings()).containsExactly(new Ratings.Count(SampleRules.GOOD, 1));
    assertThat(event.waiver()).isEmpty();
    assertThat(event.degree()).contains(Degree.CONFIRMED);
    assertThat(scene.matter(M).closedOn()).contains(DAY);
  }

  @Test
  void aRatingIsWaivedForAReasonOfThePractice_andOnce() {
    scene.confirmed(M);
    scene.refuse(
        NOT_FOUND,
        MatterGuards.WAIVER,
        new ClosingCommand.WaiveRating(M, ReasonId.of("BUSY"), "没空"));
    ClosingCommand.WaiveRating waiver =
        new ClosingCommand.WaiveRating(M, SampleRules.MOVED_AWAY, "已迁出");
    scene.accept(waiver);
    scene.refuse(ALREADY_EXISTS, MatterGuards.WAIVER, waiver);
    scene.accept(new ClosingCommand.StrikeOff(M));
    assertThat(scene.last(ClosingEvent.StruckOff.class).waiver()).contains(SampleRules.MOVED_AWAY);
  }

  @Test
  void whatIsRatedIsNotWaived() {
    scene.confirmed(M).accept(meeting("m-1", 1, 0, 0));
    scene.refuse(
        ALREADY_EXISTS,
        MatterGuards.WAIVER,
        new ClosingCommand.WaiveRating(M, SampleRules.MOVED_AWAY, "已迁出"));
  }

  @Test
  void halfBadIsNotBad_oneMoreIs() {
    ClosingCommand.Reopen reopen = new ClosingCommand.Reopen(M, "重做");
    scene.confirmed(M).accept(meeting("m-1", 1, 1, 2));
    assertThat(scene.refuse(REQUIREMENT_UNMET, MatterGuards.REOPENING, reopen).arguments())
        .containsEntry("value", "2/4")
        .containsEntry("bound", "> 1/2");
    scene.accept(meeting("m-2", 0, 0, 1));
    scene.refuse(ACT_ORDER, REOPEN, new ClosingCommand.StrikeOff(M));
    scene.accept(reopen);
    ClosingEvent.Reopened event = scene.last(ClosingEvent.Reopened.class);
    assertThat(event.cause()).isEqualTo(ClosingEvent.Cause.RATED);
    assertThat(event.rule()).contains(SampleRules.REOPEN);
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.ASSIGNED);
    assertThat(scene.matter(M).closing().ratings().isEmpty()).isTrue();
  }

  @Test
  void aBadRatingReopensWithinItsTime() {
    ClosingCommand.Reopen reopen = new ClosingCommand.Reopen(M, "重做");
    LocalDate last = LocalDate.of(2022, 5, 19);
    scene.confirmed(M).accept(meeting("m-1", 0, 0, 1));
    scene.on(last).refuse(ACT_ORDER, REOPEN, new ClosingCommand.StrikeOff(M));
    scene.on(last.plusDays(1));
    assertThat(scene.refuse(TOO_LATE, REOPEN, reopen).arguments())
        .containsEntry("last", "2022-05-19")
        .containsEntry("day", "2022-05-20");
    scene.accept(new ClosingCommand.StrikeOff(M));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.STRUCK_OFF);
  }

  @Test
  void onTheLastDayItIsStillReopened() {
    scene
        .confirmed(M)
        .accept(meeting("m-1", 0, 0, 1))
        .on(5, 19)
        .accept(new ClosingCommand.Reopen(M, "重做"));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.ASSIGNED);
  }

  @Test
  void approvalCountsTheGradesDownToTheOneThatIsNamed() {
    scene.confirmed(M).accept(meeting("m-1", 2, 3, 4));
    Ratings ratings = scene.matter(M).closing().ratings();
    assertThat(SampleRules.ALL.rating().approvals(ratings)).isEqualTo(5);
    assertThat(SampleRules.ALL.rating().atOrBehind(SampleRules.FAIR, ratings)).isEqualTo(7);
  }
}
