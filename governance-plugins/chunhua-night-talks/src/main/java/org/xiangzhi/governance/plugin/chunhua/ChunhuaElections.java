package org.xiangzhi.governance.plugin.chunhua;

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
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * States who is elected and by whom. The two committees are elected by persons 一人一票, the head of
 * the group by its households, as its meeting is (ORG-2025 Art. 32). List, turnout, shares and the
 * term of the committees are the plugin's own, taken from the law's election of a villagers'
 * committee.
 */
final class ChunhuaElections {
  private static final int TERM_YEARS = 5;

  /** Anyone on the list may nominate alone 民主推荐: the source asks for no number. */
  private static final int NOMINATIONS = 1;

  private ChunhuaElections() {}

  static ImmutableList<ElectionRules> all() {
    return ImmutableList.of(
        election(
            "TWO-COMMITTEES-ELECTED",
            Text.of("组委会选举", "election of the group committee"),
            ChunhuaOffices.COMMITTEE,
            Basis.ADULTS,
            ChunhuaOffices.COMMITTEE_HEAD,
            ChunhuaOffices.GROUP_COMMITTEE_MEMBER),
        election(
            "TWO-COMMITTEES-ELECTED",
            Text.of("监事会选举", "election of the supervisory board"),
            ChunhuaOffices.BOARD,
            Basis.ADULTS,
            ChunhuaOffices.BOARD_HEAD,
            ChunhuaOffices.BOARD_MEMBER),
        election(
            "GROUP-HEAD-ELECTION",
            Text.of("村民小组长推选", "choosing the head of a villagers' group"),
            ChunhuaOffices.GROUP,
            Basis.HOUSEHOLDS,
            ChunhuaOffices.GROUP_HEAD));
  }

  private static ElectionRules election(
      String rule, Text name, BodyId body, Basis electorate, OfficeId... offices) {
    return new ElectionRules(
        RuleId.of(rule),
        name,
        body,
        ImmutableList.copyOf(offices),
        ChunhuaBallots.SELECTION,
        TERM_YEARS,
        electorate,
        ImmutableSet.of(Nominator.VOTERS),
        NOMINATIONS,
        Candidacy.VOTERS,
        false,
        Optional.empty(),
        Optional.of(figures()));
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
