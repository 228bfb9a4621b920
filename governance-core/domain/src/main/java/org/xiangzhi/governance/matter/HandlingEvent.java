package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a matter on the way to its result. */
public sealed interface HandlingEvent extends MatterEvent {
  /**
   * Happened when a matter was referred to the next level; the letter is in it.
   *
   * @param matter its name
   * @param to the log of the next level, its owner from now on
   * @param dossier what the next level is told
   * @param reason why
   * @param by who referred it
   * @param on the day
   */
  @TypeName("matter.referred/1")
  record Referred(
      MatterId matter, LogId to, Dossier dossier, String reason, PersonId by, LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when a matter that came from below was kept for handling here.
   *
   * @param matter its name
   * @param matterClass its class
   * @param mode how it is followed up
   * @param handledAt the level that handles the class
   * @param by who reviewed it
   * @param on the day
   */
  @TypeName("matter.kept/1")
  record Kept(
      MatterId matter,
      MatterClassId matterClass,
      Mode mode,
      LevelId handledAt,
      PersonId by,
      LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when a matter was published to the departments.
   *
   * @param matter its name
   * @param clocks until when they may claim it
   * @param by who published it
   * @param on the day
   */
  @TypeName("matter.published/1")
  record Published(MatterId matter, ImmutableList<Clock> clocks, PersonId by, LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when a matter came to department, unit and person.
   *
   * @param matter its name
   * @param responsible the three
   * @param claimed whether the department claimed it
   * @param latest the latest deadline that a plan may set; empty for any
   * @param bound the rule that sets it; empty if none does
   * @param clocks until when there must be a plan, and a result
   * @param by who assigned or claimed it
   * @param on the day
   */
  @TypeName("matter.assigned/1")
  record Assigned(
      MatterId matter,
      Responsible responsible,
      boolean claimed,
      Optional<LocalDate> latest,
      Optional<RuleId> bound,
      ImmutableList<Clock> clocks,
      PersonId by,
      LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when a plan was made or replaced.
   *
   * @param matter its name
   * @param text the plan
   * @param clocks deadline, reminder and escalation
   * @param by who planned
   * @param on the day
   */
  @TypeName("matter.planned/1")
  record Planned(
      MatterId matter, String text, ImmutableList<Clock> clocks, PersonId by, LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when progress was entered.
   *
   * @param matter its name
   * @param text what there was to say
   * @param by who entered it
   * @param on the day
   */
  @TypeName("matter.progress-entered/1")
  record ProgressEntered(MatterId matter, String text, PersonId by, LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when a matter was followed up.
   *
   * @param matter its name
   * @param mode how it was followed up
   * @param rule the rule that says by whom; empty if the practice has none for the mode
   * @param text what was found or demanded
   * @param by who followed it up
   * @param on the day
   */
  @TypeName("matter.followed-up/1")
  record FollowedUp(
      MatterId matter, Mode mode, Optional<RuleId> rule, String text, PersonId by, LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when the way of following up changed.
   *
   * @param matter its name
   * @param mode the mode
   * @param reason why
   * @param by who set it
   * @param on the day
   */
  @TypeName("matter.mode-set/1")
  record ModeSet(MatterId matter, Mode mode, String reason, PersonId by, LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when a matter was handed over within its office.
   *
   * @param matter its name
   * @param from who had it
   * @param to who has it now
   * @param note what the successor has to know
   * @param by who handed it over
   * @param on the day
   */
  @TypeName("matter.handed-over/1")
  record HandedOver(
      MatterId matter, PersonId from, PersonId to, Optional<String> note, PersonId by, LocalDate on)
      implements HandlingEvent {}

  /**
   * Happened when a matter was solved, refused or sent back. Where it came from below, the letter
   * is in it.
   *
   * @param matter its name
   * @param result what became of it
   * @param onSpot whether it was solved on the spot
   * @param solvedAt the level that gave the result
   * @param answerTo the log below that waits for the answer; empty if it was raised here
   * @param log this log, for the letter; empty if it was raised here
   * @param rule the rule of the practice for a refusal; empty otherwise
   * @param by who entered it
   * @param on the day
   */
  @TypeName("matter.finished/1")
  record Finished(
      MatterId matter,
      Result result,
      boolean onSpot,
      LevelId solvedAt,
      Optional<LogId> answerTo,
      Optional<LogId> log,
      Optional<RuleId> rule,
      PersonId by,
      LocalDate on)
      implements HandlingEvent {}
}
