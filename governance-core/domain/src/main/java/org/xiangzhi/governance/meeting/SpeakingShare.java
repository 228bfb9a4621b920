package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Is the residents' share of the speaking time of a meeting, exactly.
 *
 * @param residents milliseconds of residents, 0 to the total
 * @param total milliseconds of all, 0 or more
 * @param required the share that the kind of meeting gives to residents; empty if it gives none
 */
public record SpeakingShare(long residents, long total, Optional<Threshold> required) {
  /**
   * Takes the share from a record.
   *
   * @param meeting the meeting
   * @param kind its kind
   * @return the share
   */
  public static SpeakingShare of(Meeting meeting, MeetingKind kind) {
    ImmutableMap<SpeakerGroup, Long> millis = meeting.speeches().millis();
    return new SpeakingShare(
        millis.getOrDefault(SpeakerGroup.RESIDENTS, 0L),
        meeting.speeches().total(),
        kind.speaking().map(SpeakingRule::residents));
  }

  /**
   * Tells whether the meeting is flagged: residents had less than their share. Where no time is on
   * record there is no share to judge.
   *
   * @return true if it fell short
   */
  public boolean isShort() {
    return total > 0 && required.filter(share -> !share.reachedBy(residents, total)).isPresent();
  }
}
