package org.xiangzhi.governance.points;

/** Says why points moved. */
public enum EntryKind {
  /** Earned by a rule of the tariff 加分. */
  AWARD,
  /** Lost by a rule of the tariff 减分. */
  DEDUCTION,
  /** Earned back by service after a deduction 修复. */
  REPAIR,
  /** Moved between the accounts of the ledger 划转. */
  TRANSFER,
  /** Taken over from a system in use before 期初. */
  OPENING,
  /** The opposite of an earlier entry 冲正. */
  REVERSAL,
  /** Given for goods 兑换. */
  REDEMPTION,
  /** Given back for goods 退回. */
  REFUND,
  /** Taken at the end of the year of a book 清零. */
  RESET,
  /** Past its validity 失效. */
  LAPSE,
  /** Followed a household or person to another account 随户结转. */
  SUCCESSION,
  /** Left with a household for another village 转出. */
  CARRIED_OUT,
  /** Came with a household from another village 转入. */
  CARRIED_IN
}
