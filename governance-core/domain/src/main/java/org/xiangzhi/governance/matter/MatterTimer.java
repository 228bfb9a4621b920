package org.xiangzhi.governance.matter;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Timed;
import org.xiangzhi.governance.kernel.TypeName;

/** Says that a clock of a matter has run out. */
public sealed interface MatterTimer extends MatterCommand, Timed {
  /**
   * Returns the last day of the clock.
   *
   * @return the day that was reckoned when it started
   */
  LocalDate last();

  /**
   * Marks a matter as overdue: not reviewed, not planned, or not done in time.
   *
   * @param matter its name
   * @param clock which clock
   * @param last its last day
   */
  @TypeName("matter.mark-overdue")
  record MarkOverdue(MatterId matter, Clock.Kind clock, LocalDate last) implements MatterTimer {}

  /**
   * Calls for the assignment of a matter that nobody claimed.
   *
   * @param matter its name
   * @param last the last day to claim it
   */
  @TypeName("matter.call-for-assignment")
  record CallForAssignment(MatterId matter, LocalDate last) implements MatterTimer {}

  /**
   * Reminds the handler of the deadline 提醒.
   *
   * @param matter its name
   * @param last the day of the reminder
   */
  @TypeName("matter.remind")
  record Remind(MatterId matter, LocalDate last) implements MatterTimer {}

  /**
   * Takes an overdue matter to the next level 提级; at the top, to the principal leader.
   *
   * @param matter its name
   * @param last the last day of grace
   */
  @TypeName("matter.escalate")
  record Escalate(MatterId matter, LocalDate last) implements MatterTimer {}

  /**
   * Records that whoever raised the matter neither confirmed nor contested in time.
   *
   * @param matter its name
   * @param last the last day to do so
   */
  @TypeName("matter.waive-confirmation")
  record WaiveConfirmation(MatterId matter, LocalDate last) implements MatterTimer {}
}
