package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.OVERSIGHT;
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

/**
 * Names the bodies and offices of district, town, village and courtyard. Who keeps the ledger, who
 * minds the shop and who signs for district and town the source does not say: these are the
 * plugin's own.
 */
final class RongchangOffices {
  static final BodyId DISTRICT_OFFICE = BodyId.of("DISTRICT_COURTYARD_OFFICE");
  static final BodyId TOWN_COMMITTEE = BodyId.of("TOWN_PARTY_COMMITTEE");
  static final BodyId TOWN_OFFICE = BodyId.of("TOWN_OFFICE");
  static final BodyId GRID_BRANCH = BodyId.of("GRID_PARTY_BRANCH");
  static final BodyId BRANCH = BodyId.of("VILLAGE_PARTY_BRANCH");
  static final BodyId VILLAGERS_COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  static final BodyId OVERSEERS_BODY = BodyId.of("VILLAGE_OVERSIGHT_COMMITTEE");
  static final BodyId BANK = BodyId.of("POINTS_BANK");
  static final BodyId PARTY_GROUP = BodyId.of("COURTYARD_PARTY_GROUP");
  static final BodyId COURTYARD = BodyId.of("COURTYARD");
  static final BodyId COURTYARD_COMMITTEE = BodyId.of("COURTYARD_COMMITTEE");

  static final OfficeId DISTRICT_OFFICER = OfficeId.of("DISTRICT_OFFICER");
  static final OfficeId TOWN_LEADER = OfficeId.of("TOWN_LEADER");
  static final OfficeId TOWN_OFFICER = OfficeId.of("TOWN_OFFICER");
  static final OfficeId GRID_SECRETARY = OfficeId.of("GRID_SECRETARY");
  static final OfficeId VILLAGE_SECRETARY = OfficeId.of("VILLAGE_SECRETARY");
  static final OfficeId DIRECTOR = OfficeId.of("VILLAGERS_COMMITTEE_DIRECTOR");
  static final OfficeId COMMITTEE_MEMBER = OfficeId.of("VILLAGERS_COMMITTEE_MEMBER");
  static final OfficeId OVERSIGHT_HEAD = OfficeId.of("OVERSIGHT_HEAD");
  static final OfficeId OVERSIGHT_MEMBER = OfficeId.of("OVERSIGHT_MEMBER");
  static final OfficeId LEDGER_KEEPER = OfficeId.of("LEDGER_KEEPER");
  static final OfficeId SHOPKEEPER = OfficeId.of("SHOPKEEPER");
  static final OfficeId INSTRUCTOR = OfficeId.of("PARTY_BUILDING_INSTRUCTOR");
  static final OfficeId COURTYARD_HEAD = OfficeId.of("COURTYARD_HEAD");
  static final OfficeId STEWARD = OfficeId.of("COURTYARD_STEWARD");

  static final ImmutableSet<OfficeId> DISTRICT = ImmutableSet.of(DISTRICT_OFFICER);
  static final ImmutableSet<OfficeId> TOWN = ImmutableSet.of(TOWN_LEADER, TOWN_OFFICER);
  static final ImmutableSet<OfficeId> VILLAGE =
      ImmutableSet.of(VILLAGE_SECRETARY, DIRECTOR, COMMITTEE_MEMBER);

  static final ImmutableSet<OfficeId> OVERSEERS = ImmutableSet.of(OVERSIGHT_HEAD, OVERSIGHT_MEMBER);

  /** Those who run a courtyard. */
  static final ImmutableSet<OfficeId> YARD = ImmutableSet.of(COURTYARD_HEAD, STEWARD, INSTRUCTOR);

  private RongchangOffices() {}

  static ImmutableList<BodyDefinition> bodies() {
    return ImmutableList.of(
        body(
            DISTRICT_OFFICE,
            "区“小院+”工作机构",
            "district office for courtyards",
            LevelId.COUNTY,
            TEAM,
            OWN),
        body(TOWN_COMMITTEE, "镇街党（工）委", "party committee of the town", LevelId.TOWN, PARTY, SOURCE),
        body(TOWN_OFFICE, "镇街办公室", "office of the town", LevelId.TOWN, TEAM, OWN),
        body(GRID_BRANCH, "村民小组（网格）党支部", "party branch of the group", LevelId.GROUP, PARTY, SOURCE),
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
        body(BANK, "百分百银行", "bank of a hundred per cent", LevelId.VILLAGE, TEAM, SOURCE),
        body(
            PARTY_GROUP, "小院党小组（联合党小组）", "courtyard party group", LevelId.COURTYARD, PARTY, SOURCE),
        body(COURTYARD, "小院", "courtyard", LevelId.COURTYARD, SELF_GOVERNANCE, SOURCE),
        body(
            COURTYARD_COMMITTEE,
            "小院院委会（理事会）",
            "courtyard committee",
            LevelId.COURTYARD,
            SELF_GOVERNANCE,
            SOURCE));
  }

  static ImmutableList<OfficeDefinition> offices() {
    return ImmutableList.of(
        office(DISTRICT_OFFICER, "区级工作人员", "officer of the district", DISTRICT_OFFICE, false, OWN),
        office(TOWN_LEADER, "镇街领导", "town leader", TOWN_COMMITTEE, true, OWN),
        office(TOWN_OFFICER, "镇街办公室负责人", "town officer", TOWN_OFFICE, false, OWN),
        office(GRID_SECRETARY, "网格党支部书记", "secretary of the grid", GRID_BRANCH, true, OWN),
        office(VILLAGE_SECRETARY, "村党组织书记", "village secretary", BRANCH, true, OWN),
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
        office(LEDGER_KEEPER, "积分管理员", "keeper of the points ledger", BANK, false, OWN),
        office(SHOPKEEPER, "兑换超市管理员", "shopkeeper", BANK, false, OWN),
        office(INSTRUCTOR, "党建指导员", "party-building instructor", PARTY_GROUP, false, SOURCE),
        office(COURTYARD_HEAD, "小院院长", "courtyard head", COURTYARD, true, SOURCE),
        office(STEWARD, "小院管家", "courtyard steward", COURTYARD_COMMITTEE, false, SOURCE));
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
