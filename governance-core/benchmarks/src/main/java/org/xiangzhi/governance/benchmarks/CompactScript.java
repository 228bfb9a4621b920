package org.xiangzhi.governance.benchmarks;

import static org.xiangzhi.governance.compact.NineSteps.COMMITTEE_FORMATION;
import static org.xiangzhi.governance.compact.NineSteps.DRAFTING;
import static org.xiangzhi.governance.compact.NineSteps.INVITATION;
import static org.xiangzhi.governance.compact.NineSteps.JOINT_DELIBERATION;
import static org.xiangzhi.governance.compact.NineSteps.OPINION_COLLECTION;
import static org.xiangzhi.governance.compact.NineSteps.PROMULGATION;
import static org.xiangzhi.governance.compact.NineSteps.REVISION;
import static org.xiangzhi.governance.compact.NineSteps.SECOND_NOTICE;
import static org.xiangzhi.governance.compact.NineSteps.VOTE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactText;
import org.xiangzhi.governance.compact.ConsultationCommand;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.FormationCommand;
import org.xiangzhi.governance.compact.InvitationId;
import org.xiangzhi.governance.compact.NoticeCommand;
import org.xiangzhi.governance.compact.OpinionId;
import org.xiangzhi.governance.compact.Origin;
import org.xiangzhi.governance.compact.Paper;
import org.xiangzhi.governance.compact.Place;
import org.xiangzhi.governance.compact.Posting;
import org.xiangzhi.governance.compact.PromulgationCommand;
import org.xiangzhi.governance.compact.SeatKind;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.village.Request;

/**
 * Writes the requests that take a village through its first compact, all nine steps of the Liping
 * practice with the least evidence that passes every one of its requirements.
 */
final class CompactScript {
  private static final CaseId CASE = CaseId.of("first");
  private static final int CANDIDATES = 5;
  private static final ImmutableList<Paper> PHOTO =
      ImmutableList.of(new Paper("照片", Digest.ofText("photo")));
  private static final Posting POSTING = new Posting("鼓楼", PHOTO);

  private final Village village;
  private final ImmutableList.Builder<Turn> turns = ImmutableList.builder();
  private final PersonId secretary;
  private final PersonId member;
  private final ImmutableList<ClauseChange> drafted =
      ImmutableList.of(clause(1, "红白喜事从简"), clause(2, "不乱堆乱放"), clause(3, "敬老爱幼"));
  private int written;
  private int day;

  private CompactScript(Village village) {
    this.village = village;
    this.secretary = village.holder("VILLAGE_SECRETARY");
    this.member = village.holder("VILLAGERS_COMMITTEE_MEMBER");
  }

  /** One request and who hands it in. */
  record Turn(PersonId actor, Request request) {}

  static ImmutableList<Turn> of(Village village) {
    CompactScript script = new CompactScript(village);
    script.secretary(new CaseCommand.OpenCase(CASE, "村规民约", CaseKind.ADOPTION));
    script.deliberate();
    script.invite();
    script.form();
    script.draft();
    script.consult();
    script.revise();
    script.post();
    script.vote();
    script.promulgate();
    return script.turns.build();
  }

  private void by(PersonId actor, CompactCommand command) {
    written++;
    turns.add(
        new Turn(actor, Request.of("compact-" + written, village.log(), County.at(day), command)));
  }

  private void secretary(CompactCommand command) {
    by(secretary, command);
  }

  private void complete(StepId step) {
    secretary(new CaseCommand.CompleteStep(CASE, step));
    day++;
  }

  private void deliberate() {
    secretary(
        new FormationCommand.RecordJointMeeting(
            CASE, "村委会", village.twoCommittees(), new Count(4, 0, 0), "同意制定村规民约", "全村"));
    complete(JOINT_DELIBERATION);
  }

  private PersonId candidate(int index) {
    return village.adult(index, 0);
  }

  private void invite() {
    for (int i = 0; i < CANDIDATES; i++) {
      SeatKind seat = SeatKind.of(i < 3 ? "ELDER" : "CLUSTER_HEAD");
      by(member, new FormationCommand.DeliverInvitation(CASE, invitation(i), candidate(i), seat));
    }
    for (int i = 0; i < CANDIDATES; i++) {
      by(member, new FormationCommand.AnswerInvitation(CASE, invitation(i), true));
    }
    complete(INVITATION);
  }

  private static InvitationId invitation(int index) {
    return InvitationId.of("invitation-" + index);
  }

  private void form() {
    ImmutableSet.Builder<PersonId> members = ImmutableSet.builder();
    for (int i = 0; i < CANDIDATES; i++) {
      members.add(candidate(i));
      for (String office : County.TOWN_OFFICES.subList(3, 6)) {
        by(
            officer(office),
            new FormationCommand.RecordVetting(CASE, candidate(i), OfficeId.of(office), true));
      }
    }
    secretary(new FormationCommand.FormCommittee(CASE, secretary, members.build()));
    secretary(new FormationCommand.PublishCommittee(CASE, POSTING));
    complete(COMMITTEE_FORMATION);
  }

  private PersonId officer(String office) {
    return County.officer(village.town(), office);
  }

  private static ClauseChange clause(int number, String body) {
    return new ClauseChange.Add(
        ChangeId.of("change-" + number),
        ClauseId.of("clause-" + number),
        new Place(1, number, 0),
        body,
        number < 4
            ? new Origin(Origin.Kind.DRAFT, "执委会")
            : new Origin(Origin.Kind.OPINION, "opinion-1"));
  }

  private void draft() {
    drafted.forEach(change -> by(member, new DraftCommand.ProposeChange(CASE, change)));
    secretary(new DraftCommand.PostDraft(CASE, digest(drafted), POSTING));
    complete(DRAFTING);
  }

  private static Digest digest(List<ClauseChange> changes) {
    return ClauseChange.apply(CompactText.EMPTY, changes).digest();
  }

  private void consult() {
    int home = Village.HOUSEHOLDS - Village.AWAY;
    ask(officer("TOWN_LEADER"), "TOWN_TEAM", Channel.DOOR_TO_DOOR, village.households(0, 3));
    ask(officer("TOWN_CADRE"), "TOWN_CADRES", Channel.DOOR_TO_DOOR, village.households(3, 6));
    ask(
        village.holder("WORK_TEAM_MEMBER"),
        "WORK_TEAM",
        Channel.DOOR_TO_DOOR,
        village.households(6, home));
    ask(member, "VILLAGE_CADRES", Channel.ONLINE, village.households(home, Village.HOUSEHOLDS));
    by(
        member,
        new ConsultationCommand.RegisterOpinion(
            CASE,
            OpinionId.of("opinion-1"),
            village.household(0),
            TierId.of("VILLAGE_CADRES"),
            Channel.MEETING,
            Optional.empty(),
            "夜间不得喧哗"));
    by(member, new ConsultationCommand.ReplyToOpinion(CASE, OpinionId.of("opinion-1"), true, "采纳"));
    complete(OPINION_COLLECTION);
  }

  private void ask(PersonId by, String tier, Channel channel, ImmutableSet<UnitId> households) {
    by(by, new ConsultationCommand.RecordInquiries(CASE, TierId.of(tier), channel, households));
  }

  /** The clauses as they are put to the vote. */
  private ImmutableList<ClauseChange> revised() {
    return ImmutableList.<ClauseChange>builder().addAll(drafted).add(clause(4, "夜间不喧哗")).build();
  }

  private void revise() {
    ClauseChange added = revised().get(3);
    by(member, new DraftCommand.ProposeChange(CASE, added));
    by(
        member,
        new ConsultationCommand.LinkOpinion(CASE, OpinionId.of("opinion-1"), added.change()));
    by(
        officer("TOWN_REVIEWER"),
        new DraftCommand.RecordTownReview(CASE, digest(revised()), true, "同意"));
    complete(REVISION);
  }

  private void post() {
    secretary(new NoticeCommand.PostNotice(CASE, digest(revised()), POSTING));
    day += 15;
    secretary(new NoticeCommand.CloseNotice(CASE, PHOTO));
    complete(SECOND_NOTICE);
  }

  private void vote() {
    PersonId witness = village.adult(0, 0);
    ImmutableSortedMap<PersonId, UnitId> present = village.adults(9);
    Count count = new Count(16, 1, 1);
    secretary(new AssemblyCommand.OpenAssembly(CASE, Basis.ADULTS));
    secretary(new AssemblyCommand.CheckIn(CASE, present));
    for (ClauseChange change : revised()) {
      secretary(
          new AssemblyCommand.ReadClause(
              CASE, change.clause(), Optional.of(count), member, witness));
    }
    secretary(new AssemblyCommand.CountVote(CASE, digest(revised()), count, member, witness));
    ImmutableSet<PersonId> signers =
        present.keySet().stream().limit(count.yes()).collect(ImmutableSet.toImmutableSet());
    secretary(new AssemblyCommand.RecordSignatures(CASE, signers, PHOTO.get(0)));
    complete(VOTE);
  }

  private void promulgate() {
    Digest text = digest(revised());
    secretary(new PromulgationCommand.FileText(CASE, text, "备案1号"));
    secretary(
        new PromulgationCommand.PostText(CASE, text, POSTING, County.FIRST_DAY.plusDays(day + 1L)));
    by(
        member,
        new PromulgationCommand.InformHouseholds(
            CASE,
            Channel.ONLINE,
            village.households(Village.HOUSEHOLDS - Village.AWAY, Village.HOUSEHOLDS)));
    complete(PROMULGATION);
  }
}
