package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.OVERSIGHT;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.PARTY;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.SELF_GOVERNANCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.TEAM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;

/** Names the bodies and offices from the district's task force to the party's centre household. */
final class BashiOffices {
  static final BodyId TASK_FORCE = BodyId.of("DISTRICT_TASK_FORCE");
  static final BodyId TOWN_COMMITTEE = BodyId.of("TOWN_PARTY_COMMITTEE");
  static final BodyId TOWN_OFFICE = BodyId.of("TOWN_OFFICE");
  static final BodyId BRANCH = BodyId.of("VILLAGE_PARTY_BRANCH");
  static final BodyId VILLAGERS_COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  static final BodyId OVERSEERS_BODY = BodyId.of("VILLAGE_OVERSIGHT_COMMITTEE");
  static final BodyId HELPERS = BodyId.of("VILLAGE_HELPERS");
  static final BodyId GRID_GROUP = BodyId.of("GRID_PARTY_GROUP");
  static final BodyId MANAGEMENT = BodyId.of("COURTYARD_MANAGEMENT_GROUP");
  static final BodyId PARTY_HOUSEHOLDS = BodyId.of("PARTY_CENTRE_HOUSEHOLDS");

  static final OfficeId TASK_FORCE_MEMBER = OfficeId.of("TASK_FORCE_MEMBER");
  static final OfficeId TOWN_SECRETARY = OfficeId.of("TOWN_SECRETARY");
  static final OfficeId TOWN_LEADER = OfficeId.of("TOWN_LEADER");
  static final OfficeId TOWN_OFFICER = OfficeId.of("TOWN_OFFICER");
  static final OfficeId VILLAGE_SECRETARY = OfficeId.of("VILLAGE_SECRETARY");
  static final OfficeId DIRECTOR = OfficeId.of("VILLAGERS_COMMITTEE_DIRECTOR");
  static final OfficeId COMMITTEE_MEMBER = OfficeId.of("VILLAGERS_COMMITTEE_MEMBER");
  static final OfficeId OVERSIGHT_HEAD = OfficeId.of("OVERSIGHT_HEAD");
  static final OfficeId OVERSIGHT_MEMBER = OfficeId.of("OVERSIGHT_MEMBER");
  static final OfficeId RESIDENT_CADRE = OfficeId.of("RESIDENT_CADRE");
  static final OfficeId RURAL_INSTRUCTOR = OfficeId.of("RURAL_INSTRUCTOR");
  static final OfficeId GRID_SECRETARY = OfficeId.of("GRID_SECRETARY");
  static final OfficeId COURTYARD_HEAD = OfficeId.of("COURTYARD_HEAD");
  static final OfficeId MANAGER = OfficeId.of("COURTYARD_MANAGER");
  static final OfficeId CENTRE_HOUSEHOLD = OfficeId.of("PARTY_CENTRE_HOUSEHOLD");

  static final ImmutableSet<OfficeId> DISTRICT = ImmutableSet.of(TASK_FORCE_MEMBER);
  static final ImmutableSet<OfficeId> TOWN =
      ImmutableSet.of(TOWN_SECRETARY, TOWN_LEADER, TOWN_OFFICER);
  static final ImmutableSet<OfficeId> VILLAGE =
      ImmutableSet.of(VILLAGE_SECRETARY, DIRECTOR, COMMITTEE_MEMBER);
  static final ImmutableSet<OfficeId> OVERSEERS = ImmutableSet.of(OVERSIGHT_HEAD, OVERSIGHT_MEMBER);

  /** Those who run a courtyard. */
  static final ImmutableSet<OfficeId> YARD = ImmutableSet.of(COURTYARD_HEAD, MANAGER);

  /** Those who keep its records. */
  static final ImmutableSet<OfficeId> KEEPERS =
      Sets.union(YARD, Sets.union(VILLAGE, ImmutableSet.of(RESIDENT_CADRE, RURAL_INSTRUCTOR)))
          .immutableCopy();

  private BashiOffices() {}

  static ImmutableList<BodyDefinition> bodies() {
    return ImmutableList.of(
        body(TASK_FORCE, "区工作专班", "district task force", LevelId.COUNTY, TEAM, SOURCE),
        body(TOWN_COMMITTEE, "镇街党（工）委", "party committee of the town", LevelId.TOWN, PARTY, SOURCE),
        body(TOWN_OFFICE, "镇街办公室", "office of the town", LevelId.TOWN, TEAM, OWN),
        body(BRANCH, "村党组织", "village party organisation", LevelId.VILLAGE, PARTY, SOURCE),
        body(
            VILLAGERS_COMMITTEE,
            "村民委员会",
            "villagers' committee",
            LevelId.VILLAGE,
            BodyDefinition.Nature.VILLAGERS_COMMITTEE,
            LAW),
        body(
            OVERSEERS_BODY,
            "村务监督委员会",
            "village oversight committee",
            LevelId.VILLAGE,
            OVERSIGHT,
            LAW),
        body(HELPERS, "驻村力量", "those sent to the village", LevelId.VILLAGE, TEAM, SOURCE),
        body(
            GRID_GROUP,
            "网格（村民小组）党支部（党小组）",
            "party branch or group of the grid",
            LevelId.GROUP,
            PARTY,
            SOURCE),
        body(
            MANAGEMENT,
            "院落管理小组",
            "courtyard management group",
            LevelId.COURTYARD,
            SELF_GOVERNANCE,
            SOURCE),
        body(
            PARTY_HOUSEHOLDS,
            "党员中心户",
            "centre households of the party",
            LevelId.COURTYARD,
            PARTY,
            SOURCE));
  }

  static ImmutableList<OfficeDefinition> offices() {
    return ImmutableList.<OfficeDefinition>builder()
        .add(
            office(TASK_FORCE_MEMBER, "区专班成员", "member of the task force", TASK_FORCE, false, OWN),
            office(TOWN_SECRETARY, "镇街党（工）委书记", "town secretary", TOWN_COMMITTEE, true, SOURCE),
            office(TOWN_LEADER, "镇街领导", "town leader", TOWN_COMMITTEE, false, SOURCE),
            office(TOWN_OFFICER, "镇街办公室负责人", "town officer", TOWN_OFFICE, false, OWN))
        .addAll(ofTheVillage())
        .add(
            office(GRID_SECRETARY, "网格党支部书记", "secretary of the grid", GRID_GROUP, true, OWN),
            office(COURTYARD_HEAD, "院落长", "courtyard head", MANAGEMENT, true, SOURCE),
            office(MANAGER, "院落管理小组成员", "courtyard manager", MANAGEMENT, false, SOURCE),
            office(
                CENTRE_HOUSEHOLD,
                "党员中心户",
                "centre household of the party",
                PARTY_HOUSEHOLDS,
                false,
                SOURCE))
        .build();
  }

  private static ImmutableList<OfficeDefinition> ofTheVillage() {
    return ImmutableList.of(
        office(VILLAGE_SECRETARY, "村党组织书记", "village secretary", BRANCH, true, SOURCE),
        office(
            DIRECTOR,
            "村民委员会主任",
            "director of the villagers' committee",
            VILLAGERS_COMMITTEE,
            false,
            LAW),
        office(
            COMMITTEE_MEMBER,
            "村民委员会委员",
            "member of the villagers' committee",
            VILLAGERS_COMMITTEE,
            false,
            LAW),
        office(
            OVERSIGHT_HEAD,
            "村务监督委员会主任",
            "head of the village oversight committee",
            OVERSEERS_BODY,
            false,
            LAW),
        office(
            OVERSIGHT_MEMBER,
            "村务监督委员会委员",
            "member of the village oversight committee",
            OVERSEERS_BODY,
            false,
            LAW),
        office(RESIDENT_CADRE, "驻村干部", "resident cadre", HELPERS, false, SOURCE),
        office(
            RURAL_INSTRUCTOR,
            "乡村振兴工作指导员",
            "instructor for rural revitalisation",
            HELPERS,
            false,
            SOURCE));
  }

  private static BodyDefinition body(
      BodyId id, String zh, String en, LevelId level, BodyDefinition.Nature nature, Mark mark) {
    return new BodyDefinition(id, Text.of(zh, en), level, nature, mark);
  }

  private static OfficeDefinition office(
      OfficeId id, String zh, String en, BodyId body, boolean leads, Mark mark) {
    return new OfficeDefinition(id, Text.of(zh, en), body, leads, mark);
  }
}
