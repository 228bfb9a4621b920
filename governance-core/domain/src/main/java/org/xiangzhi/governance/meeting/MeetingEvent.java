package org.xiangzhi.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to one meeting. */
public sealed interface MeetingEvent extends Event {
  /**
   * Returns the meeting.
   *
   * @return its name
   */
  MeetingId meeting();

  /**
   * Happened when a meeting was called.
   *
   * @param meeting its name
   * @param kind its kind
   * @param practice the digest of the practice whose rules it keeps
   * @param unit the unit whose it is
   * @param startsAt when it is to start
   * @param by who called it
   * @param on the day
   */
  @TypeName("meeting.called/1")
  record Called(
      MeetingId meeting,
      MeetingKindId kind,
      Digest practice,
      UnitId unit,
      Instant startsAt,
      PersonId by,
      LocalDate on)
      implements MeetingEvent {}
}
