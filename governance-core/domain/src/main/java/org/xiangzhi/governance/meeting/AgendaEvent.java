package org.xiangzhi.governance.meeting;

import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.matter.MatterId;

/** Is something that happened on the agenda of a meeting. */
public sealed interface AgendaEvent extends MeetingEvent {
  /**
   * Returns when it happened.
   *
   * @return the instant of the act
   */
  Instant at();

  /**
   * Put an item on the agenda.
   *
   * @param meeting the meeting
   * @param item its name
   * @param itemType its type
   * @param topic its class of topics
   * @param title what it is about
   * @param matter the matter that it is about
   * @param at when
   */
  @TypeName("meeting.item-added/1")
  record ItemAdded(
      MeetingId meeting,
      ItemId item,
      ItemTypeId itemType,
      Optional<TopicId> topic,
      String title,
      Optional<MatterId> matter,
      Instant at)
      implements AgendaEvent {}

  /**
   * Took an item up.
   *
   * @param meeting the meeting
   * @param item the item
   * @param at when
   */
  @TypeName("meeting.item-taken-up/1")
  record ItemTakenUp(MeetingId meeting, ItemId item, Instant at) implements AgendaEvent {}

  /**
   * Concluded an item.
   *
   * @param meeting the meeting
   * @param item the item
   * @param conclusion what became of it
   * @param at when
   */
  @TypeName("meeting.item-concluded/1")
  record ItemConcluded(MeetingId meeting, ItemId item, Conclusion conclusion, Instant at)
      implements AgendaEvent {}

  /**
   * Noted that someone stays out of an item.
   *
   * @param meeting the meeting
   * @param item the item
   * @param person who
   * @param reason why
   * @param at when
   */
  @TypeName("meeting.recused/1")
  record Recused(MeetingId meeting, ItemId item, PersonId person, String reason, Instant at)
      implements AgendaEvent {}

  /**
   * Moved a motion.
   *
   * @param meeting the meeting
   * @param item the item
   * @param mover who moved it
   * @param text the motion
   * @param at when
   */
  @TypeName("meeting.moved/1")
  record Moved(MeetingId meeting, ItemId item, PersonId mover, String text, Instant at)
      implements AgendaEvent {}

  /**
   * Opened the deliberation of an item.
   *
   * @param meeting the meeting
   * @param item the item
   * @param at when
   */
  @TypeName("meeting.deliberation-opened/1")
  record DeliberationOpened(MeetingId meeting, ItemId item, Instant at) implements AgendaEvent {}

  /**
   * Closed the deliberation of an item.
   *
   * @param meeting the meeting
   * @param item the item
   * @param at when
   */
  @TypeName("meeting.deliberation-closed/1")
  record DeliberationClosed(MeetingId meeting, ItemId item, Instant at) implements AgendaEvent {}

  /**
   * Put a motion to the vote.
   *
   * @param meeting the meeting
   * @param item the item
   * @param ballot its ballot
   * @param at when
   */
  @TypeName("meeting.put-to-vote/1")
  record PutToVote(MeetingId meeting, ItemId item, BallotId ballot, Instant at)
      implements AgendaEvent {}

  /**
   * Reopened a motion.
   *
   * @param meeting the meeting
   * @param item the item
   * @param decision the decision to do so
   * @param at when
   */
  @TypeName("meeting.motion-reopened/1")
  record Reopened(MeetingId meeting, ItemId item, String decision, Instant at)
      implements AgendaEvent {}
}
