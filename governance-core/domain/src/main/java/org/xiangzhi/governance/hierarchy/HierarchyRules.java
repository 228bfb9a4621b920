package org.xiangzhi.governance.hierarchy;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of units, areas and pairings. */
public final class HierarchyRules {
  /** Units to be established, moved or recoded in one command. */
  public static final int MAX_BATCH = 2000;

  /** Each command belongs to one kind of log. */
  public static final Rule LOG_KIND =
      Rule.own(
          "HIERARCHY-LOG",
          "县级日志先采用区划表、管镇村；镇街日志先开镇街；村级日志先开村、管村以下单元",
          "a county's log adopts a table and changes towns and villages; a town's log opens the town;"
              + " a village's log opens the village and changes what is below it");

  /** A unit that is named exists on the day. */
  public static final Rule UNIT_EXISTS =
      Rule.own("UNIT-EXISTS", "所指单元须在当日存在", "a unit that is named exists on the day");

  /** An id is given once. */
  public static final Rule UNIT_NEW =
      Rule.own("UNIT-NEW", "单元编号一经使用不得再用", "the id of a unit is given once and never again");

  /** The changes of one unit are recorded in the order of their days. */
  public static final Rule DAYS_FORWARD =
      Rule.own(
          "UNIT-DAYS-FORWARD",
          "同一单元的变更须按日期先后登记",
          "no change of a unit is dated before its latest change");

  /** No unit is above itself. */
  public static final Rule NO_CIRCLE =
      Rule.own("UNIT-NO-CIRCLE", "单元不得隶属于自身或其下级", "no unit is placed under itself");

  /** Divisions keep their order; a household has nothing below it. */
  public static final Rule LEVEL_ORDER =
      Rule.own(
          "UNIT-LEVEL-ORDER",
          "镇属县、村属镇，村以下单元属村，户下无单元",
          "a town hangs under a county, a village under a town, every other unit under the village"
              + " or a unit of it, and nothing under a household");

  /** Who is below moves before a unit ends. */
  public static final Rule CHILDREN_FIRST =
      Rule.own(
          "UNIT-CHILDREN-FIRST",
          "仍有下级的单元不得撤销，须先迁出下级",
          "a unit ends only after the units below it have moved");

  /** Codes are of one of five widths. */
  public static final Rule CODE_FORM =
      Rule.own(
          "DIVISION-CODE-FORM",
          "区划代码为 2、4、6、9 或 12 位数字，与层级相合",
          "a division code has 2, 4, 6, 9 or 12 digits, those of its unit's level");

  /** One code, one unit. */
  public static final Rule CODE_UNIQUE =
      Rule.own(
          "DIVISION-CODE-UNIQUE",
          "同一日一个区划代码只属一个单元",
          "on one day a division code belongs to one unit alone");

  /** What is adopted is there, digest by digest. */
  public static final Rule TABLE =
      Rule.own(
          "DIVISION-TABLE",
          "采用的区划表须以其摘要存档，并含本县",
          "the table that is adopted is kept under its digest and holds the county");

  /** Areas of one grouping do not overlap. */
  public static final Rule ONE_AREA =
      Rule.own(
          "AREA-ONE-PER-GROUPING",
          "同一分组中一个单元只属一个片区",
          "a unit is in one area of a grouping at most");

  /** Pairs are of two units, and no pair stands twice in a year. */
  public static final Rule PAIRING =
      Rule.own(
          "PAIRING-DISTINCT",
          "结对双方须为同级的两个单元，同年不重复",
          "a pair is of two different units of one level and stands once in a year");

  private HierarchyRules() {}
}
