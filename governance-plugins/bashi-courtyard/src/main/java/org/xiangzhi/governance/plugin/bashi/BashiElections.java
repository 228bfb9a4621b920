package org.xiangzhi.governance.plugin.bashi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.election.Candidacy;
import org.xiangzhi.governance.election.ElectionFigures;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.election.Nominator;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * States how the head and the management group are elected. The source says that they are elected;
 * by households, for three years and by these figures is the plugin's own.
 */
final class BashiElections {
  private static final int TERM_YEARS = 3;

  private BashiElections() {}

  static ImmutableList<ElectionRules> all() {
    return ImmutableList.of(
        new ElectionRules(
            RuleId.of("BA-HEAD-VETTED"),
            Text.of("院落推选", "election of a courtyard"),
            BashiOffices.MANAGEMENT,
            ImmutableList.of(BashiOffices.COURTYARD_HEAD, BashiOffices.MANAGER),
            BashiBallots.HEAD_VOTE,
            TERM_YEARS,
            Basis.HOUSEHOLDS,
            ImmutableSet.of(Nominator.VOTERS),
            1,
            Candidacy.VOTERS,
            false,
            Optional.empty(),
            Optional.of(figures())));
  }

  private static ElectionFigures figures() {
    return new ElectionFigures(
        3,
        1,
        1,
        Threshold.moreThan(1, 2),
        Threshold.moreThan(1, 2),
        Threshold.atLeast(1, 3),
        true,
        Threshold.atLeast(1, 5));
  }
}
