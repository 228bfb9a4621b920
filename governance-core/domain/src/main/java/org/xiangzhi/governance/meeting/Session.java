package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersistentMap;

/**
 * Is the course of a meeting.
 *
 * @param stage how far it is
 * @param notices how it was announced
 * @param parts the required parts that are done
 * @param opened its opening
 * @param breaks the times for which it was interrupted, in order
 * @param missed why it was over before it began: too few came
 * @param cancelled why it was called off
 * @param closed its end
 * @param latest the latest instant that its record names
 */
public record Session(
    MeetingStage stage,
    ImmutableList<SessionEvent.NoticeGiven> notices,
    PersistentMap<PartId, SessionEvent.PartCompleted> parts,
    Optional<SessionEvent.Opened> opened,
    ImmutableList<Break> breaks,
    Optional<SessionEvent.QuorumMissed> missed,
    Optional<SessionEvent.Cancelled> cancelled,
    Optional<SessionEvent.Closed> closed,
    Instant latest) {
  static final Session CALLED =
      new Session(
          MeetingStage.CALLED,
          ImmutableList.of(),
          PersistentMap.empty(),
          Optional.empty(),
          ImmutableList.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Instant.MIN);

  /**
   * Is an interruption.
   *
   * @param adjourned how it began
   * @param resumed when it ended; empty if the meeting has not gone on
   */
  public record Break(SessionEvent.Adjourned adjourned, Optional<Instant> resumed) {}

  /**
   * Returns when it was closed.
   *
   * @return the instant, or empty
   */
  public Optional<Instant> closedAt() {
    return closed.map(SessionEvent.Closed::at);
  }

  /**
   * Returns when it was opened.
   *
   * @return the instant, or empty
   */
  public Optional<Instant> openedAt() {
    return opened.map(SessionEvent.Opened::at);
  }

  /** Tells whether the meeting was being held, without a break, for all of a time. */
  boolean covers(Speech.Stretch time) {
    return openedAt().map(at -> !time.from().isBefore(at)).orElse(false)
        && closedAt().map(at -> !time.until().isAfter(at)).orElse(true)
        && breaks.stream()
            .noneMatch(
                gap ->
                    gap.adjourned().at().isBefore(time.until())
                        && gap.resumed().map(on -> time.from().isBefore(on)).orElse(true));
  }

  Session with(SessionEvent.NoticeGiven event) {
    return new Session(
        stage,
        ImmutableList.<SessionEvent.NoticeGiven>builder().addAll(notices).add(event).build(),
        parts,
        opened,
        breaks,
        missed,
        cancelled,
        closed,
        latest);
  }

  Session with(SessionEvent.PartCompleted event) {
    return new Session(
        stage,
        notices,
        parts.with(event.part(), event),
        opened,
        breaks,
        missed,
        cancelled,
        closed,
        latest);
  }

  Session with(SessionEvent.Opened event) {
    return new Session(
        MeetingStage.OPEN,
        notices,
        parts,
        Optional.of(event),
        breaks,
        missed,
        cancelled,
        closed,
        event.at());
  }

  Session with(SessionEvent.Adjourned event) {
    return new Session(
        MeetingStage.ADJOURNED,
        notices,
        parts,
        opened,
        ImmutableList.<Break>builder()
            .addAll(breaks)
            .add(new Break(event, Optional.empty()))
            .build(),
        missed,
        cancelled,
        closed,
        event.at());
  }

  Session with(SessionEvent.Resumed event) {
    Break last = Iterables.getLast(breaks);
    return new Session(
        MeetingStage.OPEN,
        notices,
        parts,
        opened,
        ImmutableList.<Break>builder()
            .addAll(breaks.subList(0, breaks.size() - 1))
            .add(new Break(last.adjourned(), Optional.of(event.at())))
            .build(),
        missed,
        cancelled,
        closed,
        event.at());
  }

  Session with(SessionEvent.QuorumMissed event) {
    return new Session(
        MeetingStage.NO_QUORUM,
        notices,
        parts,
        opened,
        breaks,
        Optional.of(event),
        cancelled,
        closed,
        event.at());
  }

  Session with(SessionEvent.Cancelled event) {
    return new Session(
        MeetingStage.CANCELLED,
        notices,
        parts,
        opened,
        breaks,
        missed,
        Optional.of(event),
        closed,
        latest);
  }

  Session with(SessionEvent.Closed event) {
    return new Session(
        MeetingStage.CLOSED,
        notices,
        parts,
        opened,
        breaks,
        missed,
        cancelled,
        Optional.of(event),
        event.at());
  }

  Session at(Instant when) {
    return when.isBefore(latest)
        ? this
        : new Session(stage, notices, parts, opened, breaks, missed, cancelled, closed, when);
  }
}
