package org.xiangzhi.governance.compact;

/** Says what the town's review decides about a flagged passage. */
public enum FlagDecision {
  /** The passage is lawful and stays as it is. */
  KEPT,
  /** The passage is to be amended: its change is withdrawn and made anew. */
  TO_AMEND
}
