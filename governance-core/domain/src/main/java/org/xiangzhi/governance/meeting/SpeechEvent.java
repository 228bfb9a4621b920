package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to speakers and their time. */
public sealed interface SpeechEvent extends MeetingEvent {
  /**
   * Returns when it happened.
   *
   * @return the instant of the act
   */
  Instant at();

  /**
   * Put someone on the list of speakers.
   *
   * @param meeting the meeting
   * @param person who
   * @param at when
   */
  @TypeName("meeting.speech-requested/1")
  record Requested(MeetingId meeting, PersonId person, Instant at) implements SpeechEvent {}

  /**
   * Took someone off the list of speakers.
   *
   * @param meeting the meeting
   * @param person who
   * @param at when
   */
  @TypeName("meeting.request-withdrawn/1")
  record Withdrawn(MeetingId meeting, PersonId person, Instant at) implements SpeechEvent {}

  /**
   * Started a speech.
   *
   * @param meeting the meeting
   * @param person who speaks
   * @param group whose time it is, by the record of the day
   * @param item the item that is taken up
   * @param prepared whether it is read from a prepared text
   * @param at when
   */
  @TypeName("meeting.speech-started/1")
  record Started(
      MeetingId meeting,
      PersonId person,
      SpeakerGroup group,
      Optional<ItemId> item,
      boolean prepared,
      Instant at)
      implements SpeechEvent {}

  /**
   * Stopped the time of the running speech.
   *
   * @param meeting the meeting
   * @param at when
   */
  @TypeName("meeting.speech-paused/1")
  record Paused(MeetingId meeting, Instant at) implements SpeechEvent {}

  /**
   * Let the time run on.
   *
   * @param meeting the meeting
   * @param at when
   */
  @TypeName("meeting.speech-resumed/1")
  record Resumed(MeetingId meeting, Instant at) implements SpeechEvent {}

  /**
   * Ended the speech.
   *
   * @param meeting the meeting
   * @param at when
   */
  @TypeName("meeting.speech-stopped/1")
  record Stopped(MeetingId meeting, Instant at) implements SpeechEvent {}

  /**
   * Entered speeches from paper.
   *
   * @param meeting the meeting
   * @param speeches the speeches, each with the group whose time it is
   * @param by who noted it
   * @param at when
   */
  @TypeName("meeting.speeches-recorded/1")
  record Recorded(MeetingId meeting, ImmutableList<Speech> speeches, PersonId by, Instant at)
      implements SpeechEvent {}
}
