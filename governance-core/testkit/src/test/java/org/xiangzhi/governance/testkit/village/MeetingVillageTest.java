package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.MeetingDue;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingStage;
import org.xiangzhi.governance.meeting.Minutes;
import org.xiangzhi.governance.meeting.MinutesCommand;
import org.xiangzhi.governance.meeting.MinutesNames;
import org.xiangzhi.governance.meeting.ObligationReport;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.SessionEvent;
import org.xiangzhi.governance.meeting.SpeakerGroup;
import org.xiangzhi.governance.meeting.SpeechCommand;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.invariant.Snapshot;
import org.xiangzhi.governance.village.MeetingReports;
import org.xiangzhi.governance.village.Outcome;

/** Meetings in a whole village: offices convene, a motion opens its ballot, minutes tell it all. */
class MeetingVillageTest {
  private final MeetingVillage scene = new MeetingVillage();

  private List<Refusal> refused(PersonId actor, Command command) {
    Snapshot before = Snapshot.of(scene.village.journal());
    Outcome outcome = scene.village.handle(actor, command);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    before.assertUnchanged(scene.village.journal(), command);
    return ((Outcome.Refused) outcome).refusals();
  }

  private Ballot ballot(String id) {
    return scene
        .village
        .governance()
        .read(scene.village.log())
        .ballots()
        .find(BallotId.of(id))
        .orElseThrow();
  }

  private void assertWhole() {
    Invariants.assertHold(
        History.of(scene.village.journal(), scene.village.codec(), scene.village.log()));
    Replay.assertEqual(
        scene.village.governance(),
        scene.village.journal(),
        scene.village.codec(),
        scene.village.log());
  }

  @Test
  void aMotionOpensItsBallotWithThosePresentAndWithoutThoseWhoStayOut() {
    scene.open();
    PersonId out = scene.adults.get(scene.adults.size() - 1);
    UnitId home = Optional.ofNullable(scene.village.adults().get(out)).orElseThrow();
    scene.accepted(new AgendaCommand.Recuse(MeetingVillage.ID, MeetingVillage.ROAD, out, "承包人"));
    scene.vote("b-1");
    Ballot ballot = ballot("b-1");
    assertThat(ballot.recused().keys()).containsExactly(home.value());
    assertThat(ballot.present().size()).isEqualTo(7);
    assertThat(ballot.opened().electorate().size()).isEqualTo(8);
    scene.accepted(
        new BallotCommand.CountHands(
            BallotId.of("b-1"),
            Tally.Motion.of(new Count(6, 1, 0)),
            scene.adults.get(0),
            scene.adults.get(1)));
    assertThat(refused(scene.head, conclude()).get(0).code()).isEqualTo(RefusalCode.ACT_ORDER);
    scene.accepted(new BallotCommand.Close(BallotId.of("b-1")));
    scene.accepted(new BallotCommand.CountAll(BallotId.of("b-1")));
    scene.accepted(conclude());
    scene.accepted(new SessionCommand.Close(MeetingVillage.ID));
    assertThat(minutes().text(Locale.CHINESE, MinutesNames.MASKED))
        .contains("表决 b-1：通过", "应到 8，回避 1，参加 7；赞成 6，反对 1");
    scene.accepted(new MinutesCommand.Draft(MeetingVillage.ID));
    scene.accepted(new MinutesCommand.Approve(MeetingVillage.ID, minutes().digest()));
    assertWhole();
  }

  private Minutes minutes() {
    return Minutes.of(
        scene.meeting(),
        scene.village.governance().views(scene.village.log(), scene.village.today()).meeting());
  }

  private static AgendaCommand.ConcludeItem conclude() {
    return new AgendaCommand.ConcludeItem(
        MeetingVillage.ID, MeetingVillage.ROAD, new Conclusion.Voted());
  }

  @Test
  void aBallotThatCannotBeOpenedIsNotPutToTheVote() {
    scene.open();
    scene.accepted(
        new AgendaCommand.Move(
            MeetingVillage.ID, MeetingVillage.ROAD, scene.adults.get(0), "硬化道路"));
    scene.accepted(new AgendaCommand.OpenDeliberation(MeetingVillage.ID, MeetingVillage.ROAD));
    scene.accepted(new AgendaCommand.CloseDeliberation(MeetingVillage.ID, MeetingVillage.ROAD));
    List<Refusal> refusals = refused(scene.head, MeetingVillage.putToVote("b-1", Basis.ADULTS));
    assertThat(refusals.get(0).code()).isEqualTo(RefusalCode.NOT_FOUND);
    assertThat(scene.meeting().agenda().items().get(0).motion().orElseThrow().votes()).isEmpty();
    scene.accepted(MeetingVillage.putToVote("b-1", Basis.HOUSEHOLDS));
  }

  @Test
  void whoActsAtAMeetingThePracticeSaysAndWhoConvenesItTheKind() {
    PersonId resident = scene.village.plainAdults().get(0);
    assertThat(
            refused(
                    resident,
                    MeetingVillage.call(MeetingVillage.ID, scene.unit, resident, scene.now()))
                .get(0)
                .code())
        .isEqualTo(RefusalCode.OFFICE_REQUIRED);
    PersonId clerk = scene.village.holder(ImmutableSet.of(MeetingVillage.CLERK));
    scene.village.accepted(
        clerk, MeetingVillage.call(MeetingVillage.ID, scene.unit, clerk, scene.now()));
    assertThat(scene.meeting().called().offices()).containsExactly(MeetingVillage.CLERK);
    assertThat(refused(resident, new SessionCommand.Open(MeetingVillage.ID)).get(0).code())
        .isEqualTo(RefusalCode.OFFICE_REQUIRED);
  }

  @Test
  void attendanceAndSpeechGoByTheRecordOfTheVillage() {
    scene.open();
    assertThat(scene.meeting().session().opened().orElseThrow().entitled()).isEqualTo(8);
    PersonId plain = scene.village.plainAdults().get(0);
    PersonId clerk = scene.village.holder(ImmutableSet.of(MeetingVillage.CLERK));
    scene.accepted(scene.checkIn(ImmutableList.of(clerk)));
    for (PersonId speaker : List.of(plain, clerk)) {
      scene.accepted(new SpeechCommand.StartSpeech(MeetingVillage.ID, speaker, false));
      scene.waitMillis(1500);
      scene.accepted(new SpeechCommand.StopSpeech(MeetingVillage.ID));
    }
    assertThat(scene.meeting().speeches().millis())
        .containsEntry(SpeakerGroup.RESIDENTS, 1500L)
        .containsEntry(SpeakerGroup.OFFICIALS, 1500L)
        .containsEntry(SpeakerGroup.GUESTS, 0L);
    assertThat(minutes().share().isShort()).isFalse();
    assertWhole();
  }

  @Test
  void obligationsAreReckonedFromTheLogsOfCountyAndVillage() {
    LocalDate day = scene.village.today();
    List<PersonId> heads = scene.village.holders(MeetingVillage.HEAD);
    assertThat(heads).hasSize(2);
    assertThat(report(day).dues())
        .extracting(due -> due.obligation() + " " + due.unit() + " " + due.state())
        .containsExactly(
            "LANES lane-1 DUE",
            "LANES lane-1 DUE",
            "LANES lane-2 DUE",
            "LANES lane-2 DUE",
            "TOWN 430121001 DUE",
            "VILLAGE 430121001001 DUE");
    PersonId clerk = scene.village.holder(ImmutableSet.of(MeetingVillage.CLERK));
    hold("m-1", "lane-1", scene.head);
    hold("m-2", "lane-1", clerk);
    ObligationReport after = report(day);
    assertThat(after.coverage()).isEqualTo(new ObligationReport.Coverage(3, 3, 0));
    assertThat(after.byLevel().get(LevelId.TOWN)).isEqualTo(new ObligationReport.Coverage(2, 0, 0));
    assertThat(after.calendar())
        .filteredOn(due -> due.holder().equals(scene.head))
        .extracting(due -> due.unit().value())
        .containsExactly("lane-2");
    ObligationReport later =
        MeetingReports.obligations(
            scene.village.governance(),
            scene.village.log().county(),
            day,
            LocalDate.of(2026, 7, 1));
    assertThat(later.overdue())
        .filteredOn(due -> due.holder().equals(scene.head))
        .extracting(MeetingDue::unit)
        .containsExactly(UnitId.of("lane-2"));
    assertThat(later.coverage()).isEqualTo(new ObligationReport.Coverage(3, 6, 3));
    assertThat(later.coverage().all()).isEqualTo(later.dues().size());
  }

  private ObligationReport report(LocalDate day) {
    return MeetingReports.obligations(
        scene.village.governance(), scene.village.log().county(), day, day);
  }

  private void hold(String name, String unit, PersonId convener) {
    MeetingId id = MeetingId.of(name);
    scene.village.accepted(
        convener, MeetingVillage.call(id, UnitId.of(unit), convener, scene.now()));
    scene.accepted(
        new SessionCommand.CheckIn(
            id, ChannelId.of("YARD"), ImmutableSortedSet.copyOf(scene.adults)));
    scene.accepted(new SessionCommand.Open(id));
    scene.accepted(new SessionCommand.Close(id));
  }

  @Test
  void aMeetingWithoutQuorumIsCalledAgain() {
    scene.accepted(MeetingVillage.call(MeetingVillage.ID, scene.unit, scene.head, scene.now()));
    List<Refusal> missing = refused(scene.head, new SessionCommand.Open(MeetingVillage.ID));
    assertThat(missing.get(0).code()).isEqualTo(RefusalCode.QUORUM_MISSING);
    scene.accepted(new SessionCommand.DeclareNoQuorum(MeetingVillage.ID));
    assertThat(scene.meeting().stage()).isEqualTo(MeetingStage.NO_QUORUM);
    assertThat(scene.meeting().heldOn()).isEmpty();
    scene.accepted(
        new SessionCommand.Call(
            MeetingId.of("again"),
            scene.meeting().called().kind(),
            scene.unit,
            scene.now(),
            scene.head,
            "会堂",
            Optional.of(MeetingVillage.ID)));
    assertWhole();
  }

  @Test
  void adultsCountForThemselvesAndThoseAwayAreNotAtHome() {
    scene.accepted(
        MeetingVillage.call("TALK", MeetingVillage.ID, scene.unit, scene.head, scene.now()));
    PersonId plain = scene.village.plainAdults().get(0);
    scene.accepted(scene.checkIn(ImmutableList.of(plain, scene.village.stranger())));
    scene.accepted(new SessionCommand.Open(MeetingVillage.ID));
    scene.accepted(new SessionCommand.Close(MeetingVillage.ID));
    SessionEvent.Closed closed = scene.meeting().session().closed().orElseThrow();
    assertThat(closed.entitled()).isEqualTo(scene.adults.size());
    assertThat(closed.atHome()).isPositive().isLessThanOrEqualTo(closed.entitled());
    assertThat(scene.meeting().attendance().cameEntitled()).containsExactly(plain.value());
  }

  @Test
  void holdersOfOfficesMeetAmongThemselves() {
    scene.accepted(
        MeetingVillage.call("BOARD", MeetingVillage.ID, scene.unit, scene.head, scene.now()));
    PersonId plain = scene.village.plainAdults().get(0);
    assertThat(refused(scene.head, scene.checkIn(ImmutableList.of(plain))).get(0).code())
        .isEqualTo(RefusalCode.NOT_ENTITLED);
    List<PersonId> heads = scene.village.holders(MeetingVillage.HEAD);
    scene.accepted(scene.checkIn(heads));
    scene.accepted(new SessionCommand.Open(MeetingVillage.ID));
    SessionEvent.Opened opened = scene.meeting().session().opened().orElseThrow();
    assertThat(opened.entitled()).isEqualTo(heads.size());
    assertThat(opened.present()).isEqualTo(heads.size());
  }
}
