package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.MEETING_STAGE;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.QUORUM_MISSING;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterId;

/** A meeting is called, announced, attended, opened, interrupted and closed by its rules. */
class SessionTest extends MeetingScene {
  private static final long DAYS = 86_400;
  private static final SessionCommand.Open OPEN = new SessionCommand.Open(ID);
  private static final SessionCommand.Close CLOSE = new SessionCommand.Close(ID);
  private static final SessionCommand.DeclareNoQuorum NO_QUORUM =
      new SessionCommand.DeclareNoQuorum(ID);

  private static SessionCommand.GiveNotice notice(String channel) {
    return new SessionCommand.GiveNotice(ID, ChannelId.of(channel), "村口");
  }

  private static SessionCommand.Call another(
      MeetingKind kind, UnitId unit, Instant startsAt, String by, String reconvenes) {
    return new SessionCommand.Call(
        MeetingId.of("m-2"),
        kind.id(),
        unit,
        startsAt,
        person(by),
        "老槐树下",
        Optional.of(reconvenes).filter(id -> !id.isEmpty()).map(MeetingId::of));
  }

  private static SessionCommand.Adjourn adjourn(Instant until) {
    return new SessionCommand.Adjourn(ID, until, "下雨");
  }

  @Test
  void meetingConvener() {
    SessionEvent.Called called = (SessionEvent.Called) accept(call(YARD, GROUP, now, "s-1")).get(0);
    assertEquals(ImmutableSortedSet.of(SECRETARY), called.offices());
    assertEquals(PRACTICE, called.practice());
    for (String none : new String[] {"r-2", "r-1", "x-1"}) {
      Refusal refusal =
          refuse(OFFICE_REQUIRED, MeetingGuards.CONVENER, another(YARD, VILLAGE, now, none, ""));
      assertEquals(none, refusal.arguments().get("actor"));
    }
    refuse(OFFICE_REQUIRED, MeetingGuards.CONVENER, another(COUNCIL, GROUP, now, "s-1", ""));
  }

  @Test
  void aClerkEntersAMeetingForItsConvenerAndNobodyElseDoes() {
    actor = person("r-2");
    refuse(NOT_ENTITLED, MeetingGuards.CONVENER, call(YARD, VILLAGE, now, "s-1"));
    actor = person("c-1");
    accept(call(YARD, VILLAGE, now, "s-1"));
    assertEquals(person("s-1"), meeting().called().convener());
    assertEquals(person("c-1"), meeting().called().by());
  }

  @Test
  void meetingKnown() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    refuse(ALREADY_EXISTS, MeetingGuards.KNOWN, call(YARD, VILLAGE, now, "s-1"));
    refuse(NOT_FOUND, MeetingGuards.KNOWN, another(YARD, UnitId.of("nowhere"), now, "s-1", ""));
    rules = MeetingRules.NONE;
    refuse(NOT_FOUND, MeetingGuards.KNOWN, another(YARD, VILLAGE, now, "s-1", ""));
    refuse(
        NOT_FOUND, MeetingGuards.KNOWN, new SessionCommand.Open(MeetingId.of("no-such-meeting")));
  }

  @Test
  void aKindIsHeldAtItsLevels() {
    appoint("s-1", GROUP_HEAD, VILLAGE);
    Refusal refusal = refuse(LEVEL_UNFIT, YARD_RULE, call(COUNCIL, VILLAGE, now, "s-1"));
    assertEquals("GROUP", refusal.arguments().get("allowed"));
  }

  @Test
  void noticeIsKeptToTheDay() {
    actor = person("r-1");
    refuse(TOO_LATE, NOTICE, call(COUNCIL, GROUP, now.plusSeconds(2 * DAYS), "r-1"));
    accept(call(COUNCIL, GROUP, now.plusSeconds(3 * DAYS), "r-1"));
    Instant starts = now.plusSeconds(3 * DAYS);
    now = now.plusSeconds(DAYS);
    Refusal late = refuse(TOO_LATE, NOTICE, notice("HALL"));
    assertEquals("2026-03-10", late.arguments().get("last"));
    assertEquals("2026-03-11", late.arguments().get("day"));
    now = starts;
    accept(checkIn("HALL", persons(1, 8)));
    refuse(ACT_ORDER, NOTICE, OPEN);
  }

  @Test
  void noticeGivenOnItsLastDayLetsTheMeetingOpen() {
    openCouncil();
    assertEquals(MeetingStage.OPEN, meeting().stage());
    assertEquals(1, meeting().session().notices().size());
    refuse(MEETING_STAGE, MeetingGuards.STAGE, notice("HALL"));
  }

  @Test
  void meetingPublicNotice() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    refuse(NOT_ENTITLED, MeetingGuards.PUBLIC_NOTICE, notice("DISPATCH"));
    refuse(NOT_FOUND, MeetingGuards.KNOWN, notice("RADIO"));
    accept(notice("ONLINE"));
  }

  @Test
  void meetingAttendance() {
    actor = person("r-1");
    accept(call(COUNCIL, GROUP, now.plusSeconds(3 * DAYS), "r-1"));
    refuse(
        NOT_ENTITLED,
        MeetingGuards.ATTENDANCE,
        checkIn("HALL", ImmutableSortedSet.of(person("x-1"))));
    accept(checkIn("HALL", persons(1, 3)));
    refuse(ALREADY_EXISTS, MeetingGuards.ATTENDANCE, checkIn("HALL", persons(3, 4)));
    assertEquals(ImmutableSortedSet.of("h-1", "h-2"), meeting().attendance().presentEntitled());
    refuse(NOT_ENTITLED, MeetingGuards.ATTENDANCE, new SessionCommand.Leave(ID, persons(4, 4)));
    accept(new SessionCommand.Leave(ID, persons(3, 3)));
    assertEquals(ImmutableSortedSet.of("h-1"), meeting().attendance().presentEntitled());
    assertEquals(ImmutableSortedSet.of("h-1", "h-2"), meeting().attendance().cameEntitled());
    accept(checkIn("HALL", persons(3, 3)));
    assertTrue(meeting().attendance().isPresent(person("r-3")));
  }

  @Test
  void whereOthersMayComeTheyAreCountedApart() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    accept(checkIn("YARD", ImmutableSortedSet.of(person("r-1"), person("x-1"))));
    refuse(NOT_ENTITLED, MeetingGuards.ATTENDANCE, checkIn("DISPATCH", persons(2, 2)));
    accept(checkIn("DISPATCH", ImmutableSortedSet.of(person("o-1"))));
    assertEquals(
        ImmutableSortedMap.of(ChannelId.of("DISPATCH"), 1, ChannelId.of("YARD"), 2),
        meeting().attendance().byChannel());
    assertEquals(ImmutableSortedSet.of("r-1"), meeting().attendance().presentEntitled());
    refuse(NOT_FOUND, MeetingGuards.KNOWN, checkIn("RADIO", persons(2, 2)));
  }

  @Test
  void quorumIsReachedExactlyAndMissedByOne() {
    actor = person("r-1");
    accept(call(COUNCIL, GROUP, now.plusSeconds(3 * DAYS), "r-1"));
    accept(notice("HALL"));
    accept(checkIn("HALL", persons(1, 6)));
    refuse(TOO_EARLY, MeetingGuards.STAGE, OPEN);
    now = now.plusSeconds(3 * DAYS);
    Refusal missed = refuse(QUORUM_MISSING, QUORUM, OPEN);
    assertEquals(
        ImmutableSortedMap.of("present", "3", "entitled", "6", "share", ">= 2/3"),
        missed.arguments());
    accept(checkIn("HALL", persons(7, 7)));
    refuse(ACT_ORDER, MeetingGuards.RECONVENED, NO_QUORUM);
    SessionEvent.Opened opened = (SessionEvent.Opened) accept(OPEN).get(0);
    assertEquals(6, opened.entitled());
    assertEquals(4, opened.present());
  }

  @Test
  void meetingReconvened() {
    actor = person("r-1");
    accept(call(COUNCIL, GROUP, now.plusSeconds(3 * DAYS), "r-1"));
    refuse(
        NOT_ENTITLED,
        MeetingGuards.RECONVENED,
        another(COUNCIL, GROUP, now.plusSeconds(6 * DAYS), "r-1", "m-1"));
    refuse(TOO_EARLY, MeetingGuards.STAGE, NO_QUORUM);
    now = now.plusSeconds(3 * DAYS);
    accept(checkIn("HALL", persons(1, 2)));
    SessionEvent.QuorumMissed missed = (SessionEvent.QuorumMissed) accept(NO_QUORUM).get(0);
    assertEquals(1, missed.present());
    assertEquals(DAY.plusDays(13), missed.reconveneBy());
    refuse(MEETING_STAGE, MeetingGuards.STAGE, OPEN);
    Instant last = now.plusSeconds(10 * DAYS);
    refuse(
        TOO_LATE,
        MeetingGuards.RECONVENED,
        another(COUNCIL, GROUP, last.plusSeconds(DAYS), "r-1", "m-1"));
    refuse(NOT_ENTITLED, MeetingGuards.RECONVENED, another(YARD, GROUP, last, "r-1", "m-1"));
    accept(another(COUNCIL, GROUP, last, "r-1", "m-1"));
    assertEquals(Optional.of(MeetingId.of("m-2")), meeting().reconvened());
    SessionCommand.Call third =
        new SessionCommand.Call(
            MeetingId.of("m-3"), COUNCIL.id(), GROUP, last, person("r-1"), "老槐树下", Optional.of(ID));
    refuse(ALREADY_EXISTS, MeetingGuards.RECONVENED, third);
  }

  @Test
  void aMeetingWithoutQuorumRuleHasNoneToMiss() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    refuse(ACT_ORDER, MeetingGuards.RECONVENED, NO_QUORUM);
  }

  @Test
  void requiredPartsAreDoneBeforeTheNextPhase() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    refuse(ACT_ORDER, PREPARE, OPEN);
    refuse(MEETING_STAGE, MeetingGuards.STAGE, part("RECORDING"));
    refuse(NOT_FOUND, MeetingGuards.KNOWN, part("DANCING"));
    accept(part("PREPARATION"));
    refuse(ALREADY_EXISTS, MeetingGuards.PARTS, part("PREPARATION"));
    accept(OPEN);
    refuse(ACT_ORDER, RECORD, CLOSE);
    refuse(MEETING_STAGE, MeetingGuards.STAGE, part("LISTING"));
    accept(part("RECORDING"));
    accept(CLOSE);
    refuse(MEETING_STAGE, MeetingGuards.STAGE, CLOSE);
    accept(part("LISTING"));
    assertEquals(3, meeting().session().parts().size());
  }

  @Test
  void aMeetingIsCalledOffBeforeItIsOpened() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    accept(new SessionCommand.Cancel(ID, "农忙"));
    assertEquals(MeetingStage.CANCELLED, meeting().stage());
    refuse(MEETING_STAGE, MeetingGuards.STAGE, checkIn("YARD", persons(1, 1)));
    openYardAgain();
    refuse(
        MEETING_STAGE, MeetingGuards.STAGE, new SessionCommand.Cancel(MeetingId.of("m-2"), "农忙"));
  }

  private void openYardAgain() {
    accept(another(YARD, VILLAGE, now, "s-1", ""));
    MeetingId second = MeetingId.of("m-2");
    accept(new SessionCommand.CompletePart(second, PartId.of("PREPARATION"), "已办"));
    accept(new SessionCommand.Open(second));
  }

  @Test
  void meetingClock() {
    openYard();
    Instant opened = now;
    now = opened.minusMillis(1);
    refuse(DATES_REVERSED, MeetingGuards.CLOCK, CLOSE);
    now = opened;
    accept(part("RECORDING"));
    accept(CLOSE);
    assertEquals(Optional.of(opened), meeting().session().closedAt());
    assertEquals(Optional.of(DAY), meeting().heldOn());
  }

  @Test
  void anAdjournedMeetingGoesOnWhenItWasToGoOn() {
    openYard();
    refuse(DATES_REVERSED, MeetingGuards.CLOCK, adjourn(now));
    Instant until = now.plusSeconds(3600);
    accept(adjourn(until));
    refuse(MEETING_STAGE, MeetingGuards.STAGE, CLOSE);
    refuse(MEETING_STAGE, MeetingGuards.STAGE, speak("r-1"));
    now = until.minusMillis(1);
    refuse(MEETING_STAGE, MeetingGuards.STAGE, new SessionCommand.Resume(ID));
    now = until;
    accept(new SessionCommand.Resume(ID));
    assertEquals(MeetingStage.OPEN, meeting().stage());
    assertEquals(Optional.of(until), meeting().session().breaks().get(0).resumed());
    refuse(MEETING_STAGE, MeetingGuards.STAGE, new SessionCommand.Resume(ID));
  }

  @Test
  void closingCountsThoseAtHomeAndThoseWhoCameFromAway() {
    away.addAll(persons(10, 12));
    accept(call(YARD, VILLAGE, now, "s-1"));
    accept(part("PREPARATION"));
    accept(checkIn("YARD", persons(1, 10)));
    accept(OPEN);
    accept(part("RECORDING"));
    accept(new SessionCommand.Leave(ID, persons(1, 1)));
    SessionEvent.Closed closed = (SessionEvent.Closed) accept(CLOSE).get(0);
    assertEquals(12, closed.entitled());
    assertEquals(10, closed.atHome());
    assertEquals(10, meeting().attendance().cameEntitled().size());
  }

  @Test
  void earlierMattersComeBackByThemselves() {
    MatterRef well = new MatterRef(MatterId.of("well"), "水井漏水", Text.of("办理中", "under way"));
    MatterRef lamp = new MatterRef(MatterId.of("lamp"), "路灯不亮", Text.of("已办结", "done"));
    matters = ImmutableList.of(well);
    accept(call(YARD, VILLAGE, now, "s-1"));
    accept(part("PREPARATION"));
    matters = ImmutableList.of(lamp, well);
    SessionEvent.Opened opened = (SessionEvent.Opened) accept(OPEN).get(0);
    assertEquals(ImmutableList.of(lamp), opened.matters());
    assertEquals(
        ImmutableList.of("matter-well", "matter-lamp"),
        meeting().agenda().items().stream().map(item -> item.id().value()).toList());
    AgendaItem first = meeting().agenda().items().get(0);
    assertEquals(ItemTypeId.of("FEEDBACK"), first.type());
    assertEquals(Optional.of(well.state()), first.matterState());
    assertFalse(first.takenUp().isPresent());
  }

  @Test
  void aKindWithoutFeedbackTakesNoMattersBack() {
    matters =
        ImmutableList.of(new MatterRef(MatterId.of("well"), "水井漏水", Text.of("办理中", "under way")));
    openCouncil();
    assertEquals(ImmutableList.of(), meeting().agenda().items());
  }
}
