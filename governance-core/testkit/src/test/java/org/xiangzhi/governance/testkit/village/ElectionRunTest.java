package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.election.Claim;
import org.xiangzhi.governance.election.CourseCommand;
import org.xiangzhi.governance.election.CourseEvent;
import org.xiangzhi.governance.election.Fraud;
import org.xiangzhi.governance.election.ListCommand;
import org.xiangzhi.governance.election.ObjectionId;
import org.xiangzhi.governance.election.RecallCommand;
import org.xiangzhi.governance.election.RecallId;
import org.xiangzhi.governance.election.Signatories;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.village.Outcome;

/** Runs elections and recalls through the whole engine, under both texts of the law. */
class ElectionRunTest {
  private static final RecallId RECALL = RecallId.of("r-1");

  private static Refusal refused(ElectionVillage scene, Command command) {
    Outcome outcome = scene.village.handle(scene.head, command);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    List<Refusal> refusals = ((Outcome.Refused) outcome).refusals();
    assertThat(refusals).hasSize(1);
    return refusals.get(0);
  }

  private static ImmutableSortedSet<PersonId> persons(ElectionVillage scene, int... which) {
    ImmutableSortedSet.Builder<PersonId> all = ImmutableSortedSet.naturalOrder();
    for (int i : which) {
      all.add(scene.home.get(i));
    }
    return all.build();
  }

  /** Elects director 10 and members 12 and 13. */
  private static ElectionVillage elected(String today) {
    ElectionVillage scene = new ElectionVillage(today);
    scene.announce();
    scene.postList();
    scene.toPollingDay();
    scene.vote(1, 20, 10, 12, 11, 8);
    scene.vote(2, 20, 12, 15, 13, 12, 14, 9);
    scene.run(new CourseCommand.DeclareResult(ElectionVillage.ELECTION));
    return scene;
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-20, 2025-11-10, ORG-2018 Art. 14, 2030-11-09",
    "2026-01-20, 2026-02-10, ORG-2025 Art. 17, 2031-02-09",
  })
  void anElection_runsFromAnnouncementToOffice(
      String today, String polling, String article, String until) {
    ElectionVillage scene = new ElectionVillage(today);
    ImmutableSortedSet<PersonId> before = scene.committee();
    assertThat(before).isNotEmpty();
    scene.announce();
    assertThat(scene.election().polling().day()).isEqualTo(polling);
    scene.village.waitDays(2);
    Refusal late =
        refused(
            scene,
            new ListCommand.PostList(
                ElectionVillage.ELECTION, ImmutableList.of(), ElectionVillage.PAPER));
    assertThat(late.code()).isEqualTo(RefusalCode.TOO_LATE);
    assertThat(late.reference()).isEqualTo(article);
    scene = elected(today);
    assertThat(scene.village.today()).isEqualTo(polling);
    assertThat(scene.committee()).containsAll(persons(scene, 10, 12, 13));
    ElectionVillage now = scene;
    Appointment director =
        now.village
            .governance()
            .read(now.village.log())
            .offices()
            .heldBy(now.home.get(10), now.village.today())
            .filter(held -> held.id().equals(AppointmentId.of("e-1-1")))
            .findFirst()
            .orElseThrow();
    assertThat(director.office()).isEqualTo(ElectionVillage.DIRECTOR);
    assertThat(director.until().orElseThrow()).isEqualTo(until);
    assertThat(scene.election().polling().isOver()).isTrue();
    scene.village.waitDays(1);
    assertThat(scene.committee()).isEqualTo(persons(scene, 10, 12, 13));
  }

  @Test
  void theVote_opensOnlyWhenTheListIsFinal_andOnItsDay() {
    ElectionVillage scene = new ElectionVillage("2026-01-20");
    scene.announce();
    scene.postList();
    Refusal early = refused(scene, scene.opening("b-9", 1, 10, 11));
    assertThat(early.code()).isEqualTo(RefusalCode.ACT_ORDER);
    assertThat(early.rule().value()).isEqualTo("ELECTION-LIST-FINAL");
    scene.run(
        new ListCommand.RaiseObjection(
            ElectionVillage.ELECTION,
            ObjectionId.of("o-1"),
            scene.home.get(1),
            scene.home.get(2),
            Claim.WRONGLY_LISTED));
    scene.run(
        new ListCommand.DecideObjection(
            ElectionVillage.ELECTION, ObjectionId.of("o-1"), false, ElectionVillage.PAPER));
    scene.toPollingDay();
    assertThat(refused(scene, scene.opening("b-9", 1, 10, 12)).code())
        .isEqualTo(RefusalCode.TALLY_MISMATCH);
    scene.village.waitDays(1);
    assertThat(refused(scene, scene.opening("b-9", 1, 10, 11)).code())
        .isEqualTo(RefusalCode.TOO_LATE);
  }

  @Test
  void aSecondRound_fillsTheSeatThatTheFirstLeftOpen() {
    ElectionVillage scene = new ElectionVillage("2026-01-20");
    scene.announce();
    scene.postList();
    scene.toPollingDay();
    scene.vote(1, 20, 10, 10, 11, 9);
    scene.vote(2, 20, 12, 15, 13, 12, 14, 9);
    scene.run(new CourseCommand.DeclareResult(ElectionVillage.ELECTION));
    assertThat(scene.election().polling().isOver()).isFalse();
    scene.village.waitDays(3);
    scene.run(new CourseCommand.SetPollingDay(ElectionVillage.ELECTION, scene.village.today()));
    scene.vote(1, 18, 10, 6, 11, 5);
    scene.run(new CourseCommand.DeclareResult(ElectionVillage.ELECTION));
    assertThat(scene.election().polling().isOver()).isTrue();
    List<CourseEvent.Winner> winners = scene.election().polling().winners().toList();
    assertThat(winners)
        .extracting(CourseEvent.Winner::person)
        .containsExactly(scene.home.get(12), scene.home.get(13), scene.home.get(10));
    assertThat(scene.committee()).isEqualTo(persons(scene, 10, 12, 13));
  }

  @Test
  void anElectionByBribery_isVoid_andTheOfficeEnds() {
    ElectionVillage scene = elected("2026-01-20");
    scene.village.waitDays(5);
    Command decision =
        new CourseCommand.VoidResult(
            ElectionVillage.ELECTION, persons(scene, 12), Fraud.BRIBERY, ElectionVillage.PAPER);
    assertThat(refused(scene, decision).code()).isEqualTo(RefusalCode.OFFICE_REQUIRED);
    scene.village.accepted(scene.clerk, decision);
    scene.village.waitDays(1);
    assertThat(scene.committee()).isEqualTo(persons(scene, 10, 13));
  }

  /** Petitions for the recall of member 12, and hears the member a day later. */
  private static ElectionVillage petitioned(boolean heard) {
    ElectionVillage scene = elected("2026-01-20");
    scene.village.waitDays(100);
    Command small =
        new RecallCommand.PetitionRecall(
            RECALL,
            AppointmentId.of("e-1-2"),
            Signatories.VILLAGERS,
            ImmutableList.copyOf(scene.home.subList(0, 7)),
            ElectionVillage.PAPER);
    assertThat(refused(scene, small).arguments())
        .containsEntry("signatures", "7")
        .containsEntry("of", "40")
        .containsEntry("share", ">= 1/5");
    scene.run(
        new RecallCommand.PetitionRecall(
            RECALL,
            AppointmentId.of("e-1-2"),
            Signatories.VILLAGERS,
            ImmutableList.copyOf(scene.home.subList(0, 8)),
            ElectionVillage.PAPER));
    if (heard) {
      scene.run(
          new RecallCommand.HearMember(
              RECALL, scene.village.today(), Optional.of(ElectionVillage.PAPER)));
      scene.run(new RecallCommand.CallRecallVote(RECALL, scene.village.today()));
    }
    return scene;
  }

  @Test
  void aRecall_isNotVotedOn_beforeTheMemberIsHeard() {
    ElectionVillage scene = petitioned(false);
    Refusal unheard = refused(scene, scene.recallOpening("r-1"));
    assertThat(unheard.code()).isEqualTo(RefusalCode.ACT_ORDER);
    assertThat(unheard.rule().value()).isEqualTo("RECALL-HEARD");
    assertThat(unheard.arguments()).containsEntry("first", "election.hear-member");
  }

  @ParameterizedTest
  @CsvSource({"10, 10, false", "11, 9, true", "15, 0, false", "16, 0, true"})
  void aRecall_failsOrSucceedsByOneVote(int yes, int no, boolean recalled) {
    ElectionVillage scene = petitioned(true);
    scene.voteOnRecall("r-1", yes, no);
    scene.run(new RecallCommand.DeclareRecall(RECALL));
    scene.village.waitDays(1);
    assertThat(scene.committee().contains(scene.home.get(12))).isEqualTo(!recalled);
    assertThat(scene.committee()).containsAll(persons(scene, 10, 13));
  }
}
