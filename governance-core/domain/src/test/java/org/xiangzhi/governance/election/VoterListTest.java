package org.xiangzhi.governance.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.election.ElectionScene.ELECTION;
import static org.xiangzhi.governance.election.ElectionScene.PAPER;
import static org.xiangzhi.governance.election.ElectionScene.persons;
import static org.xiangzhi.governance.election.ElectionScene.set;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.LAW_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.RegistrationKind;

class VoterListTest {
  private static final PersonId AWAY = PersonId.of("p-30");
  private static final PersonId STRANGER = PersonId.of("p-31");
  private static final BallotId AGREED = BallotId.of("assembly-1");

  private final ElectionScene scene = new ElectionScene("2026-02-01");

  VoterListTest() {
    scene.villager("p-30", RegistrationKind.REGISTERED_AWAY, Adulthood.ADULT);
    scene.villager("p-31", RegistrationKind.RESIDENT_WITHOUT_HUKOU, Adulthood.ADULT);
    scene.villager("p-32", RegistrationKind.REGISTERED, Adulthood.MINOR);
    scene.villager("p-33", RegistrationKind.REGISTERED, Adulthood.UNKNOWN);
    scene.announce("2026-02-21");
  }

  private static ListCommand.RaiseObjection objection(String id, String person, Claim claim) {
    return new ListCommand.RaiseObjection(
        ELECTION, ObjectionId.of(id), PersonId.of("p-2"), PersonId.of(person), claim);
  }

  private static ListCommand.DecideObjection decision(String id, boolean upheld) {
    return new ListCommand.DecideObjection(ELECTION, ObjectionId.of(id), upheld, PAPER);
  }

  private static ListCommand.AdmitVoter admission(Ground ground, String since) {
    return new ListCommand.AdmitVoter(ELECTION, STRANGER, ground, LocalDate.parse(since), AGREED);
  }

  private VoterList list() {
    return scene.election().list();
  }

  @Test
  void electionVoters_areThoseOfAgeWithHukouAtHome() {
    scene.postList();
    assertThat(list().voters().size()).isEqualTo(20);
    assertThat(list().has(AWAY)).isFalse();
    assertThat(list().has(STRANGER)).isFalse();
    assertThat(list().has(PersonId.of("p-32"))).isFalse();
    ListEvent.ListPosted posted = list().posted().orElseThrow();
    assertThat(posted.ageUnknown()).isEqualTo(set("p-33"));
    assertThat(posted.objectionsUntil()).isEqualTo("2026-02-06");
    assertThat(posted.voters()).allMatch(voter -> voter.ground() == Ground.REGISTERED);
  }

  @Test
  void whoIsAway_isListedOnSayingSo() {
    scene.run(new ListCommand.DeclareParticipation(ELECTION, AWAY));
    Refusal twice =
        scene.refused(ALREADY_EXISTS, new ListCommand.DeclareParticipation(ELECTION, AWAY));
    assertThat(twice.arguments()).containsEntry("id", "p-30");
    scene.refused(NOT_ENTITLED, new ListCommand.DeclareParticipation(ELECTION, PersonId.of("p-1")));
    scene.refused(
        NOT_ENTITLED, new ListCommand.DeclareParticipation(ELECTION, PersonId.of("p-99")));
    scene.postList();
    assertThat(list().voters().get(AWAY)).contains(new Voter(AWAY, Ground.REGISTERED_AWAY));
    scene.refused(
        ALREADY_ENDED, new ListCommand.DeclareParticipation(ELECTION, PersonId.of("p-30")));
  }

  @Test
  void whoHasNoHukou_isListedAfterAYear_ifTheAssemblyAgrees() {
    Refusal late = scene.refused(VALUE_OUT_OF_BOUNDS, admission(Ground.RESIDENCE, "2025-02-22"));
    assertThat(late.reference()).isEqualTo("ORG-2025 Art. 16");
    assertThat(late.arguments()).containsEntry("max", "2025-02-21");
    Refusal first = scene.refused(ACT_ORDER, admission(Ground.RESIDENCE, "2025-02-21"));
    assertThat(first.arguments()).containsEntry("first", "ballot.count-votes assembly-1");
    scene.agreed.add(AGREED);
    scene.run(admission(Ground.RESIDENCE, "2025-02-21"));
    scene.refused(ALREADY_EXISTS, admission(Ground.RESIDENCE, "2025-02-21"));
    scene.postList();
    assertThat(list().voters().get(STRANGER)).contains(new Voter(STRANGER, Ground.RESIDENCE));
    scene.refused(ALREADY_ENDED, admission(Ground.RESIDENCE, "2025-02-21"));
  }

  @Test
  void villageWork_countsSince2026() {
    scene.agreed.add(AGREED);
    scene.refused(NOT_ENTITLED, ElectionGuards.VOTERS, admission(Ground.REGISTERED, "2020-01-01"));
    scene.run(admission(Ground.VILLAGE_WORK, "2025-01-01"));
    scene.postList();
    assertThat(list().voters().get(STRANGER)).contains(new Voter(STRANGER, Ground.VILLAGE_WORK));
    ElectionScene before = new ElectionScene("2025-11-01");
    before.villager("p-31", RegistrationKind.RESIDENT_WITHOUT_HUKOU, Adulthood.ADULT);
    before.agreed.add(AGREED);
    before.announce("2025-11-21");
    before.refused(NOT_ENTITLED, admission(Ground.VILLAGE_WORK, "2024-01-01"));
    before.run(admission(Ground.RESIDENCE, "2024-01-01"));
    assertThat(before.refused(ALREADY_EXISTS, admission(Ground.RESIDENCE, "2024-01-01")).rule())
        .isEqualTo(ElectionGuards.KNOWN.id());
  }

  @Test
  void aVoterWithHukou_isNotListedTwice() {
    scene.agreed.add(AGREED);
    scene.refused(
        NOT_ENTITLED,
        new ListCommand.AdmitVoter(
            ELECTION, PersonId.of("p-1"), Ground.RESIDENCE, LocalDate.of(2020, 1, 1), AGREED));
  }

  @Test
  void whoIsRegisteredElsewhere_isKeptOff_andTakenOffWhileTheListIsOpen() {
    ListCommand.ExcludeVoter out =
        new ListCommand.ExcludeVoter(
            ELECTION, PersonId.of("p-7"), Exclusion.REGISTERED_ELSEWHERE, PAPER);
    scene.run(out);
    scene.refused(ALREADY_EXISTS, out);
    scene.postList();
    assertThat(list().has(PersonId.of("p-7"))).isFalse();
    scene.run(
        new ListCommand.ExcludeVoter(
            ELECTION, PersonId.of("p-8"), Exclusion.DEPRIVED_OF_RIGHTS, PAPER));
    assertThat(list().voters().size()).isEqualTo(18);
  }

  @Test
  void aListPostedOneDayLate_isRefused_andThePollCanBePutOff() {
    scene.later(1);
    Refusal late =
        scene.refused(TOO_LATE, new ListCommand.PostList(ELECTION, ImmutableList.of(), PAPER));
    assertThat(late.reference()).isEqualTo("ORG-2025 Art. 17");
    assertThat(late.arguments())
        .containsEntry("last", "2026-02-01")
        .containsEntry("day", "2026-02-02");
    scene.run(new CourseCommand.SetPollingDay(ELECTION, LocalDate.of(2026, 2, 22)));
    scene.postList();
    scene.refused(ALREADY_EXISTS, new ListCommand.PostList(ELECTION, ImmutableList.of(), PAPER));
  }

  @Test
  void theOldLaw_hasItsOwnArticle() {
    ElectionScene before = new ElectionScene("2025-11-02");
    before.announce("2025-11-21");
    assertThat(
            before
                .refused(TOO_LATE, new ListCommand.PostList(ELECTION, ImmutableList.of(), PAPER))
                .reference())
        .isEqualTo("ORG-2018 Art. 14");
  }

  @Test
  void anObjection_isRaisedWithinFiveDays_andDecidedWithinThree() {
    scene.refused(ACT_ORDER, objection("o-1", "p-30", Claim.MISSING));
    scene.postList();
    scene.refused(ALREADY_EXISTS, objection("o-1", "p-3", Claim.MISSING));
    scene.refused(NOT_FOUND, objection("o-1", "p-30", Claim.WRONGLY_LISTED));
    scene.later(5);
    scene.run(objection("o-1", "p-30", Claim.MISSING));
    scene.refused(ALREADY_EXISTS, objection("o-1", "p-31", Claim.MISSING));
    assertThat(scene.state.dues()).extracting(Due::by).containsExactly(LocalDate.of(2026, 2, 9));
    scene.later(1);
    Refusal sixth = scene.refused(TOO_LATE, objection("o-2", "p-31", Claim.MISSING));
    assertThat(sixth.reference()).isEqualTo("ORG-2025 Art. 17");
    assertThat(sixth.arguments()).containsEntry("last", "2026-02-06");
    Due due = scene.state.dues().get(0);
    assertThat(due.isOverdue(LocalDate.of(2026, 2, 9))).isFalse();
    assertThat(due.isOverdue(LocalDate.of(2026, 2, 10))).isTrue();
    assertThat(due.about()).isEqualTo("o-1");
    scene.run(decision("o-1", true));
    assertThat(list().voters().get(AWAY)).contains(new Voter(AWAY, Ground.REGISTERED_AWAY));
    assertThat(scene.state.dues()).isEmpty();
    scene.refused(ALREADY_ENDED, decision("o-1", true));
    scene.refused(NOT_FOUND, decision("o-9", true));
  }

  @Test
  void anObjection_thatIsRejected_changesNothing() {
    scene.postList();
    scene.run(objection("o-1", "p-30", Claim.MISSING));
    assertThat(scene.run(decision("o-1", false))).hasSize(1);
    assertThat(list().has(AWAY)).isFalse();
  }

  @Test
  void anObjection_canTakeAVoterOff_once() {
    scene.postList();
    scene.run(objection("o-1", "p-9", Claim.WRONGLY_LISTED));
    scene.run(objection("o-2", "p-9", Claim.WRONGLY_LISTED));
    scene.run(decision("o-1", true));
    assertThat(list().has(PersonId.of("p-9"))).isFalse();
    assertThat(scene.run(decision("o-2", true))).hasSize(1);
  }

  @Test
  void anObjection_doesNotListAMinor() {
    scene.postList();
    scene.run(objection("o-1", "p-32", Claim.MISSING));
    scene.refused(NOT_ENTITLED, decision("o-1", true));
    scene.run(decision("o-1", false));
    ListCommand.RaiseObjection byNobody =
        new ListCommand.RaiseObjection(
            ELECTION,
            ObjectionId.of("o-2"),
            PersonId.of("p-99"),
            PersonId.of("p-30"),
            Claim.MISSING);
    scene.refused(NOT_FOUND, byNobody);
  }

  @Test
  void electionListFinal_behindTheDaysAndDecisions() {
    scene.refused(ACT_ORDER, new ListCommand.CloseList(ELECTION));
    scene.postList();
    scene.run(objection("o-1", "p-30", Claim.MISSING));
    scene.later(5);
    Refusal early = scene.refused(TOO_EARLY, new ListCommand.CloseList(ELECTION));
    assertThat(early.arguments()).containsEntry("first", "2026-02-07");
    scene.later(1);
    Refusal open = scene.refused(ACT_ORDER, new ListCommand.CloseList(ELECTION));
    assertThat(open.rule()).isEqualTo(ElectionGuards.LIST_FINAL.id());
    assertThat(scene.state.voters("e-1")).isEmpty();
    scene.run(decision("o-1", true));
    assertThat(scene.run(new ListCommand.CloseList(ELECTION)))
        .containsExactly(new ListEvent.ListClosed(ELECTION, 21, LocalDate.of(2026, 2, 7)));
    assertThat(scene.state.voters("e-1").orElseThrow()).hasSize(21).contains(AWAY);
    scene.refused(ALREADY_ENDED, new ListCommand.CloseList(ELECTION));
    scene.refused(
        ALREADY_ENDED,
        new ListCommand.ExcludeVoter(ELECTION, PersonId.of("p-3"), Exclusion.DIED, PAPER));
  }

  @Test
  void withoutALaw_thereIsNoList() {
    scene.figures = Optional.of(subject -> Optional.empty());
    Refusal silent =
        scene.refused(LAW_UNKNOWN, new ListCommand.PostList(ELECTION, ImmutableList.of(), PAPER));
    assertThat(silent.rule()).isEqualTo(ElectionGuards.FIGURE_KNOWN.id());
    assertThat(silent.arguments()).containsEntry("subject", "VOTER_LIST_DAYS");
  }

  private static ElectionScene own(Basis basis) {
    ElectionScene scene = new ElectionScene("2026-02-01");
    scene.villager("p-30", RegistrationKind.REGISTERED_AWAY, Adulthood.ADULT);
    scene.villager("p-31", RegistrationKind.RESIDENT_WITHOUT_HUKOU, Adulthood.ADULT);
    scene.villager("p-32", RegistrationKind.REGISTERED, Adulthood.MINOR);
    scene.rules = ElectionScene.own(basis, Candidacy.VOTERS);
    scene.announce("2026-02-03");
    return scene;
  }

  @Test
  void aPracticesOwnElection_countsItsOwnDays_andAllAdults() {
    ElectionScene head = own(Basis.ADULTS);
    head.postList();
    assertThat(head.election().list().voters().size()).isEqualTo(22);
    assertThat(head.election().list().voters().get(STRANGER))
        .contains(new Voter(STRANGER, Ground.RESIDENCE));
    ElectionScene late = own(Basis.ADULTS);
    late.later(1);
    Refusal refusal =
        late.refused(TOO_LATE, new ListCommand.PostList(ELECTION, ImmutableList.of(), PAPER));
    assertThat(refusal.rule()).isEqualTo(ElectionScene.RULE.id());
  }

  @Test
  void householdsSendOnePersonEach_andNobodyIsNamedTwice() {
    ElectionScene scene = own(Basis.HOUSEHOLDS);
    scene.refused(ALREADY_EXISTS, new ListCommand.PostList(ELECTION, persons("p-1", "p-1"), PAPER));
    scene.refused(NOT_ENTITLED, new ListCommand.PostList(ELECTION, persons("p-1", "p-32"), PAPER));
    scene.villagers.add(
        new ElectionView.Villager(
            PersonId.of("p-40"),
            scene.villagers.get(0).household(),
            RegistrationKind.REGISTERED,
            Adulthood.ADULT,
            false));
    Refusal same =
        scene.refused(
            ALREADY_EXISTS, new ListCommand.PostList(ELECTION, persons("p-1", "p-40"), PAPER));
    assertThat(same.arguments()).containsEntry("kind", "household");
    scene.run(
        new ListCommand.ExcludeVoter(ELECTION, PersonId.of("p-2"), Exclusion.DECLINED, PAPER));
    scene.refused(NOT_ENTITLED, new ListCommand.PostList(ELECTION, persons("p-2"), PAPER));
    scene.run(new ListCommand.PostList(ELECTION, persons("p-5", "p-1"), PAPER));
    assertThat(scene.election().list().posted().orElseThrow().voters())
        .containsExactly(
            new Voter(PersonId.of("p-1"), Ground.HOUSEHOLD),
            new Voter(PersonId.of("p-5"), Ground.HOUSEHOLD));
  }

  @Test
  void membersElect_whereABodyDoes() {
    ElectionScene scene = own(Basis.MEMBERS);
    scene.run(new ListCommand.PostList(ELECTION, persons("p-5", "p-1"), PAPER));
    assertThat(scene.election().list().voters().get(PersonId.of("p-5")))
        .contains(new Voter(PersonId.of("p-5"), Ground.MEMBER));
  }
}
