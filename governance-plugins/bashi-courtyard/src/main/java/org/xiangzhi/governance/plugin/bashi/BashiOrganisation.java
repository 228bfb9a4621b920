package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.office.OrganisationRules.Chain;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.office.OrganisationRules.Filling;

/**
 * States the six levels of the network 六级组织网络, of which the household itself is the sixth, who
 * fills the offices of a courtyard, and who answers for whom 包联.
 */
final class BashiOrganisation {
  static final LinkKindId CONTACTS = LinkKindId.of("COURTYARD_CONTACTS");
  static final LinkKindId CENTRES = LinkKindId.of("CENTRE_HOUSEHOLDS");

  /** The plugin's own figures: the source gives no size of the group and no days. */
  private static final int LEAST = 3;

  private static final int MOST = 7;
  private static final int DUE_DAYS = 30;

  private BashiOrganisation() {}

  static OrganisationRules rules() {
    return OrganisationRules.NONE
        .withCompositions(
            ImmutableList.of(
                new Composition(
                    RuleId.of("BA-GROUP-SIZE"),
                    BashiOffices.MANAGEMENT,
                    LEAST,
                    MOST,
                    ImmutableList.of(),
                    DUE_DAYS,
                    BashiOffices.VILLAGE_SECRETARY)))
        .withFillings(
            ImmutableList.of(filling(BashiOffices.COURTYARD_HEAD), filling(BashiOffices.MANAGER)))
        .withChains(ImmutableList.of(network()))
        .withLinks(ImmutableList.of(contacts(), centres()))
        .withAnswers(BashiOffices.VILLAGE_SECRETARY);
  }

  private static Filling filling(OfficeId office) {
    return new Filling(
        RuleId.of("BA-HEAD"), office, ImmutableSet.of(Manner.ELECTED), Optional.empty(), false);
  }

  private static Chain network() {
    return new Chain(
        RuleId.of("BA-NETWORK"),
        ImmutableList.of(
            link(LevelId.TOWN, BashiOffices.TOWN_COMMITTEE),
            link(LevelId.VILLAGE, BashiOffices.BRANCH),
            link(LevelId.GROUP, BashiOffices.GRID_GROUP),
            link(LevelId.COURTYARD, BashiOffices.MANAGEMENT, BashiOffices.COURTYARD_HEAD),
            link(LevelId.COURTYARD, BashiOffices.PARTY_HOUSEHOLDS, BashiOffices.CENTRE_HOUSEHOLD)));
  }

  private static Chain.Link link(LevelId level, BodyId body, OfficeId... standIns) {
    return new Chain.Link(level, ImmutableSet.of(body), ImmutableSet.copyOf(standIns));
  }

  /** One to one, or several for one: nobody who answers for a courtyard answers for another. */
  private static LinkRules contacts() {
    return new LinkRules(
        CONTACTS,
        Text.of("包联院落", "those who answer for a courtyard"),
        RuleId.of("BA-CONTACTS"),
        ImmutableSet.of(
            BashiOffices.TOWN_LEADER,
            BashiOffices.VILLAGE_SECRETARY,
            BashiOffices.DIRECTOR,
            BashiOffices.COMMITTEE_MEMBER,
            BashiOffices.RESIDENT_CADRE,
            BashiOffices.RURAL_INSTRUCTOR),
        false,
        ImmutableSet.of(),
        LevelId.COURTYARD,
        LinkRules.Cardinality.MANY_TO_ONE,
        Optional.empty(),
        SOURCE);
  }

  /** The source names centre households and not how many households one has. */
  private static LinkRules centres() {
    return new LinkRules(
        CENTRES,
        Text.of("党员中心户联系农户", "a centre household of the party for each household"),
        RuleId.of("BA-CENTRES"),
        ImmutableSet.of(BashiOffices.CENTRE_HOUSEHOLD),
        false,
        ImmutableSet.of(),
        LevelId.HOUSEHOLD,
        LinkRules.Cardinality.ONE_TO_MANY,
        Optional.empty(),
        OWN);
  }
}
