package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;

/**
 * States the contact network 联系网络: 34 leaders for 15 towns, 170 organisations for 191 villages,
 * more than 3,200 members for 1,428 yards, many for many and without gaps.
 */
final class YardOrganisation {
  static final LinkKindId LEADERS = LinkKindId.of("LEADERS_TOWNS");
  static final LinkKindId ORGANISATIONS = LinkKindId.of("ORGANISATIONS_VILLAGES");
  static final LinkKindId MEMBERS = LinkKindId.of("MEMBERS_YARDS");
  static final LinkKindId DEPARTMENTS = LinkKindId.of("DEPARTMENTS_TOWNS");
  static final LinkKindId POSTING = LinkKindId.of("TEAM_VILLAGES");

  private YardOrganisation() {}

  static OrganisationRules rules(YardVersion version) {
    ImmutableList.Builder<LinkRules> links = ImmutableList.builder();
    links.add(
        link(
            POSTING,
            Text.of("镇街领导班子成员驻村（社区）", "the town's leading team for villages"),
            "YARD-POSTED",
            false,
            LevelId.VILLAGE,
            YardOffices.TEAM_MEMBER));
    if (version.district()) {
      links.addAll(network());
    }
    if (version.raised()) {
      links.add(departments());
    }
    return OrganisationRules.NONE
        .withLinks(links.build())
        .withAnswers(YardOffices.VILLAGE_SECRETARY);
  }

  /** The source dates the network no nearer than the report itself: the second version has it. */
  private static ImmutableList<LinkRules> network() {
    return ImmutableList.of(
        link(
            LEADERS,
            Text.of("区领导联系镇街", "district leaders for towns"),
            "YARD-CONTACT-TOWNS",
            false,
            LevelId.TOWN,
            YardOffices.DISTRICT_LEADER,
            YardOffices.PRINCIPAL_LEADER),
        link(
            ORGANISATIONS,
            Text.of("机关企事业单位帮带村（社区）", "organisations for villages"),
            "YARD-CONTACT-VILLAGES",
            false,
            LevelId.VILLAGE,
            YardOffices.LIAISON),
        link(
            MEMBERS,
            Text.of("党员干部包联院坝", "party members and cadres for yards"),
            "YARD-CONTACT-YARDS",
            true,
            LevelId.COURTYARD,
            YardOffices.CONTACT_MEMBER));
  }

  private static LinkRules departments() {
    return link(
        DEPARTMENTS,
        Text.of("区级部门联系镇街", "departments for towns"),
        "YARD-DEPARTMENTS-JOIN",
        false,
        LevelId.TOWN,
        YardDepartment.ALL.stream().map(YardDepartment::head).toArray(OfficeId[]::new));
  }

  private static LinkRules link(
      LinkKindId id,
      Text name,
      String rule,
      boolean partyMembers,
      LevelId target,
      OfficeId... offices) {
    return new LinkRules(
        id,
        name,
        RuleId.of(rule),
        ImmutableSet.copyOf(offices),
        partyMembers,
        ImmutableSet.of(),
        target,
        LinkRules.Cardinality.MANY_TO_MANY,
        Optional.empty(),
        SOURCE);
  }
}
