package org.xiangzhi.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something about the minutes of a meeting. */
public sealed interface MinutesCommand extends MeetingCommand {
  /**
   * Drafts the minutes from the record 拟写纪要.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.draft-minutes")
  record Draft(MeetingId meeting) implements MinutesCommand {}

  /**
   * Approves the minutes as drafted 审定纪要.
   *
   * @param meeting the meeting
   * @param digest the digest of the text that was approved
   */
  @TypeName("meeting.approve-minutes")
  record Approve(MeetingId meeting, Digest digest) implements MinutesCommand {}

  /**
   * Adds a correction to approved minutes 更正; what stands there stays.
   *
   * @param meeting the meeting
   * @param correction what is right, 1 to 1,000 characters
   */
  @TypeName("meeting.correct-minutes")
  record Correct(MeetingId meeting, @NotBlank @Size(max = 1000) String correction)
      implements MinutesCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public Correct {
      Checks.publicText("correction", correction, 1000);
    }
  }

  /**
   * Adds a paper, photograph or recording, of which the record keeps the digest.
   *
   * @param meeting the meeting
   * @param attachment what is added
   */
  @TypeName("meeting.attach")
  record Attach(MeetingId meeting, Attachment attachment) implements MinutesCommand {}
}
