package org.xiangzhi.governance.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.election.ElectionScene.COMMITTEE;
import static org.xiangzhi.governance.election.ElectionScene.DIRECTOR;
import static org.xiangzhi.governance.election.ElectionScene.ELECTION;
import static org.xiangzhi.governance.election.ElectionScene.MEMBER;
import static org.xiangzhi.governance.election.ElectionScene.PAPER;
import static org.xiangzhi.governance.election.ElectionScene.VILLAGE;
import static org.xiangzhi.governance.election.ElectionScene.held;
import static org.xiangzhi.governance.election.ElectionScene.nomination;
import static org.xiangzhi.governance.election.ElectionScene.persons;
import static org.xiangzhi.governance.election.ElectionScene.set;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.BODY_COMPOSITION;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

class ResultTest {
  private static final String POLLING = "2026-02-21";

  private final ElectionScene scene = new ElectionScene("2026-02-01");

  private void assertNotOpened(RefusalCode code, Elections.Poll poll) {
    assertThat(scene.state.open(poll, scene.act(), scene).refusals())
        .extracting(Refusal::code)
        .containsExactly(code);
  }

  private static CourseCommand.DeclareResult declaration() {
    return new CourseCommand.DeclareResult(ELECTION);
  }

  private CourseCommand.Announce rest(String until) {
    return new CourseCommand.Announce(
        ELECTION,
        VILLAGE,
        COMMITTEE,
        ImmutableList.of(new Seats(MEMBER, 1)),
        LocalDate.parse(POLLING),
        persons("p-1"),
        ImmutableList.of(),
        Optional.of(LocalDate.parse(until)));
  }

  @Test
  void electionSeats_ofTheBody_eachOnce_andWithinTheLawsSize() {
    scene.refused(
        NOT_FOUND,
        scene.announcement(POLLING, new Seats(MEMBER, 3), new Seats(OfficeId.of("X"), 1)));
    scene.refused(
        ALREADY_EXISTS,
        ElectionGuards.SEATS,
        scene.announcement(POLLING, new Seats(MEMBER, 3), new Seats(MEMBER, 1)));
    Refusal small =
        scene.refused(BODY_COMPOSITION, scene.announcement(POLLING, new Seats(MEMBER, 2)));
    assertThat(small.reference()).isEqualTo("ORG-2025 Art. 8");
    assertThat(small.arguments()).containsEntry("value", "2").containsEntry("bound", "3..7");
    scene.refused(BODY_COMPOSITION, scene.announcement(POLLING, new Seats(MEMBER, 8)));
    scene.run(scene.announcement(POLLING, new Seats(MEMBER, 6), new Seats(DIRECTOR, 1)));
    assertThat(scene.election().offices()).containsExactly(DIRECTOR, MEMBER);
    scene.refused(ALREADY_EXISTS, scene.announcement(POLLING, new Seats(MEMBER, 3)));
  }

  @Test
  void electionKnown_andDays() {
    scene.refused(NOT_FOUND, declaration());
    Refusal past =
        scene.refused(DATES_REVERSED, scene.announcement("2026-01-31", new Seats(MEMBER, 3)));
    assertThat(past.rule()).isEqualTo(ElectionGuards.DAYS.id());
    scene.refused(
        NOT_FOUND,
        new CourseCommand.Announce(
            ELECTION,
            VILLAGE,
            BodyId.of("CHOIR"),
            ImmutableList.of(new Seats(MEMBER, 3)),
            LocalDate.parse(POLLING),
            persons("p-1"),
            persons(),
            Optional.empty()));
    scene.refused(
        ALREADY_EXISTS,
        new CourseCommand.Announce(
            ELECTION,
            VILLAGE,
            COMMITTEE,
            ImmutableList.of(new Seats(MEMBER, 3)),
            LocalDate.parse(POLLING),
            persons("p-1", "p-2"),
            persons("p-2"),
            Optional.empty()));
    scene.announce(POLLING);
    scene.refused(
        DATES_REVERSED, new CourseCommand.SetPollingDay(ELECTION, LocalDate.parse(POLLING)));
    scene.run(new CourseCommand.SetPollingDay(ELECTION, LocalDate.of(2026, 2, 22)));
    assertThat(scene.election().polling().day()).isEqualTo("2026-02-22");
  }

  @Test
  void aByElection_doesNotOutlastTheTerm() {
    scene.incumbents.add(held("a-1", DIRECTOR, "p-6", Optional.of(LocalDate.of(2027, 5, 31))));
    Refusal tooLong = scene.refused(VALUE_OUT_OF_BOUNDS, rest("2027-06-01"));
    assertThat(tooLong.rule()).isEqualTo(ElectionGuards.BY_ELECTION.id());
    assertThat(tooLong.arguments())
        .containsEntry("min", "2026-02-21")
        .containsEntry("max", "2027-05-31");
    scene.refused(VALUE_OUT_OF_BOUNDS, rest("2026-02-20"));
    scene.run(rest("2027-05-31"));
    scene.postList();
    scene.stand(MEMBER, "p-13", "p-14");
    scene.run(new CandidateCommand.PostCandidates(ELECTION, PAPER));
    scene.run(new CandidateCommand.RecordHustings(ELECTION, PAPER));
    scene.later(6);
    scene.run(new ListCommand.CloseList(ELECTION));
    scene.day = LocalDate.parse(POLLING);
    scene.vote(1, 11, "p-13", 6, "p-14", 5);
    CourseEvent.ResultDeclared declared = scene.declare();
    assertThat(declared.until()).isEqualTo("2027-05-31");
    assertThat(declared.replaced()).isEmpty();
  }

  @Test
  void thePoll_opensWhenAllIsReady_onItsDay_once() {
    scene.announce(POLLING);
    scene.postList();
    scene.stand(DIRECTOR, "p-11", "p-12");
    scene.stand(MEMBER, "p-13", "p-14", "p-15");
    Elections.Poll director = scene.poll("b-1", 1, "p-11", "p-12");
    assertNotOpened(ACT_ORDER, director);
    scene.later(6);
    scene.run(new ListCommand.CloseList(ELECTION));
    assertNotOpened(ACT_ORDER, director);
    scene.refused(ACT_ORDER, declaration());
    scene.run(new CandidateCommand.PostCandidates(ELECTION, PAPER));
    assertNotOpened(ACT_ORDER, director);
    scene.run(new CandidateCommand.RecordHustings(ELECTION, PAPER));
    assertNotOpened(TOO_EARLY, director);
    scene.day = LocalDate.of(2026, 2, 22);
    assertNotOpened(TOO_LATE, director);
    scene.day = LocalDate.parse(POLLING);
    assertNotOpened(TALLY_MISMATCH, scene.poll("b-1", 2, "p-11", "p-12"));
    assertNotOpened(TALLY_MISMATCH, scene.poll("b-1", 1, "p-11", "p-13"));
    assertNotOpened(
        NOT_FOUND,
        new Elections.Poll(
            BallotId.of("b-1"),
            BallotTypeId.of("OTHER"),
            BallotKind.ELECTION,
            "e-1",
            1,
            set("p-11", "p-12")));
    assertNotOpened(
        NOT_FOUND,
        new Elections.Poll(
            BallotId.of("b-1"),
            ElectionScene.TYPE,
            BallotKind.MATTER,
            "e-1",
            1,
            set("p-11", "p-12")));
    assertThat(scene.open(director).events())
        .containsExactly(new CourseEvent.PollOpened(ELECTION, DIRECTOR, BallotId.of("b-1")));
    assertNotOpened(ALREADY_EXISTS, scene.poll("b-2", 1, "p-11", "p-12"));
    scene.refused(ACT_ORDER, new CourseCommand.SetPollingDay(ELECTION, LocalDate.of(2026, 3, 1)));
    scene.refused(ALREADY_ENDED, nomination(DIRECTOR, "p-16"));
    Refusal uncounted = scene.refused(ACT_ORDER, ElectionGuards.RESULT, declaration());
    assertThat(uncounted.arguments()).containsEntry("first", "ballot.count-votes b-1");
  }

  @Test
  void theResult_fillsOffices_andEndsTheOldOnes() {
    scene.incumbents.add(held("a-1", DIRECTOR, "p-6", Optional.empty()));
    scene.incumbents.add(held("a-2", OfficeId.of("CLERK"), "p-7", Optional.empty()));
    scene.toPolling(POLLING);
    scene.vote(1, 11, "p-11", 6, "p-12", 5);
    Refusal half = scene.refused(ACT_ORDER, declaration());
    assertThat(half.arguments()).containsEntry("first", "ballot.open MEMBER");
    scene.vote(2, 12, "p-13", 7, "p-14", 8, "p-15", 6);
    CourseEvent.ResultDeclared declared = scene.declare();
    assertThat(declared.winners())
        .containsExactly(
            new CourseEvent.Winner(AppointmentId.of("e-1-1"), DIRECTOR, PersonId.of("p-11")),
            new CourseEvent.Winner(AppointmentId.of("e-1-2"), MEMBER, PersonId.of("p-14")),
            new CourseEvent.Winner(AppointmentId.of("e-1-3"), MEMBER, PersonId.of("p-13")));
    assertThat(declared.until()).isEqualTo("2031-02-20");
    assertThat(declared.replaced()).containsExactly(AppointmentId.of("a-1"));
    assertThat(declared.polls())
        .extracting(CourseEvent.BallotPoll::ballot)
        .containsExactly(BallotId.of("b-1"), BallotId.of("b-2"));
    assertThat(scene.election().polling().isOver()).isTrue();
    scene.refused(ALREADY_ENDED, declaration());
    scene.refused(
        ALREADY_ENDED, new CourseCommand.SetPollingDay(ELECTION, LocalDate.of(2026, 3, 1)));
    assertThat(scene.state.dues()).isEmpty();
  }

  @Test
  void aSecondVote_keepsTheTerm_andReplacesNobodyAgain() {
    scene.toPolling(POLLING);
    scene.vote(1, 20, "p-11", 10, "p-12", 10);
    scene.vote(2, 20, "p-13", 11, "p-14", 12, "p-15", 5);
    CourseEvent.ResultDeclared first = scene.declare();
    assertThat(first.result().next())
        .containsExactly(new Contest(DIRECTOR, 1, ContestKind.SECOND, set("p-11", "p-12")));
    scene.later(3);
    assertNotOpened(TOO_LATE, scene.poll("b-9", 1, "p-11", "p-12"));
    scene.refused(
        DATES_REVERSED, new CourseCommand.SetPollingDay(ELECTION, scene.day.minusDays(1)));
    scene.run(new CourseCommand.SetPollingDay(ELECTION, scene.day));
    scene.incumbents.add(held("e-1-1", MEMBER, "p-14", Optional.empty()));
    scene.vote(1, 12, "p-11", 4, "p-12", 3);
    CourseEvent.ResultDeclared second = scene.declare();
    assertThat(second.winners())
        .containsExactly(
            new CourseEvent.Winner(AppointmentId.of("e-1-3"), DIRECTOR, PersonId.of("p-11")));
    assertThat(second.until()).isEqualTo(first.until());
    assertThat(second.replaced()).isEmpty();
  }

  @Test
  void anInvalidVote_electsNobody_andIsHeldAgain() {
    scene.incumbents.add(held("a-1", DIRECTOR, "p-6", Optional.empty()));
    scene.toPolling(POLLING);
    scene.vote(1, 10, "p-11", 10, "p-12", 0);
    scene.vote(2, 10, "p-13", 10, "p-14", 10, "p-15", 0);
    CourseEvent.ResultDeclared declared = scene.declare();
    assertThat(declared.winners()).isEmpty();
    assertThat(declared.replaced()).isEmpty();
    assertThat(declared.result().next()).hasSize(2);
    assertThat(scene.election().polling().isOver()).isFalse();
  }

  @Test
  void electionVoid_isOfWhoWasElected_once() {
    scene.toPolling(POLLING);
    scene.vote(1, 11, "p-11", 6, "p-12", 5);
    scene.vote(2, 12, "p-13", 7, "p-14", 8, "p-15", 6);
    scene.declare();
    scene.incumbents.add(held("e-1-2", MEMBER, "p-14", Optional.empty()));
    CourseCommand.VoidResult forged =
        new CourseCommand.VoidResult(ELECTION, set("p-14"), Fraud.FORGED_BALLOTS, PAPER);
    scene.refused(
        NOT_FOUND, new CourseCommand.VoidResult(ELECTION, set("p-12"), Fraud.BRIBERY, PAPER));
    CourseEvent.ResultVoided voided = (CourseEvent.ResultVoided) scene.run(forged).get(0);
    assertThat(voided.appointments()).containsExactly(AppointmentId.of("e-1-2"));
    Refusal twice = scene.refused(NOT_FOUND, forged);
    assertThat(twice.rule()).isEqualTo(ElectionGuards.VOID.id());
  }
}
