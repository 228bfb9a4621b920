package org.xiangzhi.governance.plugin.chunhua;

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

/** Provides the practice of Chunhua town: the villagers' group as a governed unit. */
public final class ChunhuaNightTalks implements Practice {
  static final PracticeId ID = PracticeId.of("chunhua-night-talks");
  static final String VERSION = "2022.1";

  /** Makes the practice. */
  public ChunhuaNightTalks() {}

  @Override
  public PracticeDefinition definition() {
    return PracticeDefinition.named(
            ID,
            VERSION, // The source gives no day of effect: the day of its publication is taken.
            LocalDate.of(2022, 11, 7),
            Text.of("春华镇基层网格微治理与春华夜话", "group governance and night talks of Chunhua town"),
            "人民网-中国共产党新闻网，2022-11-07")
        .levels(
            ImmutableList.of(
                new LevelDefinition(
                    LevelId.GROUP, Text.of("村民小组", "villagers' group"), Optional.empty(), SOURCE)))
        .bodies(ChunhuaOffices.bodies())
        .offices(ChunhuaOffices.offices())
        .organisation(ChunhuaOrganisation.rules())
        .rules(ChunhuaRules.all())
        .acts(ChunhuaActs.all())
        .ballots(ChunhuaBallots.all())
        .elections(ChunhuaElections.all())
        .records(ChunhuaRecords.all())
        .meetings(ChunhuaMeetings.rules())
        .matters(Optional.of(ChunhuaMatters.rules()))
        .points(Optional.of(ChunhuaPoints.rules()))
        .recognition(Optional.of(ChunhuaRecognition.rules()))
        .reactions(ChunhuaMatters.reactions())
        .build();
  }
}
