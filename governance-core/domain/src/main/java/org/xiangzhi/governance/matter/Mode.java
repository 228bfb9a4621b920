package org.xiangzhi.governance.matter;

/** Says how a matter is followed up 调度督办. */
public enum Mode {
  /** Is an ordinary matter 一般性问题: followed up by whoever oversees the department. */
  ORDINARY,
  /** Is one of many alike, or a grave one 集中突出问题: followed up by the principal leader. */
  CONCENTRATED
}
