package org.xiangzhi.governance.compact;

/** Tells a first adoption from a revision. */
public enum CaseKind {
  /** The village has no compact yet. */
  ADOPTION,
  /** The compact in force is changed. */
  REVISION
}
