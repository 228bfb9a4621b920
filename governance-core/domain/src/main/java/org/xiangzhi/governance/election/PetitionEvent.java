package org.xiangzhi.governance.election;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a petition for a meeting. */
public sealed interface PetitionEvent extends ElectionEvent {
  /**
   * Names the petition.
   *
   * @return its name
   */
  PetitionId petition();

  /**
   * Tells that a petition was received that enough have signed.
   *
   * @param petition its name
   * @param meeting which meeting it demands
   * @param signed the signatures and whose share they are
   * @param subject the digest of what is to be discussed
   * @param conveneBy the last day on which the meeting is to be convened
   * @param on the day
   */
  @TypeName("election.meeting-demanded/1")
  record MeetingDemanded(
      PetitionId petition,
      MeetingKind meeting,
      Signed signed,
      Digest subject,
      LocalDate conveneBy,
      LocalDate on)
      implements PetitionEvent {}

  /**
   * Tells that the meeting was convened.
   *
   * @param petition the petition
   * @param meetingDay the day for which
   * @param on the day of the notice
   */
  @TypeName("election.demanded-meeting-convened/1")
  record DemandedMeetingConvened(PetitionId petition, LocalDate meetingDay, LocalDate on)
      implements PetitionEvent {}
}
