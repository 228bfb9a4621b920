package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to what a matter is. */
public sealed interface RaisingEvent extends MatterEvent {
  /**
   * Happened when a matter was raised.
   *
   * @param matter its name
   * @param practice the digest of the practice whose rules it keeps
   * @param level the level of this log
   * @param unit the unit where it is
   * @param summary what it is
   * @param topic what it is about
   * @param source where it came from
   * @param by who entered it
   * @param on the day
   */
  @TypeName("matter.raised/1")
  record Raised(
      MatterId matter,
      Digest practice,
      LevelId level,
      UnitId unit,
      String summary,
      TopicId topic,
      Source source,
      PersonId by,
      LocalDate on)
      implements RaisingEvent {}

  /**
   * Happened when a matter was classed.
   *
   * @param matter its name
   * @param matterClass the class
   * @param mode how it is followed up
   * @param handledAt the level that handles the class
   * @param rule the rule of the class
   * @param by who classed it
   * @param on the day
   */
  @TypeName("matter.classified/1")
  record Classified(
      MatterId matter,
      MatterClassId matterClass,
      Mode mode,
      LevelId handledAt,
      RuleId rule,
      PersonId by,
      LocalDate on)
      implements RaisingEvent {}

  /**
   * Happened when a matter was corrected.
   *
   * @param matter its name
   * @param summary what it is now
   * @param topic what it is about now
   * @param matterClass its class now; empty while it has none
   * @param mode how it is followed up now
   * @param handledAt the level that handles the class; empty while it has none
   * @param reason why
   * @param by who corrected it
   * @param on the day
   */
  @TypeName("matter.amended/1")
  record Amended(
      MatterId matter,
      String summary,
      TopicId topic,
      Optional<MatterClassId> matterClass,
      Mode mode,
      Optional<LevelId> handledAt,
      String reason,
      PersonId by,
      LocalDate on)
      implements RaisingEvent {}

  /**
   * Happened when a matter was merged into another one.
   *
   * @param matter the duplicate
   * @param into the matter that stays
   * @param reason why they are the same
   * @param by who merged them
   * @param on the day
   */
  @TypeName("matter.merged/1")
  record Merged(MatterId matter, MatterId into, String reason, PersonId by, LocalDate on)
      implements RaisingEvent {}

  /**
   * Happened when a matter was split.
   *
   * @param matter its name
   * @param parts what it became
   * @param reason why
   * @param by who split it
   * @param on the day
   */
  @TypeName("matter.split/1")
  record SplitUp(
      MatterId matter,
      ImmutableList<RaisingCommand.Part> parts,
      String reason,
      PersonId by,
      LocalDate on)
      implements RaisingEvent {}

  /**
   * Happened when a matter came under another version of its practice. What was found before under
   * the old version stays as it is.
   *
   * @param matter its name
   * @param from the digest of the old version
   * @param to the digest of the new one
   * @param matterClass its class by the new version; empty while it has none
   * @param handledAt the level that handles the class; empty while it has none
   * @param latest the latest deadline that a plan may set from now on; empty for any
   * @param changes what is different
   * @param clocks the clocks that run from now on
   * @param decision the decision
   * @param by who put it there
   * @param on the day
   */
  @TypeName("matter.migrated/1")
  record Migrated(
      MatterId matter,
      Digest from,
      Digest to,
      Optional<MatterClassId> matterClass,
      Optional<LevelId> handledAt,
      Optional<LocalDate> latest,
      ImmutableList<Change> changes,
      ImmutableList<Clock> clocks,
      String decision,
      PersonId by,
      LocalDate on)
      implements RaisingEvent {}

  /**
   * Is one thing that a migration changes.
   *
   * @param what the thing, such as {@code class} or {@code clock DEADLINE}
   * @param before how it was; a dash for nothing
   * @param after how it is; a dash for nothing
   */
  record Change(String what, String before, String after) {}

  /**
   * Happened when a row of an older ledger was taken in.
   *
   * @param row the row
   * @param practice the digest of the practice whose rules it keeps
   * @param level the level of this log
   * @param handledAt the level that handles its class
   * @param clocks the clocks that run from now on
   * @param ledger where it comes from
   * @param by who took it in
   * @param on the day
   */
  @TypeName("matter.taken-in/1")
  record TakenIn(
      MatterRow row,
      Digest practice,
      LevelId level,
      LevelId handledAt,
      ImmutableList<Clock> clocks,
      String ledger,
      PersonId by,
      LocalDate on)
      implements RaisingEvent {
    @Override
    public MatterId matter() {
      return row.matter();
    }
  }
}
