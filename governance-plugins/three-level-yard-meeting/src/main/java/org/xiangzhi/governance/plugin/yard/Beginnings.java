package org.xiangzhi.governance.plugin.yard;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Lets the county, its towns and its villages begin, and take up each version of the practice on
 * its day: the pilot's villages the first version, all others the second.
 */
final class Beginnings {
  private final Diary diary;
  private final SampleCounty county;
  private final SplittableRandom random;

  Beginnings(Diary diary, SampleCounty county, SplittableRandom random) {
    this.diary = diary;
    this.county = county;
    this.random = random;
  }

  /** Finds the first day on which a village has the practice, not before the founding. */
  static LocalDate first(SampleVillage village, LocalDate founded) {
    return notBefore(
        founded, village.pilot() ? YardVersion.PILOT.from() : YardVersion.DISTRICT_WIDE.from());
  }

  void enter(LocalDate founded, LocalDate last) {
    Founding founding = new Founding(diary, founded);
    YardVersion first = YardSimulation.at(founded);
    founding.county(first);
    county.towns().forEach(founding::town);
    county.villages().forEach(founding::village);
    takeUp(first, founded, founding);
    for (YardVersion version : YardVersion.values()) {
      if (version.compareTo(first) > 0 && !version.from().isAfter(last)) {
        founding.adopt(version, version.from());
        takeUp(version, version.from(), founding);
      }
    }
    county.villages().forEach(village -> founding.post(village, first(village, founded)));
    LocalDate wide = notBefore(founded, YardVersion.DISTRICT_WIDE.from());
    Network network = new Network(diary, county, wide, random);
    network.district();
    county.villages().forEach(network::village);
    network.departments(notBefore(founded, YardVersion.RAISED.from()));
  }

  private static LocalDate notBefore(LocalDate founded, LocalDate day) {
    return day.isBefore(founded) ? founded : day;
  }

  private void takeUp(YardVersion version, LocalDate on, Founding founding) {
    county.towns().stream()
        .filter(town -> version.district() || town.pilot())
        .forEach(town -> founding.select(town.log(), version, on));
    county.villages().stream()
        .filter(village -> version.district() || village.pilot())
        .forEach(village -> founding.select(village.log(), version, on));
  }
}
