package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.COUNTY;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.TOWN;
import static org.xiangzhi.governance.matter.MatterPlaces.Place.VILLAGE;
import static org.xiangzhi.governance.matter.MatterScene.DAY;
import static org.xiangzhi.governance.matter.MatterScene.M;
import static org.xiangzhi.governance.matter.MatterScene.finish;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.matter.MatterPlaces.Place;

/** Runs every clock to its last day, and one day further. 2022-05-09 is a Monday. */
class ClockTest {
  private final MatterScene scene = new MatterScene();

  private static LocalDate may(int day) {
    return LocalDate.of(2022, 5, day);
  }

  private void quietUntil(Place place, LocalDate last) {
    scene.on(last);
    assertThat(scene.matters(place).due(last)).isEmpty();
    scene.on(last.plusDays(1));
    assertThat(scene.matters(place).due(last.plusDays(1))).hasSize(1);
  }

  @Test
  void theReviewIsOverdueBehindItsLastDay() {
    scene.atHand(M, SampleRules.MAJOR).accept(new HandlingCommand.Refer(M, "上报"));
    assertThat(scene.last(LetterEvent.Received.class).clocks())
        .containsExactly(new Clock(Clock.Kind.REVIEW, may(12), SampleRules.REVIEW, false));
    quietUntil(TOWN, may(12));
    scene.fireAll();
    assertThat(scene.last(TimerEvent.Overdue.class))
        .isEqualTo(
            new TimerEvent.Overdue(M, Clock.Kind.REVIEW, may(12), SampleRules.REVIEW, may(13)));
    assertThat(scene.matters(TOWN).due(may(31))).isEmpty();
    assertThat(scene.state(TOWN, M)).isEqualTo(MatterState.RECEIVED);
  }

  @Test
  void aMatterThatNobodyClaims_hasToBeAssigned() {
    scene.inCounty(M).accept(new HandlingCommand.Publish(M));
    quietUntil(COUNTY, may(11));
    scene.fireAll();
    assertThat(scene.last(TimerEvent.CalledForAssignment.class))
        .isEqualTo(new TimerEvent.CalledForAssignment(M, may(11), SampleRules.CLAIM, may(12)));
    scene
        .in(COUNTY, MatterPlaces.DISPATCHER)
        .accept(new HandlingCommand.Assign(M, MatterPlaces.BUREAU_TAKES));
    assertThat(scene.state(COUNTY, M)).isEqualTo(MatterState.ASSIGNED);
  }

  @Test
  void aClaimStopsTheClock() {
    scene.withBureau(M);
    assertThat(scene.matters(COUNTY).find(M).orElseThrow().handling().clock(Clock.Kind.CLAIM))
        .isEmpty();
  }

  @Test
  void withoutAPlanInTime_theMatterIsOverdue() {
    scene.assigned(M);
    quietUntil(VILLAGE, may(12));
    scene.fireAll();
    assertThat(scene.last(TimerEvent.Overdue.class).clock()).isEqualTo(Clock.Kind.PLAN);
    assertThat(scene.last(TimerEvent.Overdue.class).rule()).isEqualTo(SampleRules.PLAN);
  }

  @Test
  void theHandlerIsRemindedBeforeTheDeadline() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", may(19)));
    assertThat(scene.matters(VILLAGE).due(may(16))).isEmpty();
    scene.on(may(17));
    assertThat(scene.matters(VILLAGE).due(may(17))).hasSize(1);
    scene.fireAll();
    assertThat(scene.last(TimerEvent.Reminded.class))
        .isEqualTo(
            new TimerEvent.Reminded(
                M, MatterPlaces.COMMITTEE_TAKES, may(19), SampleRules.REMIND, may(17)));
    assertThat(scene.matters(VILLAGE).due(may(19))).isEmpty();
  }

  @Test
  void aReminderThatWouldBeDueAlready_isLeftOut() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", may(11)));
    assertThat(scene.matter(M).handling().clock(Clock.Kind.REMIND)).isEmpty();
    scene.accept(new HandlingCommand.Plan(M, "换灯", may(12)));
    assertThat(scene.matter(M).handling().clock(Clock.Kind.REMIND).orElseThrow().last())
        .isEqualTo(may(10));
  }

  @Test
  void anOverdueMatterGoesToTheNextLevel() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", may(11)));
    quietUntil(VILLAGE, may(11));
    scene.fireAll();
    assertThat(scene.last(TimerEvent.Overdue.class))
        .isEqualTo(
            new TimerEvent.Overdue(M, Clock.Kind.DEADLINE, may(11), SampleRules.RULE, may(12)));
    quietUntil(VILLAGE, may(16));
    scene.fireAll();
    TimerEvent.Escalated escalated = scene.last(TimerEvent.Escalated.class);
    assertThat(escalated.to()).contains(TOWN.id());
    assertThat(escalated.last()).isEqualTo(may(16));
    assertThat(escalated.rule()).isEqualTo(SampleRules.ESCALATE);
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.REFERRED);
    assertThat(scene.state(TOWN, M)).isEqualTo(MatterState.RECEIVED);
    assertThat(scene.matters(VILLAGE).due(may(31))).isEmpty();
  }

  @Test
  void atTheTop_anOverdueMatterComesToThePrincipalLeader() {
    scene.withBureau(M).accept(new HandlingCommand.Plan(M, "调价", may(11)));
    scene.on(may(17)).fireAll();
    assertThat(scene.last(TimerEvent.Escalated.class).to()).isEmpty();
    Matter matter = scene.matters(COUNTY).find(M).orElseThrow();
    assertThat(matter.facts().mode()).isEqualTo(Mode.CONCENTRATED);
    assertThat(matter.state()).isEqualTo(MatterState.PLANNED);
    assertThat(matter.isOverdue(may(17))).isTrue();
  }

  @Test
  void silenceIsRecordedAsAWaiver() {
    scene.told(M);
    assertThat(scene.last(ClosingEvent.Told.class).clocks())
        .containsExactly(new Clock(Clock.Kind.CONFIRM, may(16), SampleRules.CONFIRM, false));
    quietUntil(VILLAGE, may(16));
    scene.fireAll();
    assertThat(scene.last(TimerEvent.ConfirmationWaived.class))
        .isEqualTo(new TimerEvent.ConfirmationWaived(M, may(16), SampleRules.CONFIRM, may(17)));
    assertThat(scene.state(VILLAGE, M)).isEqualTo(MatterState.CONFIRMED);
    assertThat(scene.matter(M).closing().unanswered()).isTrue();
    assertThat(scene.matter(M).closing().degree()).isEmpty();
  }

  @Test
  void whatIsDoneHasNoClockLeft() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", may(11)), finish(M));
    assertThat(scene.matters(VILLAGE).due(LocalDate.of(2030, 1, 1))).isEmpty();
  }

  @Test
  void aClockIsNotRunOutBeforeItsTime_norTwice() {
    scene.assigned(M);
    MatterTimer overdue = new MatterTimer.MarkOverdue(M, Clock.Kind.PLAN, may(12));
    scene.on(may(12));
    assertThat(scene.refuse(TOO_EARLY, MatterGuards.TIMER, overdue).arguments())
        .containsEntry("first", "2022-05-13")
        .containsEntry("day", "2022-05-12");
    scene.on(may(13)).accept(overdue);
    scene.refuse(NOT_FOUND, MatterGuards.TIMER, overdue);
  }

  @Test
  void aClockOfAnotherDayOrKind_isNotRunOut() {
    scene.assigned(M).on(may(31));
    scene.refuse(
        NOT_FOUND, MatterGuards.TIMER, new MatterTimer.MarkOverdue(M, Clock.Kind.PLAN, may(13)));
    scene.refuse(
        NOT_FOUND,
        MatterGuards.TIMER,
        new MatterTimer.MarkOverdue(
            M,
            Clock.Kind.ESCALATE,
            scene.matter(M).handling().clock(Clock.Kind.ESCALATE).orElseThrow().last()));
  }

  @Test
  void timersOfOneMatterHaveNamesOfTheirOwn_inTheOrderInWhichTheyGoOff() {
    scene.assigned(M).accept(new HandlingCommand.Plan(M, "换灯", may(19)));
    assertThat(scene.matters(VILLAGE).due(may(31)).stream().map(Timer::id))
        .containsExactly("rm.500120001201.1.4", "dl.500120001201.1.4", "es.500120001201.1.4");
  }

  @Test
  void aClockThatReachesIntoAnUnknownYear_saysSo() {
    scene.on(LocalDate.of(2026, 12, 30)).assigned(M);
    assertThat(scene.last(HandlingEvent.Assigned.class).clocks())
        .allMatch(Clock::provisional)
        .hasSize(4);
  }

  @Test
  void closedMattersDoNotDelayTheQuestion() {
    for (int i = 10; i < 200; i++) {
      MatterId id = MatterId.of("500120001201." + i);
      scene.done(id);
    }
    scene.assigned(M);
    assertThat(scene.matters(VILLAGE).due(DAY.plusDays(4))).hasSize(1);
  }
}
