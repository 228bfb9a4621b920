package org.xiangzhi.governance.election;

/** Says why a member leaves the election committee 退出村民选举委员会. */
public enum Departure {
  /** Nominated as a candidate. */
  NOMINATED,
  /** A near relative 近亲属 is nominated. */
  RELATIVE_NOMINATED,
  /** Any other reason 因其他原因出缺. */
  OTHER
}
