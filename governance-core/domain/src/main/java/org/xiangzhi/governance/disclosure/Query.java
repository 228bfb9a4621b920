package org.xiangzhi.governance.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Is a resident's query about a posting.
 *
 * @param asked what was asked
 * @param answered the answer; empty until then
 */
public record Query(DisclosureEvent.Asked asked, Optional<DisclosureEvent.Answered> answered) {
  /**
   * Tells whether the answer is or was late.
   *
   * @param day the day of asking
   * @return true if it came, or has not come, after the last day for it
   */
  public boolean isLate(LocalDate day) {
    return answered.map(DisclosureEvent.Answered::on).orElse(day).isAfter(asked.answerBy());
  }
}
