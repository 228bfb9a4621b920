package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.GOVERNMENT;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.PARTY;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.SELF_GOVERNANCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.TEAM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;

/** Names the bodies and offices from the district down to the yard. */
final class YardOffices {
  static final BodyId DISTRICT_COMMITTEE = BodyId.of("DISTRICT_PARTY_COMMITTEE");
  static final BodyId DISTRICT_LEADERSHIP = BodyId.of("DISTRICT_LEADERSHIP");
  static final BodyId ORGANISATION_OFFICE = BodyId.of("ORGANISATION_DEPARTMENT");
  static final BodyId ORGANISATIONS = BodyId.of("PARTNER_ORGANISATIONS");
  static final BodyId TOWN_COMMITTEE = BodyId.of("TOWN_PARTY_COMMITTEE");
  static final BodyId TOWN_GOVERNMENT = BodyId.of("TOWN_GOVERNMENT");
  static final BodyId BRANCH = BodyId.of("VILLAGE_PARTY_BRANCH");
  static final BodyId VILLAGERS_COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  static final BodyId VILLAGE_DESK = BodyId.of("VILLAGE_DESK");
  static final BodyId GROUP = BodyId.of("VILLAGERS_GROUP");
  static final BodyId COUNCIL = BodyId.of("VILLAGERS_COUNCIL");
  static final BodyId JOINT_YARD_COMMITTEE = BodyId.of("JOINT_YARD_COMMITTEE");
  static final BodyId YARD_PARTY_GROUP = BodyId.of("YARD_PARTY_GROUP");
  static final BodyId YARD_COMMITTEE = BodyId.of("YARD_COMMITTEE");

  static final OfficeId PRINCIPAL_LEADER = OfficeId.of("DISTRICT_PRINCIPAL_LEADER");
  static final OfficeId DISTRICT_LEADER = OfficeId.of("DISTRICT_LEADER");
  static final OfficeId DISPATCHER = OfficeId.of("DISTRICT_DISPATCHER");
  static final OfficeId LIAISON = OfficeId.of("ORGANISATION_LIAISON");
  static final OfficeId TOWN_SECRETARY = OfficeId.of("TOWN_SECRETARY");
  static final OfficeId TOWN_DIRECTOR = OfficeId.of("TOWN_DIRECTOR");
  static final OfficeId TEAM_MEMBER = OfficeId.of("TOWN_TEAM_MEMBER");
  static final OfficeId TOWN_CLERK = OfficeId.of("TOWN_CLERK");
  static final OfficeId VILLAGE_SECRETARY = OfficeId.of("VILLAGE_SECRETARY");
  static final OfficeId FIRST_SECRETARY = OfficeId.of("FIRST_SECRETARY");
  static final OfficeId CONTACT_MEMBER = OfficeId.of("CONTACT_MEMBER");
  static final OfficeId DIRECTOR = OfficeId.of("VILLAGERS_COMMITTEE_DIRECTOR");
  static final OfficeId VILLAGE_CLERK = OfficeId.of("VILLAGE_CLERK");
  static final OfficeId GROUP_HEAD = OfficeId.of("GROUP_HEAD");
  static final OfficeId COUNCIL_MEMBER = OfficeId.of("COUNCIL_MEMBER");
  static final OfficeId JOINT_YARD_HEAD = OfficeId.of("JOINT_YARD_HEAD");
  static final OfficeId YARD_PARTY_HEAD = OfficeId.of("YARD_PARTY_HEAD");
  static final OfficeId YARD_HEAD = OfficeId.of("YARD_COMMITTEE_HEAD");
  static final OfficeId YARD_MEMBER = OfficeId.of("YARD_COMMITTEE_MEMBER");
  static final OfficeId MEDIATOR = OfficeId.of("YARD_MEDIATOR");

  /** The town's principal leaders 镇街党政主要领导. */
  static final ImmutableSet<OfficeId> TOWN_PRINCIPALS =
      ImmutableSet.of(TOWN_SECRETARY, TOWN_DIRECTOR);

  static final ImmutableSet<OfficeId> VILLAGE_OFFICERS =
      ImmutableSet.of(VILLAGE_SECRETARY, DIRECTOR, VILLAGE_CLERK);

  private YardOffices() {}

  /** Lists the kinds of body; the first version knows none of the district's. */
  static ImmutableList<BodyDefinition> bodies(YardVersion version) {
    return Stream.of(
            version.district() ? districtBodies().stream() : Stream.<BodyDefinition>empty(),
            version.district()
                ? YardDepartment.ALL.stream().map(YardDepartment::bodyDefinition)
                : Stream.<BodyDefinition>empty(),
            localBodies().stream())
        .flatMap(bodies -> bodies)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<BodyDefinition> districtBodies() {
    return ImmutableList.of(
        body(DISTRICT_COMMITTEE, "区委", "district party committee", LevelId.COUNTY, PARTY, SOURCE),
        body(
            DISTRICT_LEADERSHIP,
            "区级领导班子",
            "leadership of the district",
            LevelId.COUNTY,
            GOVERNMENT,
            OWN),
        body(
            ORGANISATION_OFFICE, "区委组织部", "organisation department", LevelId.COUNTY, PARTY, SOURCE),
        body(
            ORGANISATIONS,
            "机关企事业单位（帮带单位）",
            "organisations that support villages",
            LevelId.COUNTY,
            TEAM,
            SOURCE));
  }

  private static ImmutableList<BodyDefinition> localBodies() {
    return ImmutableList.of(
        body(TOWN_COMMITTEE, "镇街党（工）委", "town party committee", LevelId.TOWN, PARTY, SOURCE),
        body(TOWN_GOVERNMENT, "镇街政府（办事处）", "town government", LevelId.TOWN, GOVERNMENT, LAW),
        body(BRANCH, "村（社区）党组织", "village party organisation", LevelId.VILLAGE, PARTY, SOURCE),
        body(
            VILLAGERS_COMMITTEE,
            "村（居）民委员会",
            "villagers' committee",
            LevelId.VILLAGE,
            BodyDefinition.Nature.VILLAGERS_COMMITTEE,
            LAW),
        body(
            VILLAGE_DESK,
            "村（社区）院坝会工作台",
            "village desk for yard meetings",
            LevelId.VILLAGE,
            TEAM,
            OWN),
        body(GROUP, "村（居）民小组", "villagers' group", LevelId.GROUP, SELF_GOVERNANCE, SOURCE),
        // The source counts the councils and does not say where they stand.
        body(COUNCIL, "村民理事会", "villagers' council", LevelId.GROUP, SELF_GOVERNANCE, SOURCE),
        // There are more yard committees than yards: some must stand elsewhere.
        body(
            JOINT_YARD_COMMITTEE,
            "联合院管会",
            "yard committee of a group",
            LevelId.GROUP,
            SELF_GOVERNANCE,
            OWN),
        body(YARD_PARTY_GROUP, "院坝党小组", "yard party group", LevelId.COURTYARD, PARTY, SOURCE),
        body(
            YARD_COMMITTEE,
            "院管会",
            "yard management committee",
            LevelId.COURTYARD,
            SELF_GOVERNANCE,
            SOURCE));
  }

  /** Lists the offices. */
  static ImmutableList<OfficeDefinition> offices(YardVersion version) {
    return Stream.of(
            version.district() ? districtOffices().stream() : Stream.<OfficeDefinition>empty(),
            version.district()
                ? YardDepartment.ALL.stream().flatMap(YardDepartment::officeDefinitions)
                : Stream.<OfficeDefinition>empty(),
            townOffices().stream(),
            villageOffices().stream())
        .flatMap(offices -> offices)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<OfficeDefinition> districtOffices() {
    return ImmutableList.of(
        leader(PRINCIPAL_LEADER, "区委主要领导", "principal leader of the district", DISTRICT_COMMITTEE),
        office(DISTRICT_LEADER, "区领导", "district leader", DISTRICT_LEADERSHIP, SOURCE),
        overseer(YardDepartment.CONSTRUCTION_LINE, "分管建设的区领导", "district leader for construction"),
        overseer(YardDepartment.AGRICULTURE_LINE, "分管农业的区领导", "district leader for agriculture"),
        overseer(YardDepartment.SOCIAL_LINE, "分管社会事务的区领导", "district leader for social affairs"),
        overseer(YardDepartment.LAW_LINE, "分管政法的区领导", "district leader for law"),
        office(
            DISPATCHER, "“线上院坝会”群调度员", "dispatcher of the online group", ORGANISATION_OFFICE, OWN),
        office(LIAISON, "帮带单位联络人", "liaison of an organisation", ORGANISATIONS, OWN));
  }

  private static ImmutableList<OfficeDefinition> townOffices() {
    return ImmutableList.of(
        leader(TOWN_SECRETARY, "镇街党（工）委书记", "town party secretary", TOWN_COMMITTEE),
        leader(TOWN_DIRECTOR, "镇长（街道办事处主任）", "head of the town government", TOWN_GOVERNMENT),
        office(
            TEAM_MEMBER,
            "镇街领导班子成员（驻村领导）",
            "member of the town's leading team, posted to villages",
            TOWN_COMMITTEE,
            SOURCE),
        office(TOWN_CLERK, "镇街台账员", "keeper of the town's register", TOWN_GOVERNMENT, OWN));
  }

  private static ImmutableList<OfficeDefinition> villageOffices() {
    return ImmutableList.of(
        leader(VILLAGE_SECRETARY, "村（社区）党组织书记", "village secretary", BRANCH),
        office(FIRST_SECRETARY, "第一书记", "first secretary", BRANCH, SOURCE),
        office(
            CONTACT_MEMBER, "包联院坝党员干部", "party member or cadre who contacts yards", BRANCH, SOURCE),
        office(DIRECTOR, "村（居）委会主任", "director of the committee", VILLAGERS_COMMITTEE, LAW),
        office(VILLAGE_CLERK, "村（社区）记录员", "clerk of the village desk", VILLAGE_DESK, OWN),
        leader(GROUP_HEAD, "村（居）民小组长", "head of a villagers' group", GROUP),
        office(COUNCIL_MEMBER, "村民理事会成员", "member of the villagers' council", COUNCIL, SOURCE),
        office(
            JOINT_YARD_HEAD,
            "联合院管会负责人",
            "head of the yard committee of a group",
            JOINT_YARD_COMMITTEE,
            OWN),
        office(
            YARD_PARTY_HEAD, "院坝党小组组长", "head of the yard party group", YARD_PARTY_GROUP, SOURCE),
        leader(YARD_HEAD, "院管会负责人", "head of the yard management committee", YARD_COMMITTEE),
        office(
            YARD_MEMBER,
            "院管会成员",
            "member of the yard management committee",
            YARD_COMMITTEE,
            SOURCE),
        office(MEDIATOR, "院坝调解员", "yard mediator", YARD_COMMITTEE, SOURCE));
  }

  private static BodyDefinition body(
      BodyId id, String zh, String en, LevelId level, BodyDefinition.Nature nature, Mark mark) {
    return new BodyDefinition(id, Text.of(zh, en), level, nature, mark);
  }

  private static OfficeDefinition office(
      OfficeId id, String zh, String en, BodyId body, Mark mark) {
    return new OfficeDefinition(id, Text.of(zh, en), body, false, mark);
  }

  private static OfficeDefinition overseer(OfficeId id, String zh, String en) {
    return office(id, zh, en, DISTRICT_LEADERSHIP, OWN);
  }

  private static OfficeDefinition leader(OfficeId id, String zh, String en, BodyId body) {
    return new OfficeDefinition(id, Text.of(zh, en), body, true, SOURCE);
  }
}
