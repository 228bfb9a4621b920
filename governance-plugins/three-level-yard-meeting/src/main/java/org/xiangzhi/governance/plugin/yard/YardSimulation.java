package org.xiangzhi.governance.plugin.yard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Simulation;

/**
 * Makes up a year of the district, of the size that the source reports: 191 villages, 1,428 yards,
 * 3,126 meetings, 3,108 matters. All persons are invented, and so is all that happens.
 */
public final class YardSimulation implements Simulation {
  private static final int FIRST_YEAR = 2022;

  /** Makes the simulation. */
  public YardSimulation() {}

  @Override
  public PracticeId practice() {
    return ThreeLevelYardMeeting.ID;
  }

  @Override
  public int villages() {
    return SampleCounty.VILLAGES;
  }

  @Override
  public int firstYear() {
    return FIRST_YEAR;
  }

  @Override
  public Text remark() {
    return Text.of(
        "来源称 191 个村（社区），区划表有 194 个；样例未含 " + String.join("、", SampleCounty.LEFT_OUT),
        "the source speaks of 191 villages and communities, the division table has 194; left out: "
            + String.join(", ", SampleCounty.LEFT_OUT));
  }

  @Override
  public LogId county() {
    return SampleCounty.COUNTY;
  }

  @Override
  public Stream<Day> days(Order order) {
    LocalDate founded = LocalDate.of(order.year(), 1, 1).minusDays(1);
    LocalDate last = LocalDate.of(order.year(), 12, 31);
    Diary diary = new Diary();
    SplittableRandom random = new SplittableRandom(order.seed());
    SampleCounty county = SampleCounty.of(order.seed(), order.villages());
    new Beginnings(diary, county, random.split()).enter(founded, last);
    YearPlan plan = new YearPlan(random.split());
    VillageYear.Coming coming = new VillageYear.Coming();
    for (SampleVillage village : county.villages()) {
      SampleTown town = county.town(village);
      VillageYear year = new VillageYear(diary, village, town, plan, coming, random.split());
      LocalDate first = Beginnings.first(village, founded).plusDays(1);
      year.enter(first, last);
      new RecordTurns(diary, village, plan, random.split()).enter(first, last);
    }
    return diary.days(founded, last);
  }

  /** Finds the version in force on a day. */
  static YardVersion at(LocalDate day) {
    return Arrays.stream(YardVersion.values())
        .filter(version -> !day.isBefore(version.from()))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
