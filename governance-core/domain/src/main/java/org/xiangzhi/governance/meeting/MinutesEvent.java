package org.xiangzhi.governance.meeting;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to the minutes of a meeting. */
public sealed interface MinutesEvent extends MeetingEvent {
  /**
   * Drafted the minutes.
   *
   * @param meeting the meeting
   * @param digest the digest of their text
   * @param by who noted it
   * @param on the day
   */
  @TypeName("meeting.minutes-drafted/1")
  record Drafted(MeetingId meeting, Digest digest, PersonId by, LocalDate on)
      implements MinutesEvent {}

  /**
   * Approved the minutes.
   *
   * @param meeting the meeting
   * @param digest the digest of their text
   * @param by who noted it
   * @param on the day
   */
  @TypeName("meeting.minutes-approved/1")
  record Approved(MeetingId meeting, Digest digest, PersonId by, LocalDate on)
      implements MinutesEvent {}

  /**
   * Added a correction.
   *
   * @param meeting the meeting
   * @param correction what is right
   * @param by who noted it
   * @param on the day
   */
  @TypeName("meeting.minutes-corrected/1")
  record Corrected(MeetingId meeting, String correction, PersonId by, LocalDate on)
      implements MinutesEvent {}

  /**
   * Added a paper, photograph or recording.
   *
   * @param meeting the meeting
   * @param attachment what was added
   * @param by who noted it
   * @param on the day
   */
  @TypeName("meeting.attached/1")
  record Attached(MeetingId meeting, Attachment attachment, PersonId by, LocalDate on)
      implements MinutesEvent {}
}
