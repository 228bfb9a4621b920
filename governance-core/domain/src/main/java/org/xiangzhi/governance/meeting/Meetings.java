package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of the meetings 会议 of one log. */
public final class Meetings {
  private static final Meetings EMPTY = new Meetings(PersistentMap.empty());

  private final PersistentMap<MeetingId, SessionEvent.Called> meetings;

  private Meetings(PersistentMap<MeetingId, SessionEvent.Called> meetings) {
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
    if (!(command instanceof SessionCommand.Call c)) {
      return Decision.refuse(
          NOT_FOUND, MeetingGuards.KNOWN, "kind", "meeting", "id", command.meeting());
    }
    Optional<MeetingView.Provided> provided = view.provided(c.kind());
    return provided.isEmpty()
        ? Decision.refuse(NOT_FOUND, MeetingGuards.KNOWN, "kind", "meeting kind", "id", c.kind())
        : Decision.accept(
            new SessionEvent.Called(
                c.meeting(),
                c.kind(),
                provided.get().practice(),
                c.unit(),
                c.startsAt(),
                c.convener(),
                ImmutableSortedSet.of(),
                c.place(),
                c.reconvenes(),
                ImmutableList.of(),
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
    return event instanceof SessionEvent.Called called
        ? new Meetings(meetings.with(called.meeting(), called))
        : this;
  }
}
