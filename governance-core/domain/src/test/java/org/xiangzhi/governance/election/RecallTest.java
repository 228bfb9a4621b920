package org.xiangzhi.governance.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.election.ElectionScene.MEMBER;
import static org.xiangzhi.governance.election.ElectionScene.PAPER;
import static org.xiangzhi.governance.election.ElectionScene.RECALL;
import static org.xiangzhi.governance.election.ElectionScene.held;
import static org.xiangzhi.governance.election.ElectionScene.persons;
import static org.xiangzhi.governance.election.ElectionScene.set;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.LAW_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PETITION_TOO_SMALL;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

class RecallTest {
  private static final PetitionId PETITION = PetitionId.of("m-1");

  private final ElectionScene scene = new ElectionScene("2026-03-01");

  RecallTest() {
    scene.incumbents.add(held("a-1", MEMBER, "p-6", Optional.empty()));
  }

  private static RecallCommand.PetitionRecall petition(Signatories by, String... ids) {
    return new RecallCommand.PetitionRecall(
        RECALL, AppointmentId.of("a-1"), by, persons(ids), PAPER);
  }

  private static RecallCommand.PetitionRecall bySome(int number) {
    String[] ids = IntStream.rangeClosed(1, number).mapToObj(i -> "p-" + i).toArray(String[]::new);
    return petition(Signatories.VILLAGERS, ids);
  }

  private static RecallCommand.HearMember hearing(String notified, boolean speaks) {
    return new RecallCommand.HearMember(
        RECALL, LocalDate.parse(notified), speaks ? Optional.of(PAPER) : Optional.empty());
  }

  private void assertNotOpened(RefusalCode code, BallotKind kind) {
    assertThat(scene.state.open(poll("b-1", kind), scene.act(), scene).refusals())
        .extracting(Refusal::code)
        .containsExactly(code);
  }

  private static Elections.Poll poll(String ballot, BallotKind kind) {
    return new Elections.Poll(BallotId.of(ballot), ElectionScene.TYPE, kind, "r-1", 0, set());
  }

  @Test
  void aFifthOfThoseWithTheVote_canAsk_andNoFewer() {
    Refusal few = scene.refused(PETITION_TOO_SMALL, bySome(3));
    assertThat(few.reference()).isEqualTo("ORG-2025 Art. 19");
    assertThat(few.arguments())
        .containsEntry("signatures", "3")
        .containsEntry("of", "20")
        .containsEntry("share", ">= 1/5");
    scene.run(bySome(4));
    scene.refused(ALREADY_EXISTS, bySome(5));
    scene.refused(
        ALREADY_EXISTS,
        new RecallCommand.PetitionRecall(
            RecallId.of("r-2"),
            AppointmentId.of("a-1"),
            Signatories.VILLAGERS,
            persons("p-1", "p-2", "p-3", "p-4"),
            PAPER));
  }

  @Test
  void nineteenPointNinePercent_isTooFew() {
    IntStream.rangeClosed(21, 1000)
        .forEach(i -> scene.villager("p-" + i, RegistrationKind.REGISTERED_AWAY, Adulthood.ADULT));
    Refusal few = scene.refused(PETITION_TOO_SMALL, bySome(199));
    assertThat(few.arguments()).containsEntry("signatures", "199").containsEntry("of", "1000");
    scene.run(bySome(200));
  }

  @Test
  void petitionSignatures_countOnce_andOnlyOfWhoMaySign() {
    scene.villager("p-31", RegistrationKind.RESIDENT_WITHOUT_HUKOU, Adulthood.ADULT);
    scene.villager("p-32", RegistrationKind.REGISTERED, Adulthood.MINOR);
    List<Refusal> refusals =
        scene
            .state
            .decide(
                petition(Signatories.VILLAGERS, "p-1", "p-2", "p-2", "p-31", "p-32", "p-99"),
                scene.act(),
                scene)
            .refusals();
    assertThat(refusals)
        .extracting(Refusal::code)
        .containsExactly(PETITION_TOO_SMALL, NOT_ENTITLED, NOT_ENTITLED);
    assertThat(refusals.get(0).arguments()).containsEntry("signatures", "2");
    assertThat(refusals.get(1).rule()).isEqualTo(ElectionGuards.SIGNATURES.id());
    assertThat(refusals.get(1).arguments()).containsEntry("who", "p-31, p-32, p-99");
    assertThat(refusals.get(2).arguments()).containsEntry("who", "p-2");
    RecallEvent.RecallPetitioned received =
        (RecallEvent.RecallPetitioned)
            scene
                .run(petition(Signatories.VILLAGERS, "p-1", "p-2", "p-2", "p-3", "p-4", "p-99"))
                .get(0);
    assertThat(received.signed().counted()).isEqualTo(set("p-1", "p-2", "p-3", "p-4"));
    assertThat(received.signed().repeated()).isEqualTo(set("p-2"));
    assertThat(received.signed().notEntitled()).isEqualTo(set("p-99"));
  }

  @Test
  void aThirdOfTheRepresentatives_canAskToo() {
    List.of("p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7")
        .forEach(id -> scene.representatives.add(PersonId.of(id)));
    scene.refused(PETITION_TOO_SMALL, petition(Signatories.REPRESENTATIVES, "p-1", "p-2"));
    scene.run(petition(Signatories.REPRESENTATIVES, "p-1", "p-2", "p-3"));
  }

  @Test
  void onlyAnElectedMember_canBeRecalled() {
    scene.refused(
        NOT_FOUND,
        new RecallCommand.PetitionRecall(
            RECALL, AppointmentId.of("a-9"), Signatories.VILLAGERS, persons("p-1"), PAPER));
    scene.figures = Optional.of(subject -> Optional.empty());
    scene.refused(LAW_UNKNOWN, bySome(4));
  }

  @Test
  void recallHeard_beforeTheVote() {
    scene.refused(NOT_FOUND, hearing("2026-03-01", true));
    scene.run(bySome(4));
    Refusal unheard =
        scene.refused(
            ACT_ORDER, new RecallCommand.CallRecallVote(RECALL, LocalDate.of(2026, 3, 20)));
    assertThat(unheard.rule()).isEqualTo(ElectionGuards.RECALL.id());
    assertThat(unheard.arguments()).containsEntry("first", "election.hear-member");
    assertNotOpened(ACT_ORDER, BallotKind.RECALL);
    scene.refused(ACT_ORDER, new RecallCommand.DeclareRecall(RECALL));
    scene.refused(DATES_REVERSED, hearing("2026-02-28", true));
    scene.refused(DATES_REVERSED, hearing("2026-03-02", true));
    scene.refused(DATES_REVERSED, hearing("2026-03-01", false));
    scene.run(hearing("2026-03-01", true));
    scene.refused(ALREADY_EXISTS, hearing("2026-03-01", true));
  }

  @Test
  void silenceBehindANotice_isAWaiver_theNextDay() {
    scene.run(bySome(4));
    scene.later(1);
    scene.run(hearing("2026-03-01", false));
    assertNotOpened(ACT_ORDER, BallotKind.RECALL);
    scene.refused(
        DATES_REVERSED, new RecallCommand.CallRecallVote(RECALL, LocalDate.of(2026, 3, 1)));
    scene.run(new RecallCommand.CallRecallVote(RECALL, LocalDate.of(2026, 3, 2)));
    scene.refused(
        ALREADY_EXISTS, new RecallCommand.CallRecallVote(RECALL, LocalDate.of(2026, 3, 2)));
    assertThat(scene.state.voters("r-1").orElseThrow()).hasSize(20);
    assertNotOpened(NOT_FOUND, BallotKind.ELECTION);
    scene.later(1);
    assertNotOpened(TOO_LATE, BallotKind.RECALL);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, false",
    "11, 5, false",
    "11, 6, true",
    "20, 10, false",
    "20, 11, true",
    "12, 6, false",
    "12, 7, true",
  })
  void aRecall_needsTheDoubleMajority(int cast, int yes, boolean recalled) {
    scene.run(bySome(4));
    scene.run(hearing("2026-03-01", true));
    scene.run(new RecallCommand.CallRecallVote(RECALL, scene.day));
    assertThat(scene.open(poll("b-1", BallotKind.RECALL)).refusals()).isEmpty();
    assertNotOpened(ALREADY_EXISTS, BallotKind.RECALL);
    scene.refused(ACT_ORDER, new RecallCommand.DeclareRecall(RECALL));
    scene.counted.put(
        BallotId.of("b-1"), new ElectionView.Counted(20, cast, yes, ImmutableList.of()));
    RecallEvent.RecallDeclared declared =
        (RecallEvent.RecallDeclared) scene.run(new RecallCommand.DeclareRecall(RECALL)).get(0);
    assertThat(declared.recalled()).isEqualTo(recalled);
    scene.refused(ALREADY_ENDED, new RecallCommand.DeclareRecall(RECALL));
    assertNotOpened(ALREADY_ENDED, BallotKind.RECALL);
  }

  @Test
  void theLastVoterList_votes_withoutWhoHasLeft() {
    scene.day = LocalDate.of(2026, 2, 1);
    scene.incumbents.clear();
    scene.toPolling("2026-02-21");
    scene.incumbents.add(held("a-1", MEMBER, "p-6", Optional.empty()));
    scene.villagers.removeIf(one -> one.person().equals(PersonId.of("p-20")));
    scene.villager("p-40", RegistrationKind.REGISTERED, Adulthood.ADULT);
    scene.run(bySome(4));
    scene.run(hearing("2026-02-21", true));
    scene.run(new RecallCommand.CallRecallVote(RECALL, scene.day));
    assertThat(scene.state.voters("r-1").orElseThrow())
        .hasSize(19)
        .doesNotContain(PersonId.of("p-40"), PersonId.of("p-20"));
  }

  private static PetitionCommand.DemandMeeting demand(
      MeetingKind meeting, Signatories by, String... ids) {
    return new PetitionCommand.DemandMeeting(PETITION, meeting, by, persons(ids), PAPER);
  }

  @Test
  void aTenthOfTheVillagers_canDemandAnAssembly() {
    Refusal few =
        scene.refused(
            PETITION_TOO_SMALL, demand(MeetingKind.ASSEMBLY, Signatories.VILLAGERS, "p-1"));
    assertThat(few.reference()).isEqualTo("ORG-2025 Art. 25");
    scene.run(demand(MeetingKind.ASSEMBLY, Signatories.VILLAGERS, "p-1", "p-2"));
    scene.refused(
        ALREADY_EXISTS, demand(MeetingKind.ASSEMBLY, Signatories.VILLAGERS, "p-1", "p-2"));
    assertThat(scene.state.dues()).extracting(Due::by).containsExactly(LocalDate.of(2026, 3, 31));
    scene.refused(
        DATES_REVERSED,
        ElectionGuards.CONVENED,
        new PetitionCommand.ConveneDemandedMeeting(PETITION, scene.day.minusDays(1)));
    scene.run(new PetitionCommand.ConveneDemandedMeeting(PETITION, scene.day.plusDays(10)));
    assertThat(scene.state.dues()).isEmpty();
    scene.refused(
        ALREADY_ENDED,
        new PetitionCommand.ConveneDemandedMeeting(PETITION, scene.day.plusDays(10)));
    scene.refused(
        NOT_FOUND, new PetitionCommand.ConveneDemandedMeeting(PetitionId.of("m-9"), scene.day));
  }

  @Test
  void representatives_demandAnAssemblyByAThird_andTheirOwnMeetingByAFifth() {
    List.of("p-1", "p-2", "p-3", "p-4", "p-5", "p-6")
        .forEach(id -> scene.representatives.add(PersonId.of(id)));
    scene.refused(
        PETITION_TOO_SMALL, demand(MeetingKind.ASSEMBLY, Signatories.REPRESENTATIVES, "p-1"));
    scene.refused(
        PETITION_TOO_SMALL,
        demand(MeetingKind.REPRESENTATIVES, Signatories.REPRESENTATIVES, "p-1"));
    scene.refused(
        NOT_ENTITLED, demand(MeetingKind.REPRESENTATIVES, Signatories.VILLAGERS, "p-1", "p-2"));
    scene.run(demand(MeetingKind.ASSEMBLY, Signatories.REPRESENTATIVES, "p-1", "p-2"));
    scene.run(
        new PetitionCommand.DemandMeeting(
            PetitionId.of("m-2"),
            MeetingKind.REPRESENTATIVES,
            Signatories.REPRESENTATIVES,
            persons("p-1", "p-2"),
            PAPER));
    assertThat(scene.state.find(PetitionId.of("m-2")).orElseThrow().demanded().signed().share())
        .hasToString(">= 1/5");
  }

  @Test
  void withoutALaw_nobodyKnowsHowManyMustSign() {
    scene.figures = Optional.of(subject -> Optional.empty());
    scene.refused(LAW_UNKNOWN, demand(MeetingKind.ASSEMBLY, Signatories.VILLAGERS, "p-1", "p-2"));
  }
}
