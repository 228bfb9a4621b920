package org.xiangzhi.governance.points;

/** Says whose an account is. */
public enum AccountKind {
  /** A household's 户. */
  HOUSEHOLD,
  /** A resident's 个人. */
  PERSON,
  /** Where points come from 发行; never above zero. */
  ISSUE,
  /** What the village may give out 积分池. */
  POOL,
  /** What was redeemed 兑换超市. */
  SHOP,
  /** What lapsed, was reset, or is kept back 储备. */
  RESERVE,
  /** The other side of balances from before this ledger 期初. */
  OPENING,
  /** What is on its way to or from another village 在途. */
  TRANSIT;

  /**
   * Tells whether it is the account of a household or a person.
   *
   * @return false for the accounts that every ledger has
   */
  public boolean isHolder() {
    return this == HOUSEHOLD || this == PERSON;
  }
}
