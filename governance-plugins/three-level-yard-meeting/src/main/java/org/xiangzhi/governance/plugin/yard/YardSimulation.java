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
    found(diary, county, random.split(), founded, last);
    return diary.days(founded, last);
  }

  /** The versions come into use on their days; what is in force at the founding comes at once. */
  private static void found(
      Diary diary,
      SampleCounty county,
      SplittableRandom random,
      LocalDate founded,
      LocalDate last) {
    Founding founding = new Founding(diary, founded);
    YardVersion first = at(founded);
    founding.county(first);
    county.towns().forEach(founding::town);
    county.villages().forEach(founding::village);
    for (YardVersion version : YardVersion.values()) {
      LocalDate on = version == first ? founded : version.from();
      if (version.compareTo(first) >= 0 && !on.isAfter(last)) {
        begin(version, on, first, diary, county, random.split());
      }
    }
  }

  private static void begin(
      YardVersion version,
      LocalDate on,
      YardVersion first,
      Diary diary,
      SampleCounty county,
      SplittableRandom random) {
    Founding founding = new Founding(diary, on);
    Network network = new Network(diary, county, on, random);
    if (version != first) {
      founding.adopt(version, on);
    }
    boolean district = version.district() && !(first.district() && version != first);
    if (district && (version == YardVersion.DISTRICT_WIDE || version == first)) {
      network.district();
    }
    county.towns().stream()
        .filter(town -> version.district() || isPilot(town))
        .forEach(town -> founding.select(town.log(), version, on));
    for (SampleVillage village : county.villages()) {
      if (version.district() || village.pilot()) {
        founding.select(village.log(), version, on);
      }
      if (version == first ? version.district() || village.pilot() : isNew(version, village)) {
        network.posting(village, on);
      }
      if (district && (version == YardVersion.DISTRICT_WIDE || version == first)) {
        network.village(village);
      }
    }
    if (version.raised()) {
      network.departments(on);
    }
  }

  private static boolean isPilot(SampleTown town) {
    return town.unit().value().equals(SampleCounty.PILOT_TOWN);
  }

  /** A village outside the pilot begins with the second version. */
  private static boolean isNew(YardVersion version, SampleVillage village) {
    return version == YardVersion.DISTRICT_WIDE && !village.pilot();
  }

  /** Finds the version in force on a day. */
  static YardVersion at(LocalDate day) {
    return Arrays.stream(YardVersion.values())
        .filter(version -> !day.isBefore(version.from()))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
