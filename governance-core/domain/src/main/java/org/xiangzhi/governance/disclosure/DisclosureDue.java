package org.xiangzhi.governance.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Rule;

/**
 * Is something that a unit has to disclose by a day.
 *
 * @param item what
 * @param unit the unit that has to
 * @param period the period that it is about, if it is due by periods
 * @param event the event that it is about, if it is due at once
 * @param dueOn the last day for posting it
 * @param rule the rule that sets that day
 * @param state how it stands on the day of asking
 * @param by the posting that met it; empty until then
 */
public record DisclosureDue(
    DisclosureItemId item,
    UnitId unit,
    Optional<DisclosurePeriod> period,
    Optional<EventId> event,
    LocalDate dueOn,
    Rule rule,
    State state,
    Optional<DisclosureId> by) {

  /** Says how a due stands. */
  public enum State {
    /** It was posted in time. */
    MET,
    /** It was posted, but later than it had to be. */
    LATE,
    /** It is not posted yet; its last day is not over. */
    OPEN,
    /** It is not posted, and its last day is over. */
    OVERDUE
  }
}
