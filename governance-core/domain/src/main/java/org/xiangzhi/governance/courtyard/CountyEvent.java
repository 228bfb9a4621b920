package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened in the county's log to the courtyards of all its villages. */
public sealed interface CountyEvent extends CourtyardEvent {
  /**
   * Noted how many courtyards ought to be built in a village.
   *
   * @param village the village
   * @param courtyards how many
   * @param on the day
   */
  @TypeName("courtyard.need-stated/1")
  record NeedStated(UnitId village, int courtyards, LocalDate on) implements CountyEvent {}

  /**
   * Opened a batch.
   *
   * @param batch its name
   * @param race the rules of the race
   * @param sheet the sheet whose points count
   * @param places how many are taken
   * @param cutOff the points below which nobody is taken
   * @param publishedAt where this is published
   * @param on the day
   */
  @TypeName("courtyard.batch-opened/1")
  record BatchOpened(
      BatchId batch,
      RaceRules race,
      ScoreSheet sheet,
      int places,
      int cutOff,
      String publishedAt,
      LocalDate on)
      implements CountyEvent {}

  /**
   * Took an entry.
   *
   * @param batch the batch
   * @param site the courtyard
   * @param score its points
   */
  @TypeName("courtyard.entry-taken/1")
  record EntryTaken(BatchId batch, Site site, Score score) implements CountyEvent {}

  /**
   * Closed a batch.
   *
   * @param batch the batch
   * @param entries how many took part
   * @param taken how many were taken
   * @param on the day
   */
  @TypeName("courtyard.batch-closed/1")
  record BatchClosed(BatchId batch, int entries, int taken, LocalDate on) implements CountyEvent {}

  /**
   * Placed an entry; it is a letter to its village.
   *
   * @param batch the batch
   * @param site the courtyard
   * @param place its place
   */
  @TypeName("courtyard.entry-placed/1")
  record EntryPlaced(BatchId batch, Site site, Placing place) implements CountyEvent {}

  /**
   * Noted how an accepted courtyard stands.
   *
   * @param site the courtyard
   * @param standing how it stands
   * @param on the day
   */
  @TypeName("courtyard.standing-noted/1")
  record StandingNoted(Site site, Standing standing, LocalDate on) implements CountyEvent {}

  /**
   * Announced a draw, with everybody who takes part.
   *
   * @param year the year
   * @param rule the rule
   * @param share the share that is drawn
   * @param roster all accepted courtyards
   * @param first those of them who have not had their turn
   * @param source where the seed will come from
   * @param seedDay the day on which it is known
   * @param on the day
   */
  @TypeName("courtyard.draw-announced/1")
  record DrawAnnounced(
      int year,
      RuleId rule,
      Threshold share,
      ImmutableSortedSet<Site> roster,
      ImmutableSortedSet<Site> first,
      String source,
      LocalDate seedDay,
      LocalDate on)
      implements CountyEvent {}

  /**
   * Published the seed and made the draw.
   *
   * @param year the year
   * @param seed the seed
   * @param sample who was drawn
   * @param on the day
   */
  @TypeName("courtyard.sample-drawn/1")
  record SampleDrawn(int year, String seed, ImmutableSortedSet<Site> sample, LocalDate on)
      implements CountyEvent {}

  /**
   * Told a village that a courtyard of its own was drawn; it is a letter.
   *
   * @param year the year
   * @param site the courtyard
   */
  @TypeName("courtyard.draw-told/1")
  record DrawTold(int year, Site site) implements CountyEvent {}
}
