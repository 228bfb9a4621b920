package org.xiangzhi.governance.meeting;

import java.time.Instant;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something about one meeting. */
public sealed interface MeetingCommand extends Command {
  /**
   * Returns the meeting.
   *
   * @return its name
   */
  MeetingId meeting();

  /**
   * Calls a meeting.
   *
   * @param meeting its name
   * @param kind its kind
   * @param unit the unit whose it is
   * @param startsAt when it is to start
   */
  @TypeName("meeting.call")
  record Call(MeetingId meeting, MeetingKindId kind, UnitId unit, Instant startsAt)
      implements MeetingCommand {}
}
