package org.xiangzhi.governance.ballot;

/** Names what a majority is a share of, the widest first. */
public enum Denominator {
  /** All who are entitled. */
  ELIGIBLE,
  /** Those present 到会人员. */
  PRESENT,
  /** Those who took part in the vote 参加投票的. */
  CAST,
  /** The valid votes, abstentions included. */
  VALID,
  /** The votes for and against alone. */
  YES_AND_NO
}
