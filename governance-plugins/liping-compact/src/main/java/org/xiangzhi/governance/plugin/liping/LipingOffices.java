package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.GOVERNMENT;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.PARTY;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.SELF_GOVERNANCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.TEAM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;

/** Names the bodies and offices of the governance net 1+26+321+N. */
final class LipingOffices {
  static final BodyId COUNTY_COMMITTEE = BodyId.of("COUNTY_PARTY_COMMITTEE");
  static final BodyId TOWN_COMMITTEE = BodyId.of("TOWN_PARTY_COMMITTEE");
  static final BodyId TOWN_GOVERNMENT = BodyId.of("TOWN_GOVERNMENT");
  static final BodyId JUSTICE = BodyId.of("JUSTICE_OFFICE");
  static final BodyId PUBLIC_ORDER = BodyId.of("PUBLIC_ORDER_OFFICE");
  static final BodyId POLICE = BodyId.of("POLICE_STATION");
  static final BodyId BRANCH = BodyId.of("VILLAGE_PARTY_BRANCH");
  static final BodyId VILLAGERS_COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  static final BodyId WORK_TEAM = BodyId.of("RESIDENT_WORK_TEAM");
  static final BodyId OVERSIGHT = BodyId.of("VILLAGE_OVERSIGHT_COMMITTEE");
  static final BodyId REPRESENTATIVES = BodyId.of("VILLAGERS_REPRESENTATIVES");
  static final BodyId ELECTION_COMMITTEE = BodyId.of("VILLAGERS_ELECTION_COMMITTEE");
  static final BodyId EXECUTIVE = BodyId.of("COMPACT_EXECUTIVE_COMMITTEE");
  static final BodyId PATROL = BodyId.of("PATROL_TEAM");
  static final BodyId CEREMONIES = BodyId.of("CEREMONIES_COUNCIL");
  static final BodyId MEDIATION = BodyId.of("MEDIATION_TEAM");
  static final BodyId GROUP = BodyId.of("VILLAGERS_GROUP");
  static final BodyId CLUSTER = BodyId.of("HOUSEHOLD_CLUSTER");

  static final OfficeId COUNTY_SECRETARY = OfficeId.of("COUNTY_SECRETARY");
  static final OfficeId TOWN_SECRETARY = OfficeId.of("TOWN_SECRETARY");
  static final OfficeId TOWN_LEADER = OfficeId.of("TOWN_LEADER");
  static final OfficeId TOWN_CADRE = OfficeId.of("TOWN_CADRE");
  static final OfficeId TOWN_REVIEWER = OfficeId.of("TOWN_REVIEWER");
  static final OfficeId JUSTICE_OFFICER = OfficeId.of("JUSTICE_OFFICER");
  static final OfficeId PUBLIC_ORDER_OFFICER = OfficeId.of("PUBLIC_ORDER_OFFICER");
  static final OfficeId POLICE_OFFICER = OfficeId.of("POLICE_OFFICER");
  static final OfficeId VILLAGE_SECRETARY = OfficeId.of("VILLAGE_SECRETARY");
  static final OfficeId BRANCH_MEMBER = OfficeId.of("VILLAGE_BRANCH_MEMBER");
  static final OfficeId DIRECTOR = OfficeId.of("VILLAGERS_COMMITTEE_DIRECTOR");
  static final OfficeId DEPUTY_DIRECTOR = OfficeId.of("VILLAGERS_COMMITTEE_DEPUTY");
  static final OfficeId COMMITTEE_MEMBER = OfficeId.of("VILLAGERS_COMMITTEE_MEMBER");
  static final OfficeId WORK_TEAM_MEMBER = OfficeId.of("WORK_TEAM_MEMBER");
  static final OfficeId OVERSIGHT_HEAD = OfficeId.of("OVERSIGHT_HEAD");
  static final OfficeId OVERSIGHT_MEMBER = OfficeId.of("OVERSIGHT_MEMBER");
  static final OfficeId REPRESENTATIVE = OfficeId.of("VILLAGERS_REPRESENTATIVE");
  static final OfficeId ELECTION_STEWARD = OfficeId.of("ELECTION_COMMITTEE_MEMBER");
  static final OfficeId EXECUTIVE_DIRECTOR = OfficeId.of("EXECUTIVE_DIRECTOR");
  static final OfficeId EXECUTIVE_MEMBER = OfficeId.of("EXECUTIVE_MEMBER");
  static final OfficeId PATROL_MEMBER = OfficeId.of("PATROL_MEMBER");
  static final OfficeId CEREMONIES_MEMBER = OfficeId.of("CEREMONIES_MEMBER");
  static final OfficeId MEDIATOR = OfficeId.of("MEDIATOR");
  static final OfficeId GROUP_HEAD = OfficeId.of("GROUP_HEAD");
  static final OfficeId CLUSTER_HEAD = OfficeId.of("CLUSTER_HEAD");

  static final ImmutableSet<OfficeId> CONVENERS = ImmutableSet.of(VILLAGE_SECRETARY, DIRECTOR);

  static final ImmutableSet<OfficeId> COMMITTEES =
      ImmutableSet.of(
          VILLAGE_SECRETARY, BRANCH_MEMBER, DIRECTOR, DEPUTY_DIRECTOR, COMMITTEE_MEMBER);

  static final ImmutableSet<OfficeId> VETTERS =
      ImmutableSet.of(JUSTICE_OFFICER, PUBLIC_ORDER_OFFICER, POLICE_OFFICER);

  static final ImmutableSet<OfficeId> VILLAGE_CADRES =
      ImmutableSet.<OfficeId>builder().addAll(COMMITTEES).add(GROUP_HEAD, CLUSTER_HEAD).build();

  static final ImmutableSet<OfficeId> OVERSEERS = ImmutableSet.of(OVERSIGHT_HEAD, OVERSIGHT_MEMBER);

  /** Whoever keeps the records of the executive committee and its teams. */
  static final ImmutableSet<OfficeId> KEEPERS =
      ImmutableSet.<OfficeId>builder()
          .addAll(COMMITTEES)
          .add(EXECUTIVE_DIRECTOR, EXECUTIVE_MEMBER)
          .build();

  private LipingOffices() {}

  static ImmutableList<BodyDefinition> bodies() {
    return ImmutableList.of(
        body(COUNTY_COMMITTEE, "县委", "county party committee", LevelId.COUNTY, PARTY, SOURCE),
        body(TOWN_COMMITTEE, "乡镇（街道）党（工）委", "town party committee", LevelId.TOWN, PARTY, SOURCE),
        body(TOWN_GOVERNMENT, "乡镇人民政府", "town government", LevelId.TOWN, GOVERNMENT, LAW),
        body(JUSTICE, "司法所", "justice office", LevelId.TOWN, GOVERNMENT, SOURCE),
        body(PUBLIC_ORDER, "综治中心", "public-order office", LevelId.TOWN, GOVERNMENT, SOURCE),
        body(POLICE, "派出所", "police station", LevelId.TOWN, GOVERNMENT, SOURCE),
        body(BRANCH, "村党支部委员会", "village party branch", LevelId.VILLAGE, PARTY, SOURCE),
        body(
            VILLAGERS_COMMITTEE,
            "村民委员会",
            "villagers' committee",
            LevelId.VILLAGE,
            BodyDefinition.Nature.VILLAGERS_COMMITTEE,
            SOURCE),
        body(WORK_TEAM, "驻村工作队", "resident work team", LevelId.VILLAGE, GOVERNMENT, SOURCE),
        body(
            OVERSIGHT,
            "村务监督委员会",
            "village oversight committee",
            LevelId.VILLAGE,
            BodyDefinition.Nature.OVERSIGHT,
            LAW),
        body(
            REPRESENTATIVES,
            "村民代表会议",
            "villagers' representatives",
            LevelId.VILLAGE,
            SELF_GOVERNANCE,
            LAW),
        body(
            ELECTION_COMMITTEE,
            "村民选举委员会",
            "villagers' election committee",
            LevelId.VILLAGE,
            SELF_GOVERNANCE,
            LAW),
        body(
            EXECUTIVE,
            "村规民约执行委员会",
            "executive committee of the compact",
            LevelId.VILLAGE,
            SELF_GOVERNANCE,
            SOURCE),
        body(PATROL, "治安巡逻队", "patrol team", LevelId.VILLAGE, TEAM, SOURCE),
        body(
            CEREMONIES,
            "红白理事会",
            "council for weddings and funerals",
            LevelId.VILLAGE,
            TEAM,
            SOURCE),
        body(MEDIATION, "纠纷调解队", "mediation team", LevelId.VILLAGE, TEAM, SOURCE),
        body(GROUP, "村民小组", "villagers' group", LevelId.GROUP, SELF_GOVERNANCE, SOURCE),
        body(CLUSTER, "联户", "household cluster", LevelId.CLUSTER, SELF_GOVERNANCE, SOURCE));
  }

  static ImmutableList<OfficeDefinition> offices() {
    return ImmutableList.<OfficeDefinition>builder()
        .addAll(above())
        .addAll(committees())
        .addAll(teams())
        .build();
  }

  private static ImmutableList<OfficeDefinition> above() {
    return ImmutableList.of(
        leader(COUNTY_SECRETARY, "县委书记（总指挥）", "county secretary (commander)", COUNTY_COMMITTEE),
        leader(TOWN_SECRETARY, "乡镇党委书记（指战员）", "town secretary (field commander)", TOWN_COMMITTEE),
        office(TOWN_LEADER, "乡镇班子成员（联村）", "member of the town's leading team", TOWN_COMMITTEE),
        office(TOWN_CADRE, "包村干部", "town cadre for a village", TOWN_GOVERNMENT),
        new OfficeDefinition(
            TOWN_REVIEWER, Text.of("村规民约审核员", "reviewer of compacts"), TOWN_GOVERNMENT, false, OWN),
        office(JUSTICE_OFFICER, "司法所联审人", "vetting officer of the justice office", JUSTICE),
        office(
            PUBLIC_ORDER_OFFICER,
            "综治联审人",
            "vetting officer of the public-order office",
            PUBLIC_ORDER),
        office(POLICE_OFFICER, "派出所联审人", "vetting officer of the police station", POLICE));
  }

  private static ImmutableList<OfficeDefinition> committees() {
    return ImmutableList.of(
        leader(VILLAGE_SECRETARY, "村党支部书记（主攻手）", "village secretary (spearhead)", BRANCH),
        office(BRANCH_MEMBER, "村党支部委员", "member of the village party branch", BRANCH),
        office(DIRECTOR, "村民委员会主任", "director of the villagers' committee", VILLAGERS_COMMITTEE),
        byLaw(
            DEPUTY_DIRECTOR,
            "村民委员会副主任",
            "deputy director of the villagers' committee",
            VILLAGERS_COMMITTEE),
        office(
            COMMITTEE_MEMBER, "村民委员会委员", "member of the villagers' committee", VILLAGERS_COMMITTEE),
        office(WORK_TEAM_MEMBER, "驻村队员", "member of the resident work team", WORK_TEAM),
        byLaw(OVERSIGHT_HEAD, "村务监督委员会主任", "head of the village oversight committee", OVERSIGHT),
        byLaw(
            OVERSIGHT_MEMBER, "村务监督委员会委员", "member of the village oversight committee", OVERSIGHT),
        byLaw(REPRESENTATIVE, "村民代表", "villagers' representative", REPRESENTATIVES),
        byLaw(
            ELECTION_STEWARD,
            "村民选举委员会成员",
            "member of the villagers' election committee",
            ELECTION_COMMITTEE),
        leader(GROUP_HEAD, "村民小组组长", "head of a villagers' group", GROUP),
        leader(CLUSTER_HEAD, "联户长", "cluster head", CLUSTER));
  }

  private static ImmutableList<OfficeDefinition> teams() {
    return ImmutableList.of(
        office(EXECUTIVE_DIRECTOR, "执委会主任", "director of the executive committee", EXECUTIVE),
        office(EXECUTIVE_MEMBER, "执委会成员", "member of the executive committee", EXECUTIVE),
        office(PATROL_MEMBER, "治安巡逻队队员", "member of the patrol team", PATROL),
        office(
            CEREMONIES_MEMBER,
            "红白理事会成员",
            "member of the council for weddings and funerals",
            CEREMONIES),
        office(MEDIATOR, "纠纷调解队队员", "member of the mediation team", MEDIATION));
  }

  private static BodyDefinition body(
      BodyId id, String zh, String en, LevelId level, BodyDefinition.Nature nature, Mark mark) {
    return new BodyDefinition(id, Text.of(zh, en), level, nature, mark);
  }

  private static OfficeDefinition office(OfficeId id, String zh, String en, BodyId body) {
    return new OfficeDefinition(id, Text.of(zh, en), body, false, SOURCE);
  }

  private static OfficeDefinition byLaw(OfficeId id, String zh, String en, BodyId body) {
    return new OfficeDefinition(id, Text.of(zh, en), body, false, LAW);
  }

  private static OfficeDefinition leader(OfficeId id, String zh, String en, BodyId body) {
    return new OfficeDefinition(id, Text.of(zh, en), body, true, SOURCE);
  }
}
