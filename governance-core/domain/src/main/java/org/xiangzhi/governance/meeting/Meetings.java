package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of the meetings 会议 of one log. */
public final class Meetings {
  private static final Meetings EMPTY = new Meetings(PersistentMap.empty());

  private final PersistentMap<MeetingId, MeetingEvent.Called> meetings;

  private Meetings(PersistentMap<MeetingId, MeetingEvent.Called> meetings) {
    this.meetings = meetings;
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return no meetings
   */
  public static Meetings empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<MeetingEvent> decide(MeetingCommand command, Act act, MeetingView view) {
    MeetingCommand.Call c = (MeetingCommand.Call) command;
    Optional<MeetingView.Provided> provided = view.provided(c.kind());
    return provided.isEmpty()
        ? Decision.refuse(NOT_FOUND, MeetingGuards.KNOWN, "kind", "meeting kind", "id", c.kind())
        : Decision.accept(
            new MeetingEvent.Called(
                c.meeting(),
                c.kind(),
                provided.get().practice(),
                c.unit(),
                c.startsAt(),
                act.actor(),
                act.day()));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Meetings evolve(MeetingEvent event) {
    MeetingEvent.Called called = (MeetingEvent.Called) event;
    return new Meetings(meetings.with(called.meeting(), called));
  }
}
