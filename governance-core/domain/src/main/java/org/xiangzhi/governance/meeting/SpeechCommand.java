package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something about speakers and their time. */
public sealed interface SpeechCommand extends MeetingCommand {
  /**
   * Puts someone on the list of speakers 发言登记.
   *
   * @param meeting the meeting
   * @param person who wants to speak
   */
  @TypeName("meeting.request-to-speak")
  record RequestToSpeak(MeetingId meeting, PersonId person) implements SpeechCommand {}

  /**
   * Takes someone off the list of speakers.
   *
   * @param meeting the meeting
   * @param person who
   */
  @TypeName("meeting.withdraw-request")
  record WithdrawRequest(MeetingId meeting, PersonId person) implements SpeechCommand {}

  /**
   * Starts a speech; its time runs from the instant of the act.
   *
   * @param meeting the meeting
   * @param person who speaks
   * @param prepared whether it is read from a prepared text
   */
  @TypeName("meeting.start-speech")
  record StartSpeech(MeetingId meeting, PersonId person, boolean prepared)
      implements SpeechCommand {}

  /**
   * Stops the time of the running speech for a while.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.pause-speech")
  record PauseSpeech(MeetingId meeting) implements SpeechCommand {}

  /**
   * Lets the time of the speech run on.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.resume-speech")
  record ResumeSpeech(MeetingId meeting) implements SpeechCommand {}

  /**
   * Ends the speech.
   *
   * @param meeting the meeting
   */
  @TypeName("meeting.stop-speech")
  record StopSpeech(MeetingId meeting) implements SpeechCommand {}

  /**
   * Enters speeches from a paper record 补录发言.
   *
   * @param meeting the meeting
   * @param speeches the speeches, 1 to 200
   */
  @TypeName("meeting.record-speeches")
  record RecordSpeeches(
      MeetingId meeting, @Size(min = 1, max = 200) ImmutableList<SpeechEntry> speeches)
      implements SpeechCommand {
    /** Refuses values out of bounds, and texts with an identity or mobile number. */
    public RecordSpeeches {
      Checks.within("speeches", speeches.size(), 1, 200);
    }
  }
}
