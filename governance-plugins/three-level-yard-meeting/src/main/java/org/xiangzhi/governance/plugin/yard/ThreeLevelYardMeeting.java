package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/** Provides the three-level yard meeting 三级院坝会 of Bishan district 璧山区 in its three versions. */
public final class ThreeLevelYardMeeting implements Practice {
  static final PracticeId ID = PracticeId.of("three-level-yard-meeting");

  /** Makes the practice. */
  public ThreeLevelYardMeeting() {}

  @Override
  public PracticeDefinition definition() {
    return definition(YardVersion.RAISED);
  }

  @Override
  public ImmutableList<PracticeDefinition> earlier() {
    return ImmutableList.of(definition(YardVersion.PILOT), definition(YardVersion.DISTRICT_WIDE));
  }

  static PracticeDefinition definition(YardVersion version) {
    return PracticeDefinition.named(
            ID, version.number(), version.from(), version.title(), YardRules.PUBLISHED)
        .levels(
            ImmutableList.of(
                new LevelDefinition(
                    LevelId.GROUP,
                    Text.of("村（居）民小组", "villagers' group"),
                    Optional.empty(),
                    SOURCE),
                // The source counts yards and groups and does not say how they lie to each other.
                new LevelDefinition(
                    LevelId.COURTYARD, Text.of("院坝", "yard"), Optional.of(LevelId.GROUP), OWN)))
        .bodies(YardOffices.bodies(version))
        .offices(YardOffices.offices(version))
        .organisation(YardOrganisation.rules(version))
        .rules(YardRules.all(version))
        .acts(YardActs.all(version))
        .records(YardRecords.all(version))
        .meetings(YardMeetings.rules(version))
        .matters(Optional.of(YardMatters.rules(version)))
        .build();
  }
}
