package org.xiangzhi.governance.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.election.ElectionScene.DIRECTOR;
import static org.xiangzhi.governance.election.ElectionScene.ELECTION;
import static org.xiangzhi.governance.election.ElectionScene.MEMBER;
import static org.xiangzhi.governance.election.ElectionScene.PAPER;
import static org.xiangzhi.governance.election.ElectionScene.nomination;
import static org.xiangzhi.governance.election.ElectionScene.persons;
import static org.xiangzhi.governance.election.ElectionScene.set;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.SIZE_OUT_OF_BOUNDS;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_FEW_CANDIDATES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

class CandidateTest {
  private static final PersonId P11 = PersonId.of("p-11");

  private final ElectionScene scene = listed("2026-02-01", "2026-02-21");

  private static ElectionScene listed(String today, String polling) {
    ElectionScene scene = new ElectionScene(today);
    scene.announce(polling);
    scene.postList();
    return scene;
  }

  private static CandidateCommand.AnswerNomination answer(
      OfficeId office, String person, boolean stands) {
    return new CandidateCommand.AnswerNomination(ELECTION, office, PersonId.of(person), stands);
  }

  private static CandidateCommand.VetCandidate vetting(String person, Optional<Bar> bar) {
    return new CandidateCommand.VetCandidate(ELECTION, PersonId.of(person), bar, PAPER);
  }

  private static CandidateCommand.Nominate by(
      Nominator nominator, String person, String... voters) {
    return new CandidateCommand.Nominate(
        ELECTION, DIRECTOR, PersonId.of(person), nominator, set(voters), set());
  }

  private Committee committee() {
    return scene.election().committee();
  }

  @Test
  void electionOrder_aNominationNeedsAList() {
    ElectionScene bare = new ElectionScene("2026-02-01");
    bare.announce("2026-02-21");
    Refusal refusal = bare.refused(ACT_ORDER, nomination(DIRECTOR, "p-11"));
    assertThat(refusal.rule()).isEqualTo(ElectionGuards.ORDER.id());
    assertThat(refusal.arguments()).containsEntry("first", "election.post-list");
  }

  @Test
  void electionCandidates_areVotersNominatedByVoters() {
    scene.refused(NOT_ENTITLED, ElectionGuards.CANDIDATES, nomination(DIRECTOR, "p-99"));
    scene.refused(NOT_FOUND, nomination(OfficeId.of("CLERK"), "p-11"));
    Refusal strangers =
        scene.refused(NOT_ENTITLED, by(Nominator.VOTERS, "p-11", "p-98", "p-99", "p-1"));
    assertThat(strangers.arguments()).containsEntry("who", "p-98, p-99");
    scene.refused(SIZE_OUT_OF_BOUNDS, by(Nominator.VOTERS, "p-11"));
    scene.run(nomination(DIRECTOR, "p-11"));
    scene.refused(ALREADY_EXISTS, nomination(DIRECTOR, "p-11"));
  }

  @Test
  void thePartyOrganisation_nominatesSince2026() {
    scene.refused(SIZE_OUT_OF_BOUNDS, by(Nominator.PARTY_ORGANISATION, "p-11", "p-1"));
    scene.run(by(Nominator.PARTY_ORGANISATION, "p-11"));
    ElectionScene before = listed("2025-11-01", "2025-11-21");
    before.refused(NOT_ENTITLED, by(Nominator.PARTY_ORGANISATION, "p-11"));
    before.run(nomination(DIRECTOR, "p-11"));
  }

  @Test
  void aBarredPerson_isNotNominated_andDoesNotStand() {
    scene.run(vetting("p-11", Optional.of(Bar.CRIMINAL_PENALTY)));
    Refusal barred = scene.refused(PERSON_BARRED, nomination(DIRECTOR, "p-11"));
    assertThat(barred.reference()).startsWith("ORG-2025 Art. 18");
    assertThat(barred.arguments()).containsEntry("reason", "CRIMINAL_PENALTY");
    scene.run(nomination(DIRECTOR, "p-12"));
    scene.run(vetting("p-12", Optional.of(Bar.CLAN_OR_GANG)));
    scene.refused(PERSON_BARRED, answer(DIRECTOR, "p-12", true));
    scene.run(vetting("p-12", Optional.empty()));
    scene.run(answer(DIRECTOR, "p-12", true));
    assertThat(scene.election().candidates().standing(DIRECTOR)).isEqualTo(set("p-12"));
    scene.run(vetting("p-12", Optional.of(Bar.EXPELLED_FROM_PARTY)));
    assertThat(scene.election().candidates().standing(DIRECTOR)).isEmpty();
  }

  @Test
  void theOldLaw_barsNobody() {
    ElectionScene before = listed("2025-11-01", "2025-11-21");
    Refusal refusal =
        before.refused(NOT_ENTITLED, vetting("p-11", Optional.of(Bar.CRIMINAL_PENALTY)));
    assertThat(refusal.reference()).isEqualTo("ORG-2018 Art. 13");
    assertThat(before.run(vetting("p-11", Optional.empty()))).hasSize(1);
  }

  @Test
  void electionOneCandidacy() {
    scene.refused(NOT_FOUND, answer(DIRECTOR, "p-11", true));
    scene.run(nomination(DIRECTOR, "p-11"));
    scene.refused(NOT_FOUND, answer(MEMBER, "p-11", true));
    scene.run(nomination(MEMBER, "p-11"));
    scene.run(answer(DIRECTOR, "p-11", true));
    Refusal second = scene.refused(ALREADY_EXISTS, answer(MEMBER, "p-11", true));
    assertThat(second.rule()).isEqualTo(ElectionGuards.ONE_CANDIDACY.id());
    scene.run(answer(DIRECTOR, "p-11", false));
    scene.run(answer(MEMBER, "p-11", true));
    assertThat(scene.election().candidates().standing(MEMBER)).isEqualTo(set("p-11"));
  }

  @Test
  void electionCommittee_aNomineeLeavesIt_andTheNextStepsIn() {
    List<ElectionEvent> events = scene.run(nomination(DIRECTOR, "p-2"));
    assertThat(events.get(1))
        .isEqualTo(
            new CourseEvent.CommitteeMemberLeft(
                ELECTION,
                PersonId.of("p-2"),
                Departure.NOMINATED,
                Optional.of(PersonId.of("p-4"))));
    assertThat(committee()).isEqualTo(new Committee(persons("p-1", "p-3", "p-4"), persons("p-5")));
    Refusal back =
        scene.refused(PERSON_BARRED, new CourseCommand.JoinCommittee(ELECTION, PersonId.of("p-2")));
    assertThat(back.rule()).isEqualTo(ElectionGuards.COMMITTEE.id());
  }

  @Test
  void aNominatedSubstitute_doesNotStepIn() {
    scene.run(nomination(DIRECTOR, "p-4"));
    scene.run(new CourseCommand.LeaveCommittee(ELECTION, PersonId.of("p-1"), Departure.OTHER));
    assertThat(committee().members()).isEqualTo(persons("p-2", "p-3", "p-5"));
    scene.run(new CourseCommand.LeaveCommittee(ELECTION, PersonId.of("p-2"), Departure.OTHER));
    assertThat(committee().members()).isEqualTo(persons("p-3", "p-5"));
    scene.refused(
        NOT_FOUND, new CourseCommand.LeaveCommittee(ELECTION, PersonId.of("p-2"), Departure.OTHER));
    scene.refused(PERSON_BARRED, new CourseCommand.JoinCommittee(ELECTION, PersonId.of("p-4")));
    scene.refused(PERSON_BARRED, new CourseCommand.JoinCommittee(ELECTION, PersonId.of("p-5")));
    scene.run(new CourseCommand.JoinCommittee(ELECTION, PersonId.of("p-6")));
    assertThat(committee().members()).isEqualTo(persons("p-3", "p-5", "p-6"));
  }

  @Test
  void aNearRelativeOfANominee_leavesSince2026() {
    CandidateCommand.Nominate related =
        new CandidateCommand.Nominate(
            ELECTION, DIRECTOR, P11, Nominator.VOTERS, set("p-20"), set("p-1", "p-4"));
    scene.run(related);
    assertThat(committee()).isEqualTo(new Committee(persons("p-2", "p-3", "p-5"), persons("p-4")));
    scene.refused(PERSON_BARRED, new CourseCommand.JoinCommittee(ELECTION, PersonId.of("p-1")));
    ElectionScene before = listed("2025-11-01", "2025-11-21");
    before.run(related);
    assertThat(before.election().committee().members()).isEqualTo(persons("p-1", "p-2", "p-3"));
  }

  @Test
  void thereAreMoreCandidatesThanSeats() {
    scene.stand(DIRECTOR, "p-11");
    scene.stand(MEMBER, "p-13", "p-14");
    Decision<ElectionEvent> few =
        scene.state.decide(
            new CandidateCommand.PostCandidates(ELECTION, PAPER), scene.act(), scene);
    assertThat(few.refusals())
        .extracting(Refusal::code)
        .containsExactly(TOO_FEW_CANDIDATES, TOO_FEW_CANDIDATES);
    assertThat(few.refusals().get(1).arguments())
        .containsEntry("candidates", "2")
        .containsEntry("seats", "2");
    assertThat(few.refusals().get(0).reference()).isEqualTo("ORG-2025 Art. 18");
    scene.stand(DIRECTOR, "p-12");
    scene.stand(MEMBER, "p-15");
    scene.run(new CandidateCommand.PostCandidates(ELECTION, PAPER));
    assertThat(scene.election().polling().contests())
        .containsExactly(
            new Contest(DIRECTOR, 1, ContestKind.FIRST, set("p-11", "p-12")),
            new Contest(MEMBER, 2, ContestKind.FIRST, set("p-13", "p-14", "p-15")));
    scene.refused(ALREADY_EXISTS, new CandidateCommand.PostCandidates(ELECTION, PAPER));
    scene.refused(ALREADY_ENDED, nomination(DIRECTOR, "p-16"));
  }

  @Test
  void everyCandidateIsExamined_beforeThePosting() {
    scene.run(nomination(DIRECTOR, "p-11"));
    scene.run(answer(DIRECTOR, "p-11", true));
    Refusal first = scene.refused(ACT_ORDER, new CandidateCommand.PostCandidates(ELECTION, PAPER));
    assertThat(first.arguments()).containsEntry("first", "election.vet-candidate");
  }

  @Test
  void aCandidateWhoStepsBack_makesAnotherPostingNecessary() {
    scene.refused(ACT_ORDER, new CandidateCommand.RecordHustings(ELECTION, PAPER));
    scene.stand(DIRECTOR, "p-11", "p-12", "p-16");
    scene.stand(MEMBER, "p-13", "p-14", "p-15");
    scene.run(new CandidateCommand.PostCandidates(ELECTION, PAPER));
    scene.run(new CandidateCommand.RecordHustings(ELECTION, PAPER));
    scene.run(answer(DIRECTOR, "p-11", false));
    assertThat(scene.election().candidates().posted()).isEmpty();
    scene.run(new CandidateCommand.PostCandidates(ELECTION, PAPER));
    assertThat(scene.election().polling().contests().get(0).candidates())
        .isEqualTo(set("p-12", "p-16"));
    scene.refused(ALREADY_ENDED, answer(DIRECTOR, "p-11", true));
    scene.run(vetting("p-12", Optional.of(Bar.ILLEGAL_RELIGION_OR_CULT)));
    assertThat(scene.election().candidates().posted()).isEmpty();
  }

  @Test
  void aHead_isAPartyMember_whereThereIsOne() {
    ElectionScene head = new ElectionScene("2026-02-01");
    head.rules = ElectionScene.own(Basis.ADULTS, Candidacy.PARTY_MEMBERS_FIRST);
    head.announce("2026-02-03");
    head.postList();
    head.run(nomination(DIRECTOR, "p-11"));
    head.villagers.set(
        11,
        new ElectionView.Villager(
            PersonId.of("p-12"),
            head.villagers.get(11).household(),
            RegistrationKind.REGISTERED,
            Adulthood.ADULT,
            true));
    Refusal plain = head.refused(NOT_ENTITLED, nomination(DIRECTOR, "p-13"));
    assertThat(plain.rule()).isEqualTo(ElectionScene.RULE.id());
    head.refused(NOT_ENTITLED, by(Nominator.PARTY_ORGANISATION, "p-12"));
    head.run(nomination(DIRECTOR, "p-12"));
  }
}
