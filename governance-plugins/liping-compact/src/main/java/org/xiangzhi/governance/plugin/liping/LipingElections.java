package org.xiangzhi.governance.plugin.liping;

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
 * States who is elected and by whom. The villagers' committee 村民委员会 goes by the law alone. For the
 * others the law or the source says who chooses, and no figure: list, turnout and shares are the
 * plugin's own, taken from the law's election of the committee.
 */
final class LipingElections {
  private static final int TERM_YEARS = 5;

  /** A voter or an elector may nominate alone: neither law nor source asks for more. */
  private static final int NOMINATIONS = 1;

  private LipingElections() {}

  static ImmutableList<ElectionRules> all() {
    return ImmutableList.of(
        committee(),
        own(
            "OVERSIGHT-ELECTION",
            Text.of("村务监督委员会推选", "choosing the village oversight committee"),
            LipingOffices.OVERSIGHT,
            Basis.MEMBERS,
            LipingOffices.OVERSIGHT_HEAD,
            LipingOffices.OVERSIGHT_MEMBER),
        own(
            "GROUP-HEAD-ELECTION",
            Text.of("村民小组组长推选", "choosing the head of a villagers' group"),
            LipingOffices.GROUP,
            Basis.HOUSEHOLDS,
            LipingOffices.GROUP_HEAD),
        team(
            "治安巡逻队成员推选",
            "electing the patrol team",
            LipingOffices.PATROL,
            LipingOffices.PATROL_MEMBER),
        team(
            "红白理事会成员推选",
            "electing the council for weddings and funerals",
            LipingOffices.CEREMONIES,
            LipingOffices.CEREMONIES_MEMBER),
        team(
            "纠纷调解队成员推选",
            "electing the mediation team",
            LipingOffices.MEDIATION,
            LipingOffices.MEDIATOR));
  }

  private static ElectionRules committee() {
    return new ElectionRules(
        RuleId.of("COMMITTEE-ELECTION"),
        Text.of("村民委员会换届选举", "election of the villagers' committee"),
        LipingOffices.VILLAGERS_COMMITTEE,
        ImmutableList.of(
            LipingOffices.DIRECTOR, LipingOffices.DEPUTY_DIRECTOR, LipingOffices.COMMITTEE_MEMBER),
        LipingBallots.ELECTION,
        TERM_YEARS,
        Basis.VOTERS,
        ImmutableSet.of(Nominator.VOTERS, Nominator.PARTY_ORGANISATION),
        NOMINATIONS,
        Candidacy.VOTERS,
        false,
        Optional.of(LipingOffices.REPRESENTATIVE),
        Optional.empty());
  }

  /** Party members, hamlets or clans elect the members 由党员或各寨（组）、房族推选: the list names them. */
  private static ElectionRules team(String zh, String en, BodyId body, OfficeId member) {
    return own("TEAM-ELECTION", Text.of(zh, en), body, Basis.MEMBERS, member);
  }

  private static ElectionRules own(
      String rule, Text name, BodyId body, Basis electorate, OfficeId... offices) {
    return new ElectionRules(
        RuleId.of(rule),
        name,
        body,
        ImmutableList.copyOf(offices),
        LipingBallots.SELECTION,
        TERM_YEARS,
        electorate,
        ImmutableSet.of(Nominator.VOTERS, Nominator.PARTY_ORGANISATION),
        NOMINATIONS,
        Candidacy.VOTERS,
        false,
        Optional.of(LipingOffices.REPRESENTATIVE),
        Optional.of(figures()));
  }

  /** The plugin's own figures: a list posted three days ahead, and the shares of the law. */
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
