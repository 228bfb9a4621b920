package org.xiangzhi.governance.courtyard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks in the county's log for what concerns the courtyards of all its villages. */
public sealed interface CountyCommand extends CourtyardCommand {
  /**
   * States how many courtyards ought to be built in a village 应建, in place of what was stated
   * before.
   *
   * @param village the village
   * @param courtyards how many, 0 to 1000
   */
  @TypeName("courtyard.state-need")
  record StateNeed(UnitId village, @PositiveOrZero @Max(1000) int courtyards)
      implements CountyCommand {
    /** Refuses a number outside its bounds. */
    public StateNeed {
      Checks.within("courtyards", courtyards, 0, 1000);
    }
  }

  /**
   * Opens a batch of the race and publishes by what it is decided.
   *
   * @param batch its name
   * @param places how many are taken, 1 to 10000
   * @param cutOff the points below which nobody is taken, 0 to the sheet's sum
   * @param publishedAt where criteria, places and cut-off are published, 1 to 100 characters
   */
  @TypeName("courtyard.open-batch")
  record OpenBatch(
      BatchId batch,
      @Min(1) @Max(10_000) int places,
      @PositiveOrZero int cutOff,
      @NotBlank @Size(max = 100) String publishedAt)
      implements CountyCommand {
    /** Refuses numbers outside their bounds and a blank place. */
    public OpenBatch {
      Checks.within("places", places, 1, 10_000);
      Checks.within("cutOff", cutOff, 0, Integer.MAX_VALUE);
      Checks.publicText("publishedAt", publishedAt, 100);
    }
  }

  /**
   * Closes a batch: ranks its entries and tells each village.
   *
   * @param batch the batch
   */
  @TypeName("courtyard.close-batch")
  record CloseBatch(BatchId batch) implements CountyCommand {}

  /**
   * Announces the draw of a year and settles who takes part: every courtyard that is accepted now.
   *
   * @param year the calendar year
   * @param source where the seed will come from that nobody here can choose, such as the winning
   *     numbers of a public lottery on a day, 1 to 200 characters
   * @param seedDay the day on which it is known, at least as many days ahead as the practice
   *     demands
   */
  @TypeName("courtyard.announce-draw")
  record AnnounceDraw(
      @Min(2000) @Max(9999) int year, @NotBlank @Size(max = 200) String source, LocalDate seedDay)
      implements CountyCommand {
    /** Refuses a year outside its bounds and a blank source. */
    public AnnounceDraw {
      Checks.within("year", year, 2000, 9999);
      Checks.publicText("source", source, 200);
    }
  }

  /**
   * Publishes the seed of a draw, which thereby is made. Seeds do not change.
   *
   * @param year the calendar year
   * @param seed what the source said, 1 to 100 characters
   */
  @TypeName("courtyard.publish-seed")
  record PublishSeed(@Min(2000) @Max(9999) int year, @NotBlank @Size(max = 100) String seed)
      implements CountyCommand {
    /** Refuses a year outside its bounds and a blank seed. */
    public PublishSeed {
      Checks.within("year", year, 2000, 9999);
      Checks.publicText("seed", seed, 100);
    }
  }
}
