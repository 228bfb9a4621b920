package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.OfficeId;

/** Is something that happened in the course of a meeting. */
public sealed interface SessionEvent extends MeetingEvent {
  /**
   * Called a meeting.
   *
   * @param meeting its name
   * @param kind its kind
   * @param practice the digest of the practice whose rules it keeps
   * @param unit the unit whose it is
   * @param startsAt when it is to start
   * @param convener who convenes it
   * @param offices the convening offices that the convener held
   * @param place where
   * @param reconvenes the meeting without quorum in whose place it is called
   * @param matters the earlier matters that came back
   * @param feedback the type of item as which they come back; empty if they do not
   * @param by who entered it
   * @param on the day
   */
  @TypeName("meeting.called/1")
  record Called(
      MeetingId meeting,
      MeetingKindId kind,
      Digest practice,
      UnitId unit,
      Instant startsAt,
      PersonId convener,
      ImmutableSortedSet<OfficeId> offices,
      String place,
      Optional<MeetingId> reconvenes,
      ImmutableList<MatterRef> matters,
      Optional<ItemTypeId> feedback,
      PersonId by,
      LocalDate on)
      implements SessionEvent {}

  /**
   * Announced a meeting.
   *
   * @param meeting the meeting
   * @param channel the channel
   * @param place where
   * @param by who noted it
   * @param on the day
   */
  @TypeName("meeting.notice-given/1")
  record NoticeGiven(MeetingId meeting, ChannelId channel, String place, PersonId by, LocalDate on)
      implements SessionEvent {}

  /**
   * Called a meeting off.
   *
   * @param meeting the meeting
   * @param reason why
   * @param by who noted it
   * @param on the day
   */
  @TypeName("meeting.cancelled/1")
  record Cancelled(MeetingId meeting, String reason, PersonId by, LocalDate on)
      implements SessionEvent {}

  /**
   * Checked persons in.
   *
   * @param meeting the meeting
   * @param channel the channel
   * @param entitled those entitled, each with what counts for them: the person or the household
   * @param others those who came besides
   * @param at when
   */
  @TypeName("meeting.checked-in/1")
  record CheckedIn(
      MeetingId meeting,
      ChannelId channel,
      ImmutableSortedMap<PersonId, String> entitled,
      ImmutableSortedSet<PersonId> others,
      Instant at)
      implements SessionEvent {}

  /**
   * Noted that persons left.
   *
   * @param meeting the meeting
   * @param persons who
   * @param at when
   */
  @TypeName("meeting.left/1")
  record Left(MeetingId meeting, ImmutableSortedSet<PersonId> persons, Instant at)
      implements SessionEvent {}

  /**
   * Noted that a required part was done.
   *
   * @param meeting the meeting
   * @param part the part
   * @param note what was done
   * @param by who noted it
   * @param on the day
   */
  @TypeName("meeting.part-completed/1")
  record PartCompleted(MeetingId meeting, PartId part, String note, PersonId by, LocalDate on)
      implements SessionEvent {}

  /**
   * Opened a meeting.
   *
   * @param meeting the meeting
   * @param entitled how many were entitled
   * @param present how many of them had come
   * @param matters the earlier matters that joined the agenda
   * @param at when
   */
  @TypeName("meeting.opened/1")
  record Opened(
      MeetingId meeting, int entitled, int present, ImmutableList<MatterRef> matters, Instant at)
      implements SessionEvent {}

  /**
   * Stated that too few came.
   *
   * @param meeting the meeting
   * @param entitled how many were entitled
   * @param present how many of them had come
   * @param reconveneBy the last day for calling it again
   * @param at when
   */
  @TypeName("meeting.quorum-missed/1")
  record QuorumMissed(
      MeetingId meeting, int entitled, int present, LocalDate reconveneBy, Instant at)
      implements SessionEvent {}

  /**
   * Interrupted a meeting.
   *
   * @param meeting the meeting
   * @param until when it was to go on
   * @param reason why
   * @param at when
   */
  @TypeName("meeting.adjourned/1")
  record Adjourned(MeetingId meeting, Instant until, String reason, Instant at)
      implements SessionEvent {}

  /**
   * Went on with a meeting.
   *
   * @param meeting the meeting
   * @param at when
   */
  @TypeName("meeting.resumed/1")
  record Resumed(MeetingId meeting, Instant at) implements SessionEvent {}

  /**
   * Closed a meeting.
   *
   * @param meeting the meeting
   * @param entitled how many were entitled
   * @param atHome how many of them were at home 在家, or came though they are recorded as away
   * @param at when
   */
  @TypeName("meeting.closed/1")
  record Closed(MeetingId meeting, int entitled, int atHome, Instant at) implements SessionEvent {}
}
