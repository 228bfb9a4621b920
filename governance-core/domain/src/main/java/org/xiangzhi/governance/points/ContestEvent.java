package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to an objection. */
public sealed interface ContestEvent extends PointsEvent {
  /**
   * Happened when an entry was contested.
   *
   * @param contest its name
   * @param entry the entry
   * @param account whose account it concerns
   * @param deadline the last day on which it may be decided in time
   * @param reason why
   * @param by who contests
   * @param on the day
   */
  @TypeName("points.contested/1")
  record Contested(
      ContestId contest,
      EntryId entry,
      AccountId account,
      LocalDate deadline,
      String reason,
      PersonId by,
      LocalDate on)
      implements ContestEvent {}

  /**
   * Happened when the household or person was heard.
   *
   * @param contest the objection
   * @param note what was said
   * @param by who recorded it
   * @param on the day
   */
  @TypeName("points.contest-heard/1")
  record Heard(ContestId contest, String note, PersonId by, LocalDate on) implements ContestEvent {}

  /**
   * Happened when an objection was decided.
   *
   * @param contest the objection
   * @param upheld whether the entry stands
   * @param entries the reversal; empty if the entry stands, or had been reversed in the meantime
   * @param reason why
   * @param by who decided
   * @param on the day
   */
  @TypeName("points.contest-decided/1")
  record Decided(
      ContestId contest,
      boolean upheld,
      ImmutableList<Entry> entries,
      String reason,
      PersonId by,
      LocalDate on)
      implements ContestEvent {}

  /**
   * Happened when an objection was not decided in time.
   *
   * @param contest the objection
   * @param by who brought it about
   * @param on the day
   */
  @TypeName("points.contest-overdue/1")
  record Overdue(ContestId contest, PersonId by, LocalDate on) implements ContestEvent {}
}
