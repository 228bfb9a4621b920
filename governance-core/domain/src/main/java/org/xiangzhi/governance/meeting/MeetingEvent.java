package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Event;

/** Is something that happened to one meeting. */
public sealed interface MeetingEvent extends Event
    permits SessionEvent, AgendaEvent, SpeechEvent, MinutesEvent {
  /**
   * Returns the meeting.
   *
   * @return its name
   */
  MeetingId meeting();
}
