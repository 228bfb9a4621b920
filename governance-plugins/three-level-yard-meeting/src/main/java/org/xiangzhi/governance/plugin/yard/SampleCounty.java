package org.xiangzhi.governance.plugin.yard;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is the district of the sample: its towns and villages from the public division table, and how
 * many yards each village has. The source speaks of 191 villages and communities and of 1,428
 * yards; the table, of half a year later, has 194 villages and communities.
 */
final class SampleCounty {
  static final String LOG = "500120";
  static final UnitId COUNTY_UNIT = UnitId.of(LOG);
  static final LogId COUNTY = LogId.of(LOG);
  static final DivisionCode CODE = DivisionCode.of(LOG);
  static final PersonId REGISTRAR = PersonId.of("registrar");

  /** 来凤街道, which tried the practice out. */
  static final String PILOT_TOWN = "500120004";

  /** 登凤村, where the third version was announced. */
  static final String DENGFENG = "500120004201";

  static final int VILLAGES = 191;
  static final int YARDS = 1428;

  /**
   * Three of the 194 are left out. Nobody knows which are too many: these are the last communities
   * of 璧泉街道, where the villagers' law holds nowhere.
   */
  static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.of("500120002014", "500120002015", "500120002016");

  private final ImmutableList<SampleTown> towns;
  private final ImmutableList<SampleVillage> villages;

  private SampleCounty(ImmutableList<SampleTown> towns, ImmutableList<SampleVillage> villages) {
    this.towns = towns;
    this.villages = villages;
  }

  /** Makes the sample, of all villages or the first of them; those of the pilot come first. */
  static SampleCounty of(long seed, int count) {
    DivisionTable table = DivisionTable.fiveCounties();
    List<Division> divisions =
        new ArrayList<>(
            table
                .descendants(CODE)
                .filter(each -> each.code().level().equals(LevelId.VILLAGE))
                .filter(each -> !LEFT_OUT.contains(each.code().toString()))
                .toList());
    divisions.sort(
        comparing((Division each) -> !each.code().toString().equals(DENGFENG))
            .thenComparing(each -> !each.code().toString().startsWith(PILOT_TOWN))
            .thenComparing(each -> each.code().toString()));
    int[] yards = Shares.even(YARDS, divisions.size(), new SplittableRandom(seed));
    ImmutableList.Builder<SampleVillage> villages = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      villages.add(new SampleVillage(i, divisions.get(i), yards[i]));
    }
    ImmutableList<SampleVillage> made = villages.build();
    return new SampleCounty(
        table.children(CODE).stream().map(SampleTown::new).collect(ImmutableList.toImmutableList()),
        made);
  }

  ImmutableList<SampleTown> towns() {
    return towns;
  }

  SampleTown town(SampleVillage village) {
    return towns.stream()
        .filter(each -> each.unit().equals(village.town()))
        .findFirst()
        .orElseThrow();
  }

  ImmutableList<SampleVillage> villages() {
    return villages;
  }

  static PersonId leader(int number) {
    return PersonId.of("district-leader-" + number);
  }

  static PersonId liaison(int number) {
    return PersonId.of("liaison-" + number);
  }

  static PersonId dispatcher() {
    return PersonId.of("district-dispatcher");
  }

  static PersonId principal() {
    return PersonId.of("district-principal");
  }

  /** The first four leaders oversee the four fields, in the order in which they are listed. */
  static PersonId overseer(YardDepartment department) {
    return leader(YardDepartment.LINES.indexOf(department.overseer()) + 1);
  }

  static PersonId head(YardDepartment department) {
    return PersonId.of(department.head().value().toLowerCase(Locale.ROOT));
  }

  static PersonId handler(YardDepartment department) {
    return PersonId.of(department.handler().value().toLowerCase(Locale.ROOT));
  }
}
