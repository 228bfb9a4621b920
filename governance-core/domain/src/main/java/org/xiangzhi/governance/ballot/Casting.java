package org.xiangzhi.governance.ballot;

/** Says how votes are given. */
public enum Casting {
  /** By show of hands 举手表决. */
  HANDS,
  /** On paper 书面票. */
  PAPER,
  /** By electronic means. */
  ELECTRONIC
}
