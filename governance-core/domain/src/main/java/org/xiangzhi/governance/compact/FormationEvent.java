package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Is something that happened on the way to the executive committee. */
public sealed interface FormationEvent extends CompactEvent {
  /**
   * Returns the case.
   *
   * @return its name
   */
  CaseId caseId();

  /**
   * Held the joint meeting.
   *
   * @param caseId the case
   * @param place where
   * @param members who belonged to the two committees that day
   * @param present which of them came
   * @param count their vote
   * @param decision what was decided
   * @param scope what the case is to cover
   * @param on the day
   */
  @TypeName("compact.joint-meeting-held/1")
  record JointMeetingHeld(
      CaseId caseId,
      String place,
      ImmutableSet<PersonId> members,
      ImmutableSet<PersonId> present,
      Count count,
      String decision,
      String scope,
      LocalDate on)
      implements FormationEvent {}

  /**
   * Delivered an invitation.
   *
   * @param caseId the case
   * @param invitation the invitation
   * @param invitee who is invited
   * @param seat the kind of seat
   * @param deliveredBy who carried it
   * @param on the day
   */
  @TypeName("compact.invitation-delivered/1")
  record InvitationDelivered(
      CaseId caseId,
      InvitationId invitation,
      PersonId invitee,
      SeatKind seat,
      PersonId deliveredBy,
      LocalDate on)
      implements FormationEvent {}

  /**
   * Answered an invitation.
   *
   * @param caseId the case
   * @param invitation which
   * @param accepted whether the invitee agrees
   */
  @TypeName("compact.invitation-answered/1")
  record InvitationAnswered(CaseId caseId, InvitationId invitation, boolean accepted)
      implements FormationEvent {}

  /**
   * Vetted a candidate.
   *
   * @param caseId the case
   * @param person the candidate
   * @param office the vetting office
   * @param cleared whether nothing speaks against the candidate
   */
  @TypeName("compact.candidate-vetted/1")
  record CandidateVetted(CaseId caseId, PersonId person, OfficeId office, boolean cleared)
      implements FormationEvent {}

  /**
   * Formed the committee.
   *
   * @param caseId the case
   * @param director who directs it
   * @param members the other members
   */
  @TypeName("compact.committee-formed/1")
  record CommitteeFormed(CaseId caseId, PersonId director, ImmutableSet<PersonId> members)
      implements FormationEvent {}

  /**
   * Published the list of members.
   *
   * @param caseId the case
   * @param posting where, with evidence
   * @param on the day
   */
  @TypeName("compact.committee-published/1")
  record CommitteePublished(CaseId caseId, Posting posting, LocalDate on)
      implements FormationEvent {}
}
