package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.office.Manner.APPOINTED;
import static org.xiangzhi.governance.office.Manner.ELECTED;

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
import org.xiangzhi.governance.office.OrganisationRules.Combination;
import org.xiangzhi.governance.office.OrganisationRules.Composition;
import org.xiangzhi.governance.office.OrganisationRules.Filling;

/**
 * States what is demanded of the two committees and who answers for groups and households. That the
 * committees keep each other's members out is the core's, from the law.
 */
final class ChunhuaOrganisation {
  static final LinkKindId INSTRUCTORS = LinkKindId.of("GROUP_INSTRUCTORS");
  static final LinkKindId CONTACTS = LinkKindId.of("CONTACT_135");

  /** The plugin's own figure: the days within which a committee that is too small is filled up. */
  private static final int DUE_DAYS = 30;

  private ChunhuaOrganisation() {}

  static OrganisationRules rules() {
    return OrganisationRules.NONE
        .withCompositions(
            ImmutableList.of(
                new Composition(
                    RuleId.of("COMMITTEE-SIZE"),
                    ChunhuaOffices.COMMITTEE,
                    3,
                    7,
                    ImmutableList.of(),
                    DUE_DAYS,
                    ChunhuaOffices.VILLAGE_SECRETARY),
                new Composition(
                    RuleId.of("BOARD-SIZE"),
                    ChunhuaOffices.BOARD,
                    3,
                    5,
                    ImmutableList.of(),
                    DUE_DAYS,
                    ChunhuaOffices.VILLAGE_SECRETARY)))
        .withCombinations(
            ImmutableList.of(
                new Combination(
                    RuleId.of("COMBINED-HEADS"),
                    ChunhuaOffices.GROUP_HEAD,
                    ChunhuaOffices.PARTY_GROUP_HEAD,
                    Combination.Verdict.ALLOWED)))
        .withFillings(
            ImmutableList.of(
                filling("TWO-COMMITTEES-ELECTED", ChunhuaOffices.COMMITTEE_HEAD, ELECTED),
                filling("TWO-COMMITTEES-ELECTED", ChunhuaOffices.GROUP_COMMITTEE_MEMBER, ELECTED),
                filling("TWO-COMMITTEES-ELECTED", ChunhuaOffices.BOARD_HEAD, ELECTED),
                filling("TWO-COMMITTEES-ELECTED", ChunhuaOffices.BOARD_MEMBER, ELECTED),
                filling("GROUP-HEAD-ELECTION", ChunhuaOffices.GROUP_HEAD, ELECTED),
                filling("GROUP-INSTRUCTORS", ChunhuaOffices.INSTRUCTOR, APPOINTED)))
        .withLinks(links())
        .withAnswers(ChunhuaOffices.VILLAGE_SECRETARY);
  }

  private static Filling filling(String rule, OfficeId office, Manner manner) {
    return new Filling(RuleId.of(rule), office, ImmutableSet.of(manner), Optional.empty(), false);
  }

  /**
   * The source names instructors for pilot groups and the "135" contact of members and households.
   * It gives the number of instructors in the town and no figure behind "135": how many answer for
   * how many is the plugin's own, and as wide as it can be.
   */
  private static ImmutableList<LinkRules> links() {
    return ImmutableList.of(
        link(
            INSTRUCTORS,
            Text.of("驻组指导员联系村民小组", "an instructor for each group"),
            "GROUP-INSTRUCTORS",
            LevelId.GROUP,
            Cardinality.ONE_TO_MANY,
            ChunhuaOffices.INSTRUCTOR),
        link(
            CONTACTS,
            Text.of("党员联户“135”", "the 135 contact of members and households"),
            "CONTACT-135",
            LevelId.HOUSEHOLD,
            Cardinality.MANY_TO_MANY,
            ChunhuaOffices.CONTACT_MEMBER));
  }

  private static LinkRules link(
      LinkKindId id,
      Text name,
      String rule,
      LevelId target,
      Cardinality cardinality,
      OfficeId office) {
    return new LinkRules(
        id,
        name,
        RuleId.of(rule),
        ImmutableSet.of(office),
        false,
        ImmutableSet.of(),
        target,
        cardinality,
        Optional.empty(),
        SOURCE);
  }
}
