package org.xiangzhi.governance.ballot;

/** Is what became of a vote. */
public enum Outcome {
  /** The majority was reached. */
  PASSED,
  /** The majority was not reached. */
  REJECTED,
  /** Too few came; nothing was decided. */
  NO_QUORUM,
  /** As many for as against, and no majority. */
  TIE,
  /** Nobody voted. */
  NO_VOTES_CAST
}
