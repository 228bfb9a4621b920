package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one meeting 会议: how it was called, who came, what was said and what became of it.
 *
 * @param called how it was called, with the practice whose rules it keeps to its end
 * @param session its course
 * @param attendance who came
 * @param agenda what it was about
 * @param speeches who spoke
 * @param papers what is written of it
 * @param reconvened the meeting that was called in its place, if it had no quorum
 */
public record Meeting(
    SessionEvent.Called called,
    Session session,
    Attendance attendance,
    Agenda agenda,
    Speeches speeches,
    MeetingPapers papers,
    Optional<MeetingId> reconvened) {
  private static final Handlers<SessionEvent, Meeting, Meeting> COURSE =
      Handlers.<SessionEvent, Meeting, Meeting>of(SessionEvent.class)
          .on(SessionEvent.Called.class, (e, m) -> of(e))
          .on(SessionEvent.NoticeGiven.class, (e, m) -> m.with(m.session.with(e)))
          .on(SessionEvent.Cancelled.class, (e, m) -> m.with(m.session.with(e)))
          .on(
              SessionEvent.CheckedIn.class,
              (e, m) -> m.with(m.attendance.with(e)).with(m.session.at(e.at())))
          .on(
              SessionEvent.Left.class,
              (e, m) -> m.with(m.attendance.with(e)).with(m.session.at(e.at())))
          .on(SessionEvent.PartCompleted.class, (e, m) -> m.with(m.session.with(e)))
          .on(
              SessionEvent.Opened.class,
              (e, m) -> m.with(m.session.with(e)).with(m.comingBack(e.matters())))
          .on(SessionEvent.QuorumMissed.class, (e, m) -> m.with(m.session.with(e)))
          .on(SessionEvent.Adjourned.class, (e, m) -> m.with(m.session.with(e)))
          .on(SessionEvent.Resumed.class, (e, m) -> m.with(m.session.with(e)))
          .on(SessionEvent.Closed.class, (e, m) -> m.with(m.session.with(e)))
          .build();

  static Meeting of(SessionEvent.Called event) {
    Meeting called =
        new Meeting(
            event,
            Session.CALLED,
            Attendance.NOBODY,
            Agenda.EMPTY,
            Speeches.NONE,
            MeetingPapers.NONE,
            Optional.empty());
    return called.with(called.comingBack(event.matters()));
  }

  /**
   * Returns its name.
   *
   * @return the name
   */
  public MeetingId id() {
    return called.meeting();
  }

  /**
   * Returns how far it is.
   *
   * @return its stage
   */
  public MeetingStage stage() {
    return session.stage();
  }

  /**
   * Returns the day on which it was held.
   *
   * @return the day of its opening in Shanghai, or empty if it was not held to its end
   */
  public Optional<LocalDate> heldOn() {
    return session
        .closedAt()
        .flatMap(end -> session.openedAt())
        .map(at -> LocalDate.ofInstant(at, Act.ZONE));
  }

  /**
   * Tells whether someone was at it.
   *
   * @param person the person
   * @return true if checked in, or the convener
   */
  public boolean wasAttendedBy(PersonId person) {
    return called.convener().equals(person) || attendance.came().containsKey(person);
  }

  Meeting evolve(MeetingEvent event) {
    if (event instanceof SessionEvent e) {
      return COURSE.apply(e, this);
    }
    if (event instanceof AgendaEvent e) {
      return with(agenda.evolve(e)).with(session.at(e.at()));
    }
    if (event instanceof SpeechEvent e) {
      return with(speeches.evolve(e)).with(session.at(e.at()));
    }
    return new Meeting(
        called,
        session,
        attendance,
        agenda,
        speeches,
        papers.evolve((MinutesEvent) event),
        reconvened);
  }

  Meeting reconvenedAs(MeetingId other) {
    return new Meeting(called, session, attendance, agenda, speeches, papers, Optional.of(other));
  }

  private Agenda comingBack(ImmutableList<MatterRef> matters) {
    return called.feedback().map(type -> agenda.plus(matters, type)).orElse(agenda);
  }

  private Meeting with(Session changed) {
    return new Meeting(called, changed, attendance, agenda, speeches, papers, reconvened);
  }

  private Meeting with(Attendance changed) {
    return new Meeting(called, session, changed, agenda, speeches, papers, reconvened);
  }

  private Meeting with(Agenda changed) {
    return new Meeting(called, session, attendance, changed, speeches, papers, reconvened);
  }

  private Meeting with(Speeches changed) {
    return new Meeting(called, session, attendance, agenda, changed, papers, reconvened);
  }
}
