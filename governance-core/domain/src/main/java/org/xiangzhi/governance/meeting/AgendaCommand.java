package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.office.BodyId;

/** Asks for something about the agenda of a meeting, or a motion on an item. */
public sealed interface AgendaCommand extends MeetingCommand {
  /**
   * Puts an item on the agenda. It has one matter: two matters are two items.
   *
   * @param meeting the meeting
   * @param item its name
   * @param itemType its type
   * @param topic its class of topics
   * @param title what it is about, 1 to 200 characters
   * @param matter the matter that it is about
   */
  @TypeName("meeting.add-item")
  record AddItem(
      MeetingId meeting,
      ItemId item,
      ItemTypeId itemType,
      Optional<TopicId> topic,
      @NotBlank @Size(max = 200) String title,
      Optional<MatterId> matter)
      implements AgendaCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public AddItem {
      Checks.publicText("title", title, 200);
    }
  }

  /**
   * Takes an item up. One item is taken up at a time.
   *
   * @param meeting the meeting
   * @param item the item
   */
  @TypeName("meeting.take-up-item")
  record TakeUpItem(MeetingId meeting, ItemId item) implements AgendaCommand {}

  /**
   * Concludes the item that is taken up.
   *
   * @param meeting the meeting
   * @param item the item
   * @param conclusion what became of it
   */
  @TypeName("meeting.conclude-item")
  record ConcludeItem(MeetingId meeting, ItemId item, Conclusion conclusion)
      implements AgendaCommand {}

  /**
   * Notes that someone stays out of an item 回避: no speech on it, no vote.
   *
   * @param meeting the meeting
   * @param item the item
   * @param person who
   * @param reason why, 1 to 200 characters
   */
  @TypeName("meeting.recuse")
  record Recuse(
      MeetingId meeting, ItemId item, PersonId person, @NotBlank @Size(max = 200) String reason)
      implements AgendaCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Recuse {
      Checks.publicText("reason", reason, 200);
    }
  }

  /**
   * Moves one motion on an item 动议. There is one motion for an item.
   *
   * @param meeting the meeting
   * @param item the item
   * @param mover who moves it
   * @param text the motion, 1 to 500 characters
   */
  @TypeName("meeting.move")
  record Move(
      MeetingId meeting, ItemId item, PersonId mover, @NotBlank @Size(max = 500) String text)
      implements AgendaCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Move {
      Checks.publicText("text", text, 500);
    }
  }

  /**
   * Opens the deliberation of an item 审议.
   *
   * @param meeting the meeting
   * @param item the item
   */
  @TypeName("meeting.open-deliberation")
  record OpenDeliberation(MeetingId meeting, ItemId item) implements AgendaCommand {}

  /**
   * Closes the deliberation of an item.
   *
   * @param meeting the meeting
   * @param item the item
   */
  @TypeName("meeting.close-deliberation")
  record CloseDeliberation(MeetingId meeting, ItemId item) implements AgendaCommand {}

  /**
   * Puts the motion of an item to the vote 付表决: its ballot is opened, and those present are checked
   * in.
   *
   * @param meeting the meeting
   * @param item the item
   * @param ballot the name of the ballot
   * @param ballotType the practice's kind of ballot
   * @param basis who makes up the electorate
   * @param bodies the bodies whose members vote, where members do; empty otherwise
   * @param delegatedBy the assembly's ballot that delegated the matter 授权, where the law asks for
   *     it
   */
  @TypeName("meeting.put-to-vote")
  record PutToVote(
      MeetingId meeting,
      ItemId item,
      BallotId ballot,
      BallotTypeId ballotType,
      Basis basis,
      ImmutableSet<BodyId> bodies,
      Optional<BallotId> delegatedBy)
      implements AgendaCommand {}

  /**
   * Reopens a motion that was voted on: it is deliberated and voted on once more.
   *
   * @param meeting the meeting
   * @param item the item
   * @param decision the decision to do so, 1 to 500 characters
   */
  @TypeName("meeting.reopen-motion")
  record Reopen(MeetingId meeting, ItemId item, @NotBlank @Size(max = 500) String decision)
      implements AgendaCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Reopen {
      Checks.publicText("decision", decision, 500);
    }
  }
}
