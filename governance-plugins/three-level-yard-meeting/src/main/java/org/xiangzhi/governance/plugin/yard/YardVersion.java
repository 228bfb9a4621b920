package org.xiangzhi.governance.plugin.yard;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Text;

/**
 * Tells the three iterations 三次迭代升级 of the practice apart. Two of them have no day in the source:
 * the first of the month and the last of the year are the plugin's own.
 */
enum YardVersion {
  /** One sub-district tries it, 来凤街道: town leader posted to the village, secretary, group head. */
  PILOT(
      "2021.6",
      LocalDate.of(2021, 6, 17),
      "三级院坝会（来凤街道试点）",
      "three-level yard meeting, tried out in Laifeng sub-district"),
  /** All villages and communities of the district hold it; published in March 2022. */
  DISTRICT_WIDE(
      "2022.3",
      LocalDate.of(2022, 3, 1),
      "三级院坝会（全区推开）",
      "three-level yard meeting, in the whole district"),
  /** Raised to district, town and village at the end of 2022. */
  RAISED(
      "2022.12",
      LocalDate.of(2022, 12, 31),
      "三级院坝会（区、镇、村三级）",
      "three-level yard meeting of district, town and village");

  private final String number;
  private final LocalDate from;
  private final String zh;
  private final String en;

  YardVersion(String number, LocalDate from, String zh, String en) {
    this.number = number;
    this.from = from;
    this.zh = zh;
    this.en = en;
  }

  String number() {
    return number;
  }

  LocalDate from() {
    return from;
  }

  Text title() {
    return Text.of(zh, en);
  }

  /** Tells whether the district takes part: its departments and leaders. */
  boolean district() {
    return this != PILOT;
  }

  /** Tells whether the three levels are district, town and village. */
  boolean raised() {
    return this == RAISED;
  }
}
