package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
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
import org.xiangzhi.governance.office.OrganisationRules.PartyUnits;

/**
 * States the chain of four levels, how the offices of a courtyard are filled, what becomes of one
 * with few party members, and whom each of them answers for.
 */
final class RongchangOrganisation {
  /** The plugin's own figure: the days within which a missing steward is replaced. */
  private static final int DUE_DAYS = 30;

  /** The source's figures. */
  private static final int OWN_GROUP = 3;

  private static final int LEAST_LINKED = 20;
  private static final int MOST_LINKED = 40;

  static final LinkKindId MEMBERS = LinkKindId.of("MEMBERS_HOUSEHOLDS");

  private RongchangOrganisation() {}

  static OrganisationRules rules() {
    return OrganisationRules.NONE
        .withCompositions(
            ImmutableList.of(
                new Composition(
                    RuleId.of("XY-STEWARDS"),
                    RongchangOffices.COURTYARD_COMMITTEE,
                    3,
                    5,
                    ImmutableList.of(),
                    DUE_DAYS,
                    RongchangOffices.COURTYARD_HEAD)))
        .withFillings(
            ImmutableList.of(
                head(),
                filling("XY-STEWARDS", RongchangOffices.STEWARD, Manner.ELECTED),
                filling("XY-INSTRUCTOR", RongchangOffices.INSTRUCTOR, Manner.APPOINTED)))
        .withChains(ImmutableList.of(chain()))
        .withPartyUnits(ImmutableList.of(partyUnits()))
        .withLinks(ImmutableList.of(links()))
        .withAnswers(RongchangOffices.VILLAGE_SECRETARY);
  }

  /** A party member, where there is one; else the instructor acts until somebody is elected. */
  private static Filling head() {
    return new Filling(
        RuleId.of("XY-HEAD"),
        RongchangOffices.COURTYARD_HEAD,
        ImmutableSet.of(Manner.ELECTED, Manner.ACTING),
        Optional.of(RongchangOffices.INSTRUCTOR),
        true);
  }

  private static Chain chain() {
    return new Chain(
        RuleId.of("XY-CHAIN"),
        ImmutableList.of(
            link(LevelId.TOWN, RongchangOffices.TOWN_COMMITTEE),
            link(LevelId.VILLAGE, RongchangOffices.BRANCH),
            link(LevelId.GROUP, RongchangOffices.GRID_BRANCH),
            link(LevelId.COURTYARD, RongchangOffices.PARTY_GROUP, RongchangOffices.INSTRUCTOR)));
  }

  private static Chain.Link link(LevelId level, BodyId body, OfficeId... standIns) {
    return new Chain.Link(level, ImmutableSet.of(body), ImmutableSet.copyOf(standIns));
  }

  private static PartyUnits partyUnits() {
    return new PartyUnits(
        RuleId.of("XY-INSTRUCTOR"),
        LevelId.COURTYARD,
        OWN_GROUP,
        RongchangOffices.INSTRUCTOR,
        RongchangOffices.PARTY_GROUP,
        DUE_DAYS,
        RongchangOffices.VILLAGE_SECRETARY);
  }

  /** "About" 20 to 40: another number needs a reason that the town approved. */
  private static LinkRules links() {
    return new LinkRules(
        MEMBERS,
        Text.of("党员联户", "a party member for each household"),
        RuleId.of("XY-MEMBER-LINKS"),
        ImmutableSet.of(),
        true,
        ImmutableSet.of(),
        LevelId.HOUSEHOLD,
        LinkRules.Cardinality.ONE_TO_MANY,
        Optional.of(new LinkRules.Load(LEAST_LINKED, MOST_LINKED, RongchangOffices.TOWN_OFFICER)),
        Mark.SOURCE);
  }

  private static Filling filling(String rule, OfficeId office, Manner manner) {
    return new Filling(RuleId.of(rule), office, ImmutableSet.of(manner), Optional.empty(), false);
  }
}
