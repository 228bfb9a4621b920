package org.xiangzhi.governance.election;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is the state of one petition for a meeting.
 *
 * @param demanded the petition
 * @param convened the notice of the meeting
 */
public record Petition(
    PetitionEvent.MeetingDemanded demanded,
    Optional<PetitionEvent.DemandedMeetingConvened> convened) {
  private static final Text CONVENE = Text.of("召集所提议的会议", "convene the meeting that was demanded");

  /**
   * Finds the day by which the meeting is to be convened.
   *
   * @return the due, or empty once it was convened
   */
  public Optional<Due> due() {
    return convened.isPresent()
        ? Optional.empty()
        : Optional.of(new Due(CONVENE, demanded.petition().value(), demanded.conveneBy()));
  }
}
