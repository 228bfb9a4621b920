package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a matter because another log said so. */
public sealed interface LetterEvent extends MatterEvent {
  /**
   * Happened when a matter came from the level below.
   *
   * @param dossier what was told
   * @param level the level of this log
   * @param handledAt the level that handles its class
   * @param review whether it has to be reviewed first
   * @param clocks until when it must be reviewed
   * @param on the day
   */
  @TypeName("matter.received/1")
  record Received(
      Dossier dossier,
      LevelId level,
      LevelId handledAt,
      boolean review,
      ImmutableList<Clock> clocks,
      LocalDate on)
      implements LetterEvent {
    @Override
    public MatterId matter() {
      return dossier.matter();
    }
  }

  /**
   * Happened when the level above answered. Where it came from further below, the letter is in it.
   *
   * @param matter its name
   * @param from the log that answered
   * @param result what became of it
   * @param solvedAt the level that gave the result
   * @param answerTo the log below that waits for the answer; empty if it was raised here
   * @param log this log, for the letter; empty if it was raised here
   * @param on the day
   */
  @TypeName("matter.reported-back/1")
  record ReportedBack(
      MatterId matter,
      LogId from,
      Result result,
      LevelId solvedAt,
      Optional<LogId> answerTo,
      Optional<LogId> log,
      LocalDate on)
      implements LetterEvent {}

  /**
   * Happened when the level below said that the answer was contested or badly rated. Where a level
   * further above gave it, the letter is in it.
   *
   * @param matter its name
   * @param from the log below
   * @param reason why
   * @param up the log above that handles it again; empty if it is handled here
   * @param log this log, for the letter; empty if it is handled here
   * @param latest the latest deadline from now on; empty for any, or if it is handled above
   * @param clocks the clocks that run from now on
   * @param on the day
   */
  @TypeName("matter.taken-up-again/1")
  record TakenUpAgain(
      MatterId matter,
      LogId from,
      String reason,
      Optional<LogId> up,
      Optional<LogId> log,
      Optional<LocalDate> latest,
      ImmutableList<Clock> clocks,
      LocalDate on)
      implements LetterEvent {}

  /**
   * Happened when the level below said that the matter was struck off. Where a level further above
   * handled it, the letter is in it.
   *
   * @param matter its name
   * @param conclusion what was said
   * @param up the log above that is told; empty if it was handled here
   * @param log this log, for the letter; empty if it was handled here
   * @param on the day
   */
  @TypeName("matter.concluded/1")
  record Concluded(
      MatterId matter,
      MatterLetter.Conclude conclusion,
      Optional<LogId> up,
      Optional<LogId> log,
      LocalDate on)
      implements LetterEvent {}

  /**
   * Happened when another log turned a letter down.
   *
   * @param matter its name
   * @param subject what the letter was about
   * @param codes why
   * @param on the day
   */
  @TypeName("matter.taken-back/1")
  record TakenBack(
      MatterId matter, MatterLetter.Subject subject, ImmutableSet<RefusalCode> codes, LocalDate on)
      implements LetterEvent {}

  /**
   * Happened when the matter into which this one was merged was answered. Where this one came from
   * below, the letter is in it.
   *
   * @param matter the duplicate
   * @param of the matter into which it was merged
   * @param result what became of that one
   * @param solvedAt the level that gave the result
   * @param answerTo the log below that waits for the answer; empty if it was raised here
   * @param log this log, for the letter; empty if it was raised here
   * @param on the day
   */
  @TypeName("matter.answered-with/1")
  record AnsweredWith(
      MatterId matter,
      MatterId of,
      Result result,
      LevelId solvedAt,
      Optional<LogId> answerTo,
      Optional<LogId> log,
      LocalDate on)
      implements LetterEvent {}
}
