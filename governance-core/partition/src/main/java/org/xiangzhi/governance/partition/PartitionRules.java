package org.xiangzhi.governance.partition;

import org.xiangzhi.governance.kernel.Rule;

/** Holds the rules of a division into courtyards. Their figures are given by whoever asks. */
public final class PartitionRules {
  /** Sizes. */
  public static final Rule SIZE =
      Rule.own(
          "PARTITION-SIZE", "小院户数须在上下限之间", "the households of a courtyard are within the bounds");

  /** Contiguity. */
  public static final Rule CONTIGUOUS =
      Rule.own(
          "PARTITION-CONTIGUOUS",
          "同一小院各户须以邻里关系相连",
          "the households of a courtyard are connected by neighbours of the same courtyard");

  /** Traditional yards. */
  public static final Rule YARD_WHOLE =
      Rule.own("PARTITION-YARD-WHOLE", "传统院落不得拆分", "a traditional yard is not divided");

  /** One place for each household. */
  public static final Rule ONCE =
      Rule.own(
          "PARTITION-ONCE",
          "每户恰属一个小院，传统院落亦然",
          "each household is in exactly one courtyard, and in at most one traditional yard");

  /** What a person has settled. */
  public static final Rule PINNED =
      Rule.own(
          "PARTITION-PINNED",
          "人工指定所属小院的住户不得移动",
          "a household that a person has put into a courtyard stays there");

  /** Names. */
  public static final Rule KNOWN =
      Rule.own(
          "PARTITION-KNOWN", "所提住户须在名单中", "whatever household is named is one of the village's");

  /** Places. */
  public static final Rule COARSE =
      Rule.own(
          "PARTITION-COARSE",
          "住户位置只取百米网格，不得填写精确位置",
          "the place of a household is given to a hundred metres, never exactly");

  private PartitionRules() {}
}
