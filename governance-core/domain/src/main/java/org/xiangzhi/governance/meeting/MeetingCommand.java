package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Command;

/** Asks for something about one meeting. */
public sealed interface MeetingCommand extends Command
    permits SessionCommand, AgendaCommand, SpeechCommand, MinutesCommand {
  /**
   * Returns the meeting.
   *
   * @return its name
   */
  MeetingId meeting();
}
