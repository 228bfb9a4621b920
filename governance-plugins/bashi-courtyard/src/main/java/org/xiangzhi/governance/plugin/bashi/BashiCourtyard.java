package org.xiangzhi.governance.plugin.bashi;

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
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/** Provides the practice of Banan district: Bashi courtyards. */
public final class BashiCourtyard implements Practice {
  static final PracticeId ID = PracticeId.of("bashi-courtyard");
  static final String VERSION = "2023.1";

  /** Makes the practice. */
  public BashiCourtyard() {}

  @Override
  public PracticeDefinition definition() {
    return PracticeDefinition.named(
            ID,
            VERSION, // The source gives no day of effect: the day of its publication is taken.
            LocalDate.of(2023, 7, 27),
            Text.of("巴南区“巴适”小院", "Bashi courtyards of Banan district"),
            "中国组织人事报，2023-07-27")
        .levels(
            ImmutableList.of(
                new LevelDefinition(
                    LevelId.GROUP,
                    Text.of("网格（村民小组）", "grid (villagers' group)"),
                    Optional.empty(),
                    SOURCE),
                new LevelDefinition(
                    LevelId.COURTYARD,
                    Text.of("“巴适”小院", "Bashi courtyard"),
                    Optional.of(LevelId.GROUP),
                    SOURCE)))
        .bodies(BashiOffices.bodies())
        .offices(BashiOffices.offices())
        .organisation(BashiOrganisation.rules())
        .rules(BashiRules.all())
        .options(ImmutableList.of(BashiRecognition.option()))
        .acts(BashiActs.all())
        .compact(Optional.of(compact()))
        .ballots(BashiBallots.all())
        .elections(BashiElections.all())
        .records(BashiRecords.all())
        .meetings(BashiMeetings.rules())
        .matters(Optional.of(BashiMatters.rules()))
        .courtyard(Optional.of(BashiCourtyards.rules()))
        .recognition(Optional.of(BashiRecognition.rules()))
        .reactions(BashiMatters.reactions())
        .build();
  }

  private static CompactRules compact() {
    return LawSteps.compact(
        new NineSteps.Offices(
            ImmutableSet.of(BashiOffices.VILLAGE_SECRETARY, BashiOffices.DIRECTOR),
            BashiOffices.VILLAGE,
            ImmutableSet.of(),
            BashiOffices.KEEPERS,
            ImmutableSet.of(BashiOffices.TOWN_OFFICER),
            ImmutableSet.of(OfficeRules.RESIDENT)),
        LevelId.GROUP,
        BashiBallots.assembly());
  }
}
