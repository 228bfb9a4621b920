package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is the state of the meetings 会议 of one log. */
public final class Meetings {
  private static final Meetings EMPTY = new Meetings(PersistentMap.empty());

  private static final Handlers<MeetingCommand, Asked, Decision<MeetingEvent>> DECIDE =
      Handlers.<MeetingCommand, Asked, Decision<MeetingEvent>>of(MeetingCommand.class)
          .on(
              SessionCommand.Call.class,
              (c, x) -> CallDecider.decide(c, x.meetings(), x.act(), x.view()))
          .on(SessionCommand.GiveNotice.class, one(SessionDecider::giveNotice))
          .on(SessionCommand.Cancel.class, one(SessionDecider::cancel))
          .on(SessionCommand.CheckIn.class, one(SessionDecider::checkIn))
          .on(SessionCommand.Leave.class, one(SessionDecider::leave))
          .on(SessionCommand.CompletePart.class, one(SessionDecider::completePart))
          .on(SessionCommand.Open.class, one(SessionDecider::open))
          .on(SessionCommand.DeclareNoQuorum.class, one(SessionDecider::declareNoQuorum))
          .on(SessionCommand.Adjourn.class, one(SessionDecider::adjourn))
          .on(SessionCommand.Resume.class, one(SessionDecider::resume))
          .on(SessionCommand.Close.class, one(SessionDecider::close))
          .on(AgendaCommand.AddItem.class, one(AgendaDecider::add))
          .on(AgendaCommand.TakeUpItem.class, one(AgendaDecider::takeUp))
          .on(AgendaCommand.ConcludeItem.class, one(AgendaDecider::conclude))
          .on(AgendaCommand.Recuse.class, one(AgendaDecider::recuse))
          .on(AgendaCommand.Move.class, one(MotionDecider::move))
          .on(AgendaCommand.OpenDeliberation.class, one(MotionDecider::open))
          .on(AgendaCommand.CloseDeliberation.class, one(MotionDecider::close))
          .on(AgendaCommand.PutToVote.class, one(MotionDecider::putToVote))
          .on(AgendaCommand.Reopen.class, one(MotionDecider::reopen))
          .on(SpeechCommand.RequestToSpeak.class, one(SpeechDecider::request))
          .on(SpeechCommand.WithdrawRequest.class, one(SpeechDecider::withdraw))
          .on(SpeechCommand.StartSpeech.class, one(SpeechDecider::start))
          .on(SpeechCommand.PauseSpeech.class, one(SpeechDecider::pause))
          .on(SpeechCommand.ResumeSpeech.class, one(SpeechDecider::resume))
          .on(SpeechCommand.StopSpeech.class, one(SpeechDecider::stop))
          .on(SpeechCommand.RecordSpeeches.class, one(SpeechDecider::record))
          .on(MinutesCommand.Draft.class, one(MinutesDecider::draft))
          .on(MinutesCommand.Approve.class, one(MinutesDecider::approve))
          .on(MinutesCommand.Correct.class, one(MinutesDecider::correct))
          .on(MinutesCommand.Attach.class, one(MinutesDecider::attach))
          .build();

  private final PersistentMap<MeetingId, Meeting> meetings;

  private Meetings(PersistentMap<MeetingId, Meeting> meetings) {
    this.meetings = meetings;
  }

  /** Is what deciding looks at. */
  private record Asked(Meetings meetings, Act act, MeetingView view) {}

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
    return DECIDE.apply(command, new Asked(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Meetings evolve(MeetingEvent event) {
    if (!(event instanceof SessionEvent.Called called)) {
      return new Meetings(meetings.update(event.meeting(), meeting -> meeting.evolve(event)));
    }
    PersistentMap<MeetingId, Meeting> more = meetings.with(called.meeting(), Meeting.of(called));
    return new Meetings(
        called
            .reconvenes()
            .map(earlier -> more.update(earlier, one -> one.reconvenedAs(called.meeting())))
            .orElse(more));
  }

  /**
   * Finds a meeting.
   *
   * @param meeting its name
   * @return the meeting, or empty
   */
  public Optional<Meeting> find(MeetingId meeting) {
    return meetings.get(meeting);
  }

  /**
   * Streams the meetings.
   *
   * @return all of them, by name
   */
  public Stream<Meeting> all() {
    return meetings.values();
  }

  /** Takes a command to its meeting. */
  private static <C extends MeetingCommand> BiFunction<C, Asked, Decision<MeetingEvent>> one(
      BiFunction<C, Case, Decision<MeetingEvent>> decide) {
    return (command, x) ->
        x.meetings
            .find(command.meeting())
            .map(meeting -> decide.apply(command, Case.of(meeting, x.act, x.view)))
            .orElseGet(
                () ->
                    Decision.refuse(ImmutableList.of(Case.unknown("meeting", command.meeting()))));
  }
}
