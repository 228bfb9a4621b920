package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;

/** Holds what no definition says and a simulation has to assume. All of it is printed. */
final class Assumptions {
  /** Households of a village, if the county has enough villages. */
  static final int VILLAGE = 450;

  /** Tenths of persons to a household. */
  static final int PERSONS_TENTHS = 32;

  /** Households of a unit, where the practice does not say. */
  static final ImmutableMap<LevelId, Integer> UNITS =
      ImmutableMap.of(
          LevelId.GRID, 150,
          LevelId.GROUP, 60,
          LevelId.HAMLET, 40,
          LevelId.COURTYARD, 25,
          LevelId.CLUSTER, 10);

  /** Households of any other unit. */
  static final int OTHER_UNIT = 30;

  /** Of a hundred adults so many are party members. */
  static final int PARTY_PERCENT = 8;

  /** Meetings of a kind that no obligation asks for, at each of its units in a year. */
  static final int MEETINGS = 4;

  /** Of a hundred entitled so many come, where there is a quorum. */
  static final int COME_TO_DECIDE = 80;

  /** Of a hundred entitled so many come otherwise. */
  static final int COME = 35;

  /** Minutes of a meeting, and for each item on its agenda. */
  static final int MINUTES = 40;

  static final int MINUTES_PER_ITEM = 15;

  /** Households to one matter in a year. */
  static final int HOUSEHOLDS_PER_MATTER = 20;

  /** Records of a kind in a village and year. */
  static final int RECORDS = 4;

  /** Claims of each rule of a tariff in a village and year. */
  static final int CLAIMS = 12;

  /** Each award is held in so many units of a village. */
  static final int AWARD_UNITS = 3;

  /** Orders in a shop for each hundred households and year. */
  static final int ORDERS_PERCENT = 20;

  private Assumptions() {}

  static ImmutableList<Text> all() {
    return ImmutableList.<Text>builder().addAll(ofPlaces()).addAll(ofConduct()).build();
  }

  private static ImmutableList<Text> ofPlaces() {
    return ImmutableList.of(
        Text.of(
            "每村约 " + VILLAGE + " 户（县内村数不足时更多），每户约 3.2 人，均为虚构",
            "about "
                + VILLAGE
                + " households to a village (more if the county has too few villages), about 3.2"
                + " persons to a household, all invented"),
        Text.of(
            "做法未定规模的单元：网格 150 户、组 60 户、自然寨 40 户、院落 25 户、联户 10 户，其他 30 户",
            "units whose size the practice does not say: grid 150 households, group 60, hamlet 40,"
                + " courtyard 25, cluster 10, other 30"),
        Text.of(
            "成年人中党员占 " + PARTY_PERCENT + "%",
            PARTY_PERCENT + " of a hundred adults are party members"));
  }

  private static ImmutableList<Text> ofConduct() {
    return ImmutableList.of(
        Text.of(
            "无召开义务的会议每单元每年 " + MEETINGS + " 次",
            "meetings that no obligation asks for: " + MEETINGS + " a year at each unit"),
        Text.of(
            "到会率：有法定人数的 " + COME_TO_DECIDE + "%，其他 " + COME + "%",
            "of those entitled come "
                + COME_TO_DECIDE
                + " % where there is a quorum, "
                + COME
                + " % otherwise"),
        Text.of(
            "会议时长：" + MINUTES + " 分钟，每项议程另加 " + MINUTES_PER_ITEM + " 分钟",
            "a meeting takes " + MINUTES + " minutes, and " + MINUTES_PER_ITEM + " for each item"),
        Text.of(
            "每 " + HOUSEHOLDS_PER_MATTER + " 户每年提出一件事项",
            "one matter a year for every " + HOUSEHOLDS_PER_MATTER + " households"),
        Text.of(
            "每村每年每类登记 " + RECORDS + " 件", RECORDS + " records of each kind in a village and year"),
        Text.of(
            "每村每年每条积分细则申报 " + CLAIMS + " 次；每百户每年兑换 " + ORDERS_PERCENT + " 单",
            CLAIMS
                + " claims by each rule of the tariff in a village and year, "
                + ORDERS_PERCENT
                + " orders for a hundred households"),
        Text.of(
            "每项评选在每村至多 " + AWARD_UNITS + " 个单元举行；每村每年创建一个院落，三分之一农户起初不在院落内",
            "each award is held in "
                + AWARD_UNITS
                + " units of a village at most; a village creates one courtyard a year, and a third"
                + " of its households are in none at first"));
  }
}
