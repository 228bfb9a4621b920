package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what another log says about courtyards. */
public sealed interface CourtyardLetter extends CourtyardCommand, ByLetter {
  /**
   * Takes a courtyard's entry into the county's race.
   *
   * @param village the log of its village
   * @param courtyard the courtyard
   * @param batch the batch
   * @param score its latest points
   */
  @TypeName("courtyard.take-entry")
  record TakeEntry(LogId village, UnitId courtyard, BatchId batch, Score score)
      implements CourtyardLetter {}

  /**
   * Hears that an entry was not taken.
   *
   * @param courtyard the courtyard
   * @param batch the batch
   * @param codes why
   */
  @TypeName("courtyard.hear-refusal")
  record HearRefusal(UnitId courtyard, BatchId batch, ImmutableSet<RefusalCode> codes)
      implements CourtyardLetter {}

  /**
   * Hears how a courtyard did in the race.
   *
   * @param courtyard the courtyard
   * @param batch the batch
   * @param place its place
   */
  @TypeName("courtyard.hear-race")
  record HearRace(UnitId courtyard, BatchId batch, Placing place) implements CourtyardLetter {}

  /**
   * Notes in the county's log how an accepted courtyard stands.
   *
   * @param village the log of its village
   * @param standing how it stands
   */
  @TypeName("courtyard.note-standing")
  record NoteStanding(LogId village, Standing standing) implements CourtyardLetter {}

  /**
   * Hears that a courtyard was drawn to be checked again.
   *
   * @param courtyard the courtyard
   * @param year the year of the draw
   */
  @TypeName("courtyard.hear-draw")
  record HearDraw(UnitId courtyard, int year) implements CourtyardLetter {}
}
