package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.GOVERNMENT;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.GROUP_SUPERVISION;
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
 * Names the bodies and offices of town, village and group. The source names the two committees 组委会
 * and 监事会 and not who leads them: that each has a head is the plugin's own.
 */
final class ChunhuaOffices {
  static final BodyId TOWN_COMMITTEE = BodyId.of("TOWN_PARTY_COMMITTEE");
  static final BodyId TOWN_GOVERNMENT = BodyId.of("TOWN_GOVERNMENT");
  static final BodyId BRANCH = BodyId.of("VILLAGE_PARTY_BRANCH");
  static final BodyId VILLAGERS_COMMITTEE = BodyId.of("VILLAGERS_COMMITTEE");
  static final BodyId GRID = BodyId.of("GRID_TEAM");
  static final BodyId GROUP = BodyId.of("VILLAGERS_GROUP");
  static final BodyId PARTY_GROUP = BodyId.of("PARTY_GROUP");
  static final BodyId COMMITTEE = BodyId.of("GROUP_COMMITTEE");
  static final BodyId BOARD = BodyId.of("GROUP_SUPERVISORY_BOARD");
  static final BodyId ELECTION_TEAM = BodyId.of("GROUP_ELECTION_TEAM");

  static final OfficeId TOWN_SECRETARY = OfficeId.of("TOWN_SECRETARY");
  static final OfficeId TOWN_LEADER = OfficeId.of("TOWN_LEADER");
  static final OfficeId TOWN_OFFICER = OfficeId.of("TOWN_OFFICER");
  static final OfficeId INSTRUCTOR = OfficeId.of("GROUP_INSTRUCTOR");
  static final OfficeId VILLAGE_SECRETARY = OfficeId.of("VILLAGE_SECRETARY");
  static final OfficeId DIRECTOR = OfficeId.of("VILLAGERS_COMMITTEE_DIRECTOR");
  static final OfficeId COMMITTEE_MEMBER = OfficeId.of("VILLAGERS_COMMITTEE_MEMBER");
  static final OfficeId GRID_WORKER = OfficeId.of("GRID_WORKER");
  static final OfficeId GROUP_HEAD = OfficeId.of("GROUP_HEAD");
  static final OfficeId PARTY_GROUP_HEAD = OfficeId.of("PARTY_GROUP_HEAD");
  static final OfficeId CONTACT_MEMBER = OfficeId.of("CONTACT_MEMBER");
  static final OfficeId COMMITTEE_HEAD = OfficeId.of("GROUP_COMMITTEE_HEAD");
  static final OfficeId GROUP_COMMITTEE_MEMBER = OfficeId.of("GROUP_COMMITTEE_MEMBER");
  static final OfficeId BOARD_HEAD = OfficeId.of("GROUP_BOARD_HEAD");
  static final OfficeId BOARD_MEMBER = OfficeId.of("GROUP_BOARD_MEMBER");
  static final OfficeId ELECTION_STEWARD = OfficeId.of("GROUP_ELECTION_STEWARD");

  /** Those who manage the affairs of a group. */
  static final ImmutableSet<OfficeId> MANAGERS =
      ImmutableSet.of(GROUP_HEAD, COMMITTEE_HEAD, GROUP_COMMITTEE_MEMBER);

  static final ImmutableSet<OfficeId> OVERSEERS = ImmutableSet.of(BOARD_HEAD, BOARD_MEMBER);

  /** The village's two committees 支村“两委”. */
  static final ImmutableSet<OfficeId> VILLAGE =
      ImmutableSet.of(VILLAGE_SECRETARY, DIRECTOR, COMMITTEE_MEMBER);

  /** Those who visit households 联户党员、驻组指导员和镇村网格员. */
  static final ImmutableSet<OfficeId> VISITORS =
      ImmutableSet.of(CONTACT_MEMBER, INSTRUCTOR, GRID_WORKER);

  /** Those who call and chair meetings. */
  static final ImmutableSet<OfficeId> CHAIRS =
      ImmutableSet.of(
          GROUP_HEAD, COMMITTEE_HEAD, INSTRUCTOR, CONTACT_MEMBER, VILLAGE_SECRETARY, BOARD_HEAD);

  static final ImmutableSet<OfficeId> TOWN =
      ImmutableSet.of(TOWN_SECRETARY, TOWN_LEADER, TOWN_OFFICER);

  private ChunhuaOffices() {}

  static ImmutableList<BodyDefinition> bodies() {
    return ImmutableList.of(
        body(TOWN_COMMITTEE, "镇党委", "town party committee", LevelId.TOWN, PARTY, SOURCE),
        body(TOWN_GOVERNMENT, "镇人民政府", "town government", LevelId.TOWN, GOVERNMENT, LAW),
        body(BRANCH, "村党支部", "village party branch", LevelId.VILLAGE, PARTY, SOURCE),
        body(
            VILLAGERS_COMMITTEE,
            "村民委员会",
            "villagers' committee",
            LevelId.VILLAGE,
            BodyDefinition.Nature.VILLAGERS_COMMITTEE,
            SOURCE),
        body(GRID, "镇村网格员", "grid workers", LevelId.VILLAGE, TEAM, SOURCE),
        body(GROUP, "村民小组", "villagers' group", LevelId.GROUP, SELF_GOVERNANCE, SOURCE),
        body(PARTY_GROUP, "党小组", "party group", LevelId.GROUP, PARTY, SOURCE),
        body(
            COMMITTEE,
            "组委会",
            "group committee",
            LevelId.GROUP,
            BodyDefinition.Nature.GROUP_COMMITTEE,
            SOURCE),
        body(BOARD, "监事会", "group supervisory board", LevelId.GROUP, GROUP_SUPERVISION, SOURCE),
        body(
            ELECTION_TEAM,
            "组级推选工作小组",
            "team that runs a group's elections",
            LevelId.GROUP,
            SELF_GOVERNANCE,
            OWN));
  }

  static ImmutableList<OfficeDefinition> offices() {
    return ImmutableList.of(
        office(TOWN_SECRETARY, "镇党委书记", "town secretary", TOWN_COMMITTEE, true, OWN),
        office(TOWN_LEADER, "镇领导", "town leader", TOWN_COMMITTEE, false, OWN),
        office(
            TOWN_OFFICER, "镇经办人员", "officer of the town government", TOWN_GOVERNMENT, false, OWN),
        office(INSTRUCTOR, "驻组指导员", "group instructor", TOWN_GOVERNMENT, false, SOURCE),
        office(VILLAGE_SECRETARY, "村党支部书记", "village secretary", BRANCH, true, OWN),
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
        office(GRID_WORKER, "镇村网格员", "grid worker", GRID, false, SOURCE),
        office(GROUP_HEAD, "村民小组长", "head of a villagers' group", GROUP, true, SOURCE),
        office(PARTY_GROUP_HEAD, "党小组长", "head of a party group", PARTY_GROUP, true, SOURCE),
        office(CONTACT_MEMBER, "联户党员", "contact member", PARTY_GROUP, false, SOURCE),
        office(COMMITTEE_HEAD, "组委会主任", "head of the group committee", COMMITTEE, false, OWN),
        office(
            GROUP_COMMITTEE_MEMBER,
            "组委会成员",
            "member of the group committee",
            COMMITTEE,
            false,
            SOURCE),
        office(BOARD_HEAD, "监事会主任", "head of the supervisory board", BOARD, false, OWN),
        office(BOARD_MEMBER, "监事会成员", "member of the supervisory board", BOARD, false, SOURCE),
        office(ELECTION_STEWARD, "推选主持人", "steward of an election", ELECTION_TEAM, false, OWN));
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
