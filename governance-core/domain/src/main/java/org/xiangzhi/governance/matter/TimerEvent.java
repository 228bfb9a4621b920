package org.xiangzhi.governance.matter;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a matter because a clock ran out. */
public sealed interface TimerEvent extends MatterEvent {
  /**
   * Happened when a matter became overdue.
   *
   * @param matter its name
   * @param clock which clock ran out
   * @param last its last day
   * @param rule the rule that set it
   * @param on the day
   */
  @TypeName("matter.overdue/1")
  record Overdue(MatterId matter, Clock.Kind clock, LocalDate last, RuleId rule, LocalDate on)
      implements TimerEvent {}

  /**
   * Happened when nobody claimed a matter in time.
   *
   * @param matter its name
   * @param last the last day to claim it
   * @param rule the rule that set it
   * @param on the day
   */
  @TypeName("matter.called-for-assignment/1")
  record CalledForAssignment(MatterId matter, LocalDate last, RuleId rule, LocalDate on)
      implements TimerEvent {}

  /**
   * Happened when the handler was reminded.
   *
   * @param matter its name
   * @param responsible who was reminded
   * @param deadline of which day
   * @param rule the rule that set the reminder
   * @param on the day
   */
  @TypeName("matter.reminded/1")
  record Reminded(
      MatterId matter, Responsible responsible, LocalDate deadline, RuleId rule, LocalDate on)
      implements TimerEvent {}

  /**
   * Happened when an overdue matter was taken to the next level. Where there is one, the letter is
   * in it; at the top the matter becomes a concentrated one.
   *
   * @param matter its name
   * @param to the log of the next level; empty at the top
   * @param dossier what the next level is told; empty at the top
   * @param last the last day of grace
   * @param rule the rule that set it
   * @param on the day
   */
  @TypeName("matter.escalated/1")
  record Escalated(
      MatterId matter,
      Optional<LogId> to,
      Optional<Dossier> dossier,
      LocalDate last,
      RuleId rule,
      LocalDate on)
      implements TimerEvent {}

  /**
   * Happened when whoever raised the matter had neither confirmed nor contested in time.
   *
   * @param matter its name
   * @param last the last day to do so
   * @param rule the rule that set it
   * @param on the day
   */
  @TypeName("matter.confirmation-waived/1")
  record ConfirmationWaived(MatterId matter, LocalDate last, RuleId rule, LocalDate on)
      implements TimerEvent {}
}
