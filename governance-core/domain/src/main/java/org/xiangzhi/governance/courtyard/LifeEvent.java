package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a courtyard that is a unit. */
public sealed interface LifeEvent extends CourtyardEvent {
  /**
   * Returns the courtyard.
   *
   * @return its unit
   */
  UnitId courtyard();

  /**
   * Took a household in; it comes below the courtyard in the same append.
   *
   * @param courtyard the courtyard
   * @param household the household
   * @param by who said or recorded it
   * @param paper the digest of its signed consent, if it was recorded
   * @param on the day
   */
  @TypeName("courtyard.joined/1")
  record Joined(
      UnitId courtyard, UnitId household, PersonId by, Optional<Digest> paper, LocalDate on)
      implements LifeEvent {}

  /**
   * Let a household out; it comes below the courtyard's parent in the same append.
   *
   * @param courtyard the courtyard
   * @param household the household
   * @param to the unit below which it comes
   * @param by who said or recorded it
   * @param paper the digest of what it signed, if it was recorded
   * @param on the day
   */
  @TypeName("courtyard.left/1")
  record Left(
      UnitId courtyard,
      UnitId household,
      UnitId to,
      PersonId by,
      Optional<Digest> paper,
      LocalDate on)
      implements LifeEvent {}

  /**
   * Had a courtyard draw households along.
   *
   * @param courtyard the courtyard
   * @param households the households
   * @param on the day
   */
  @TypeName("courtyard.attached/1")
  record Attached(UnitId courtyard, ImmutableSortedSet<UnitId> households, LocalDate on)
      implements LifeEvent {}

  /**
   * Ended that a courtyard draws households along.
   *
   * @param courtyard the courtyard
   * @param households the households
   * @param on the day
   */
  @TypeName("courtyard.detached/1")
  record Detached(UnitId courtyard, ImmutableSortedSet<UnitId> households, LocalDate on)
      implements LifeEvent {}

  /**
   * Noted that a courtyard was drawn to be checked again.
   *
   * @param courtyard the courtyard
   * @param year the year of the draw
   * @param on the day
   */
  @TypeName("courtyard.drawn/1")
  record Drawn(UnitId courtyard, int year, LocalDate on) implements LifeEvent {}

  /**
   * Checked a courtyard again; it is a letter to the county.
   *
   * @param courtyard the courtyard
   * @param village the log of its village
   * @param county the log of the county
   * @param standing how it stands, with its points
   * @param before its stars before
   * @param remedy what it has to put right; empty if it passed
   * @param evidence the digests of what shows it
   * @param note what was found
   * @param by who checked it
   */
  @TypeName("courtyard.rechecked/1")
  record Rechecked(
      UnitId courtyard,
      LogId village,
      LogId county,
      Standing standing,
      int before,
      Optional<Remedy> remedy,
      ImmutableList<Digest> evidence,
      String note,
      PersonId by)
      implements LifeEvent {}

  /**
   * Found that a courtyard has left its bounds.
   *
   * @param courtyard the courtyard
   * @param rule the rule of its size
   * @param remedy what it has to put right
   */
  @TypeName("courtyard.size-left/1")
  record SizeLeft(UnitId courtyard, RuleId rule, Remedy remedy) implements LifeEvent {}

  /**
   * Found that a courtyard is back within its bounds.
   *
   * @param courtyard the courtyard
   * @param count how many households it has
   * @param on the day
   */
  @TypeName("courtyard.size-restored/1")
  record SizeRestored(UnitId courtyard, int count, LocalDate on) implements LifeEvent {}

  /**
   * Marked that a courtyard was not put right in time.
   *
   * @param courtyard the courtyard
   * @param reason what was to be put right
   * @param due the last day that it had
   * @param on the day
   */
  @TypeName("courtyard.remedy-overdue/1")
  record RemedyOverdue(UnitId courtyard, Remedy.Reason reason, LocalDate due, LocalDate on)
      implements LifeEvent {}

  /**
   * Took a courtyard's plaque and stars back; it is a letter to the county.
   *
   * @param courtyard the courtyard
   * @param village the log of its village
   * @param county the log of the county
   * @param standing how it stood
   * @param onRequest whether its residents asked for it
   * @param basis the decision that it rests on
   * @param on the day
   */
  @TypeName("courtyard.exited/1")
  record Exited(
      UnitId courtyard,
      LogId village,
      LogId county,
      Standing standing,
      boolean onRequest,
      String basis,
      LocalDate on)
      implements LifeEvent {}

  /**
   * Noted that a courtyard's unit has become others, by a split or a merger. The new ones are
   * established and are yet to be accepted.
   *
   * @param courtyard the courtyard
   * @param goesOn whether its own unit is still there
   * @param parts the courtyards that are new, as if they had been proposed with who now is below
   *     them, all of whom had consented
   * @param village the log of its village
   * @param county the log of the county
   * @param standing how it stood, if it was accepted and is no more
   * @param on the day
   */
  @TypeName("courtyard.succeeded/1")
  record Succeeded(
      UnitId courtyard,
      boolean goesOn,
      ImmutableList<CreationEvent.Proposed> parts,
      LogId village,
      LogId county,
      Optional<Standing> standing,
      LocalDate on)
      implements LifeEvent {}
}
