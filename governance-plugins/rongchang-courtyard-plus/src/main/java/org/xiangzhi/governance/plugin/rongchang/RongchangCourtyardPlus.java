package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/** Provides the practice of Rongchang district: courtyards, and points for taking part in them. */
public final class RongchangCourtyardPlus implements Practice {
  static final PracticeId ID = PracticeId.of("rongchang-courtyard-plus");
  static final String VERSION = "2022.1";

  /** Makes the practice. */
  public RongchangCourtyardPlus() {}

  @Override
  public PracticeDefinition definition() {
    return PracticeDefinition.named(
            ID,
            VERSION, // The source dates the plan by its year alone: the first day is taken.
            LocalDate.of(2022, 1, 1),
            Text.of("荣昌区“小院+”", "courtyard plus of Rongchang district"),
            "jicengzhizhi.com，2023-07-05")
        .levels(
            ImmutableList.of(
                new LevelDefinition(
                    LevelId.GROUP, Text.of("村民小组", "villagers' group"), Optional.empty(), SOURCE),
                new LevelDefinition(
                    LevelId.COURTYARD,
                    Text.of("小院", "courtyard"),
                    Optional.of(LevelId.GROUP),
                    SOURCE)))
        .bodies(RongchangOffices.bodies())
        .offices(RongchangOffices.offices())
        .organisation(RongchangOrganisation.rules())
        .rules(RongchangRules.all())
        .acts(RongchangActs.all())
        .ballots(ImmutableList.of(RongchangRecords.assembly()))
        .records(RongchangRecords.all())
        .meetings(RongchangRecords.meetings())
        .reactions(RongchangRecords.reactions())
        .points(Optional.of(RongchangPoints.rules()))
        .build();
  }
}
