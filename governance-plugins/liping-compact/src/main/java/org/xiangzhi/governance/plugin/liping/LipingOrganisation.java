package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.office.Manner.ELECTED;
import static org.xiangzhi.governance.office.Manner.EX_OFFICIO;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.CEREMONIES_MEMBER;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.EXECUTIVE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.EXECUTIVE_DIRECTOR;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.MEDIATOR;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.PATROL_MEMBER;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.TOWN_CADRE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.TOWN_LEADER;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGE_CADRES;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.WORK_TEAM_MEMBER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.LinkRules.Cardinality;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.office.OrganisationRules.Filling;

/**
 * States what is demanded of the bodies, and who answers for whom 包联. That secretary and director
 * may be one person 一肩挑 needs no rule: nothing forbids it.
 */
final class LipingOrganisation {
  static final LinkKindId TOWN_TEAM = LinkKindId.of("TOWN_TEAM");
  static final LinkKindId TOWN_CADRES = LinkKindId.of("TOWN_CADRES");
  static final LinkKindId WORK_TEAM = LinkKindId.of("WORK_TEAM");
  static final LinkKindId CADRES = LinkKindId.of("VILLAGE_CADRES");

  /** The plugin's own figure: the days within which a committee that is too small is filled up. */
  private static final int DUE_DAYS = 30;

  private LipingOrganisation() {}

  static OrganisationRules rules() {
    return OrganisationRules.NONE
        .withCompositions(
            ImmutableList.of(
                new Composition(
                    RuleId.of("COMMITTEE-SIZE"),
                    EXECUTIVE,
                    5,
                    15,
                    ImmutableList.of(),
                    DUE_DAYS,
                    VILLAGE_SECRETARY)))
        .withFillings(
            ImmutableList.of(
                filling("COMMITTEE-DIRECTOR", EXECUTIVE_DIRECTOR, EX_OFFICIO),
                filling("TEAM-MEMBERS", PATROL_MEMBER, ELECTED),
                filling("TEAM-MEMBERS", CEREMONIES_MEMBER, ELECTED),
                filling("TEAM-MEMBERS", MEDIATOR, ELECTED)))
        .withLinks(links())
        .withAnswers(VILLAGE_SECRETARY);
  }

  private static Filling filling(String rule, OfficeId office, Manner manner) {
    return new Filling(RuleId.of(rule), office, ImmutableSet.of(manner), Optional.empty(), false);
  }

  /**
   * The source names the four tiers and full coverage, and no numbers. How many answer for how many
   * is the plugin's own: a hamlet and a cluster have one who answers, a village may have several.
   */
  private static ImmutableList<LinkRules> links() {
    return ImmutableList.of(
        link(
            TOWN_TEAM,
            Text.of("乡镇班子联村", "the town's leading team for villages"),
            "LINK-TOWN-TEAM",
            LevelId.VILLAGE,
            Cardinality.MANY_TO_MANY,
            TOWN_LEADER),
        link(
            TOWN_CADRES,
            Text.of("乡镇干部包村", "town cadres for a village"),
            "LINK-TOWN-CADRES",
            LevelId.VILLAGE,
            Cardinality.MANY_TO_ONE,
            TOWN_CADRE),
        link(
            WORK_TEAM,
            Text.of("驻村队员包寨（组）", "resident work team for hamlets or groups"),
            "LINK-WORK-TEAM",
            LevelId.GROUP,
            Cardinality.ONE_TO_MANY,
            WORK_TEAM_MEMBER),
        link(
            CADRES,
            Text.of("村组干部包联户", "village and group cadres for clusters"),
            "LINK-VILLAGE-CADRES",
            LevelId.CLUSTER,
            Cardinality.ONE_TO_MANY,
            VILLAGE_CADRES.toArray(OfficeId[]::new)));
  }

  private static LinkRules link(
      LinkKindId id,
      Text name,
      String rule,
      LevelId target,
      Cardinality cardinality,
      OfficeId... offices) {
    return new LinkRules(
        id,
        name,
        RuleId.of(rule),
        ImmutableSet.copyOf(offices),
        false,
        ImmutableSet.of(),
        target,
        cardinality,
        Optional.empty(),
        SOURCE);
  }
}
