package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Asks about the joint meeting of the two committees and the executive committee 执委会. */
public sealed interface FormationCommand extends StepCommand {
  /**
   * Records the joint meeting 两委商议.
   *
   * @param caseId the case
   * @param place where it met, 1 to 200 characters
   * @param present the members of the two committees who came
   * @param count their vote
   * @param decision what was decided, 1 to 500 characters
   * @param scope what the case is to cover, 1 to 500 characters
   */
  @TypeName("compact.record-joint-meeting")
  record RecordJointMeeting(
      CaseId caseId,
      @NotBlank @Size(max = 200) String place,
      @Size(min = 1, max = 100) ImmutableSet<PersonId> present,
      Count count,
      @NotBlank @Size(max = 500) String decision,
      @NotBlank @Size(max = 500) String scope)
      implements FormationCommand {
    /** Refuses a meeting without place, members, decision or scope. */
    public RecordJointMeeting {
      Checks.publicText("place", place, 200);
      Checks.within("present", present.size(), 1, 100);
      Checks.publicText("decision", decision, 500);
      Checks.publicText("scope", scope, 500);
    }
  }

  /**
   * Records an invitation that the actor delivered in person 发邀请函.
   *
   * @param caseId the case
   * @param invitation the invitation's name
   * @param invitee who is invited
   * @param seat the kind of seat
   */
  @TypeName("compact.deliver-invitation")
  record DeliverInvitation(CaseId caseId, InvitationId invitation, PersonId invitee, SeatKind seat)
      implements FormationCommand {}

  /**
   * Records the answer to an invitation.
   *
   * @param caseId the case
   * @param invitation which
   * @param accepted whether the invitee agrees
   */
  @TypeName("compact.answer-invitation")
  record AnswerInvitation(CaseId caseId, InvitationId invitation, boolean accepted)
      implements FormationCommand {}

  /**
   * Records the finding of one vetting office 联审 about a candidate.
   *
   * @param caseId the case
   * @param person the candidate
   * @param office the vetting office that the actor holds
   * @param cleared whether nothing speaks against the candidate; the reasons stay in the office
   */
  @TypeName("compact.record-vetting")
  record RecordVetting(CaseId caseId, PersonId person, OfficeId office, boolean cleared)
      implements FormationCommand {}

  /**
   * Forms the executive committee 建执委会.
   *
   * @param caseId the case
   * @param director who directs it
   * @param members the other members, 1 to 100
   */
  @TypeName("compact.form-committee")
  record FormCommittee(
      CaseId caseId, PersonId director, @Size(min = 1, max = 100) ImmutableSet<PersonId> members)
      implements FormationCommand {
    /** Refuses a committee without members. */
    public FormCommittee {
      Checks.within("members", members.size(), 1, 100);
    }
  }

  /**
   * Publishes the list of members.
   *
   * @param caseId the case
   * @param posting where, with evidence
   */
  @TypeName("compact.publish-committee")
  record PublishCommittee(CaseId caseId, Posting posting) implements FormationCommand {}
}
