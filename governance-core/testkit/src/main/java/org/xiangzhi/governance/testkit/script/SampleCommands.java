package org.xiangzhi.governance.testkit.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.compact.AgreementId;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.ChangeId;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.Clause;
import org.xiangzhi.governance.compact.ClauseChange;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.ConsultationCommand;
import org.xiangzhi.governance.compact.DraftCommand;
import org.xiangzhi.governance.compact.FlagDecision;
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
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** Makes one well-formed command of every type, whether or not it fits the case. */
public final class SampleCommands {
  private static final TypeNames<CompactCommand> NAMES = TypeNames.of(CompactCommand.class);

  private final CaseId id;
  private final PersonId person;
  private final PersonId other;
  private final UnitId household;
  private final Paper paper = new Paper("照片", Digest.ofText("照片"));
  private final Posting posting = new Posting("公示栏", ImmutableList.of(paper));
  private final Digest digest = Digest.ofText("文本");

  /**
   * Makes commands for a case.
   *
   * @param village the village
   * @param id the case
   */
  public SampleCommands(SampleVillage village, CaseId id) {
    this.id = id;
    this.person = village.plainAdults().get(0);
    this.other = village.plainAdults().get(1);
    this.household = village.households().get(0);
  }

  /**
   * Makes one command of each type that belongs to a step.
   *
   * @return the commands, by the name of their type
   */
  public ImmutableMap<String, StepCommand> steps() {
    ImmutableMap.Builder<String, StepCommand> all = ImmutableMap.builder();
    List.of(formation(), drafting(), consultation(), deciding()).stream()
        .flatMap(List::stream)
        .forEach(command -> all.put(NAMES.nameOf(command), command));
    return all.buildOrThrow();
  }

  private List<StepCommand> formation() {
    InvitationId invitation = InvitationId.of("invitation");
    return List.of(
        new FormationCommand.RecordJointMeeting(
            id, "会议室", ImmutableSet.of(person), new Count(1, 0, 0), "同意", "全部"),
        new FormationCommand.DeliverInvitation(id, invitation, person, SeatKind.of("NO_SEAT")),
        new FormationCommand.AnswerInvitation(id, invitation, true),
        new FormationCommand.RecordVetting(id, person, OfficeId.of("NO_OFFICE"), true),
        new FormationCommand.FormCommittee(id, person, ImmutableSet.of(other)),
        new FormationCommand.PublishCommittee(id, posting));
  }

  private List<StepCommand> drafting() {
    ChangeId change = ChangeId.of("change");
    return List.of(
        new DraftCommand.ProposeChange(
            id,
            new ClauseChange.Add(
                change,
                ClauseId.of("clause"),
                new Place(9, 99, 0),
                "互相帮助。",
                new Origin(Origin.Kind.DRAFT, "草拟"))),
        new DraftCommand.WithdrawChange(id, change, "不需要"),
        new DraftCommand.RebaseDraft(id),
        new DraftCommand.PostDraft(id, digest, posting),
        new DraftCommand.RecordTownReview(id, digest, true, "通过"),
        new DraftCommand.ResolveFlag(id, change, 1, FlagDecision.KEPT, "依法可以保留"));
  }

  private List<StepCommand> consultation() {
    OpinionId opinion = OpinionId.of("opinion");
    TierId tier = TierId.of("NO_TIER");
    return List.of(
        new ConsultationCommand.RecordInquiries(
            id, tier, Channel.MEETING, ImmutableSet.of(household)),
        new ConsultationCommand.RegisterOpinion(
            id, opinion, household, tier, Channel.MEETING, Optional.empty(), "太严"),
        new ConsultationCommand.ReplyToOpinion(id, opinion, false, "说明"),
        new ConsultationCommand.LinkOpinion(id, opinion, ChangeId.of("change")));
  }

  private List<StepCommand> deciding() {
    return List.of(
        new NoticeCommand.PostNotice(id, digest, posting),
        new NoticeCommand.RaiseObjection(id, OpinionId.of("objection"), household, "太严"),
        new NoticeCommand.CloseNotice(id, ImmutableList.of(paper)),
        new AssemblyCommand.OpenAssembly(id, Basis.ADULTS),
        new AssemblyCommand.CheckIn(id, ImmutableSortedMap.of(person, household)),
        new AssemblyCommand.ReadClause(id, ClauseId.of("clause"), Optional.empty(), person, other),
        new AssemblyCommand.CountVote(id, digest, new Count(1, 0, 0), person, other),
        new AssemblyCommand.RecordSignatures(id, ImmutableSet.of(person), paper),
        new PromulgationCommand.FileText(id, digest, "备案1号"),
        new PromulgationCommand.PostText(id, digest, posting, LocalDate.of(2199, 1, 1)),
        new PromulgationCommand.InformHouseholds(id, Channel.ONLINE, ImmutableSet.of(household)));
  }

  /**
   * Makes one command of each type beside the steps, returns aside.
   *
   * @param step the step that is to be completed
   * @return the commands, by the name of their type
   */
  public ImmutableMap<String, CaseCommand> cases(StepId step) {
    Clause clause =
        new Clause(
            ClauseId.of("clause"),
            new Place(1, 1, 0),
            "互相帮助。",
            new Origin(Origin.Kind.AS_FOUND, "旧约"));
    ImmutableMap.Builder<String, CaseCommand> all = ImmutableMap.builder();
    List.of(
            new CaseCommand.OpenCase(CaseId.of("another"), "村规民约", CaseKind.ADOPTION),
            new CaseCommand.TakeInAsFound(
                "村规民约",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 1, 1),
                ImmutableList.of(clause),
                ImmutableList.of(paper)),
            new CaseCommand.CompleteStep(id, step),
            new CaseCommand.AbandonCase(id, "不再需要"),
            new CaseCommand.OrderCorrection(id, ImmutableList.of(clause.id()), "与法律相抵触"),
            new CaseCommand.RecordAgreement(
                AgreementId.of("agreement"),
                "共修一条路",
                ImmutableList.of("甲村", "乙村"),
                ImmutableList.of(paper)))
        .forEach(command -> all.put(NAMES.nameOf(command), command));
    return all.buildOrThrow();
  }
}
