package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.LawSteps;
import org.xiangzhi.governance.compact.NineSteps;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.PracticeBuilder;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Tells the three versions of the practice apart. In 2019 eight departments put their resources
 * into courtyards of fresh wind 新风小院. In 2021 they were fourteen, and grading by stars and exit
 * came in. In 2022 a plan set five goods and a goal of five years; of the rest the source does not
 * say when it began, so that it counts from the plan on.
 */
enum RongchangVersion {
  /** Courtyards of fresh wind 新风小院. */
  FRESH_WIND("2019.1", 2019, "荣昌区“新风小院”", "courtyards of fresh wind of Rongchang district"),
  /** Courtyard plus 小院+. */
  PLUS("2021.1", 2021, "荣昌区“小院+”（2021）", "courtyard plus of Rongchang district (2021)"),
  /** The plan of 2022. */
  PLAN("2022.1", 2022, "荣昌区“小院+”", "courtyard plus of Rongchang district");

  private final String version;
  private final int year;
  private final String zh;
  private final String en;

  RongchangVersion(String version, int year, String zh, String en) {
    this.version = version;
    this.year = year;
    this.zh = zh;
    this.en = en;
  }

  /** Tells whether stars and exit are there. */
  boolean graded() {
    return this != FRESH_WIND;
  }

  boolean planned() {
    return this == PLAN;
  }

  PracticeDefinition definition() {
    PracticeBuilder all =
        PracticeDefinition.named(
                RongchangCourtyardPlus.ID,
                version,
                LocalDate.of(year, 1, 1),
                Text.of(zh, en),
                "jicengzhizhi.com，2023-07-05")
            .levels(levels())
            .bodies(RongchangOffices.bodies())
            .offices(RongchangOffices.offices())
            .organisation(RongchangOrganisation.rules())
            .rules(RongchangRules.all(this))
            .acts(RongchangActs.all(this))
            .ballots(RongchangBallots.all(this))
            .records(RongchangBuilding.records(this))
            .meetings(RongchangRecords.meetings())
            .courtyard(Optional.of(RongchangCourtyards.rules(this)));
    return planned() ? withThePlan(all).build() : all.build();
  }

  private static PracticeBuilder withThePlan(PracticeBuilder all) {
    return all.options(ImmutableList.of(RongchangRecognition.option()))
        .compact(Optional.of(compact()))
        .matters(Optional.of(RongchangMatters.rules()))
        .points(Optional.of(RongchangPoints.rules()))
        .recognition(Optional.of(RongchangRecognition.rules()))
        .reactions(RongchangRecords.reactions());
  }

  private static ImmutableList<LevelDefinition> levels() {
    return ImmutableList.of(
        new LevelDefinition(
            LevelId.GROUP, Text.of("村民小组", "villagers' group"), Optional.empty(), SOURCE),
        new LevelDefinition(
            LevelId.COURTYARD, Text.of("小院", "courtyard"), Optional.of(LevelId.GROUP), SOURCE));
  }

  private static CompactRules compact() {
    return LawSteps.compact(
        new NineSteps.Offices(
            ImmutableSet.of(RongchangOffices.VILLAGE_SECRETARY, RongchangOffices.DIRECTOR),
            RongchangOffices.VILLAGE,
            ImmutableSet.of(),
            RongchangActs.joined(RongchangOffices.VILLAGE, RongchangOffices.YARD),
            ImmutableSet.of(RongchangOffices.TOWN_OFFICER),
            ImmutableSet.of(OfficeRules.RESIDENT)),
        LevelId.GROUP,
        RongchangRecords.assembly());
  }
}
