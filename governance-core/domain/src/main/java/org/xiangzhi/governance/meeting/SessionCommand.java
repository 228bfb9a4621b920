package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something about the course of a meeting: calling, notice, attendance, its parts. */
public sealed interface SessionCommand extends MeetingCommand {
  /**
   * Calls a meeting. Whoever convenes it holds a convening office; a clerk may enter it where the
   * practice lets clerks.
   *
   * @param meeting its name
   * @param kind its kind
   * @param unit the unit whose it is
   * @param startsAt when it is to start
   * @param convener who convenes it 召集人
   * @param place where, 1 to 100 characters
   * @param reconvenes the meeting without quorum in whose place it is called
   */
  @TypeName("meeting.call")
  record Call(
      MeetingId meeting,
      MeetingKindId kind,
      UnitId unit,
      Instant startsAt,
      PersonId convener,
      @NotBlank @Size(max = 100) String place,
      Optional<MeetingId> reconvenes)
      implements SessionCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Call {
      Checks.publicText("place", place, 100);
    }
  }

  /**
   * Announces a meeting 会前通知.
   *
   * @param meeting the meeting
   * @param channel the channel of the notice; not one of officials alone
   * @param place where it is posted or read, 1 to 100 characters
   */
  @TypeName("meeting.give-notice")
  record GiveNotice(MeetingId meeting, ChannelId channel, @NotBlank @Size(max = 100) String place)
      implements SessionCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public GiveNotice {
      Checks.publicText("place", place, 100);
    }
  }

  /**
   * Calls a meeting off that was not opened.
   *
   * @param meeting the meeting
   * @param reason why, 1 to 200 characters
   */
  @TypeName("meeting.cancel")
  record Cancel(MeetingId meeting, @NotBlank @Size(max = 200) String reason)
      implements SessionCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Cancel {
      Checks.publicText("reason", reason, 200);
    }
  }

  /**
   * Checks in those who came 签到, before or during the meeting.
   *
   * @param meeting the meeting
   * @param channel the channel through which they take part
   * @param persons who, 1 to 2,000
   */
  @TypeName("meeting.check-in")
  record CheckIn(
      MeetingId meeting,
      ChannelId channel,
      @Size(min = 1, max = 2000) ImmutableSortedSet<PersonId> persons)
      implements SessionCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public CheckIn {
      Checks.within("persons", persons.size(), 1, 2000);
    }
  }

  /**
   * Notes that some left before the end.
   *
   * @param meeting the meeting
   * @param persons who, 1 to 2,000
   */
  @TypeName("meeting.leave")
  record Leave(MeetingId meeting, @Size(min = 1, max = 2000) ImmutableSortedSet<PersonId> persons)
      implements SessionCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Leave {
      Checks.within("persons", persons.size(), 1, 2000);
    }
  }

  /**
   * Notes that a required part is done 完成环节.
   *
   * @param meeting the meeting
   * @param part the part
   * @param note what was done, 1 to 500 characters
   */
  @TypeName("meeting.complete-part")
  record CompletePart(MeetingId meeting, PartId part, @NotBlank @Size(max = 500) String note)
      implements SessionCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public CompletePart {
      Checks.publicText("note", note, 500);
    }
  }

  /**
   * Opens a meeting 开会; earlier matters of its unit that came up since it was called join the
   * agenda.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.open")
  record Open(MeetingId meeting) implements SessionCommand {}

  /**
   * States that too few came 不足法定人数. The meeting is over and is called again.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.declare-no-quorum")
  record DeclareNoQuorum(MeetingId meeting) implements SessionCommand {}

  /**
   * Interrupts a meeting 休会.
   *
   * @param meeting the meeting
   * @param until when it goes on
   * @param reason why, 1 to 200 characters
   */
  @TypeName("meeting.adjourn")
  record Adjourn(MeetingId meeting, Instant until, @NotBlank @Size(max = 200) String reason)
      implements SessionCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Adjourn {
      Checks.publicText("reason", reason, 200);
    }
  }

  /**
   * Goes on with a meeting that was interrupted 复会.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.resume")
  record Resume(MeetingId meeting) implements SessionCommand {}

  /**
   * Closes a meeting 散会.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.close")
  record Close(MeetingId meeting) implements SessionCommand {}
}
