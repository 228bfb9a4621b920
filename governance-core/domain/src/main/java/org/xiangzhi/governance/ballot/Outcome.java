package org.xiangzhi.governance.ballot;

/** Is what became of a vote. */
public enum Outcome {
  /** The majority was reached; of a choice, by at least one, and no tie is left to be broken. */
  PASSED,
  /** The majority was not reached. */
  REJECTED,
  /** Too few took part; nothing was decided. */
  NO_QUORUM,
  /** As many for as against, and no majority; of a choice, a tie for the last seat. */
  TIE,
  /** No valid vote was given. */
  NO_VOTES_CAST,
  /** Too few slips lay in the urn to count them without showing who voted how; they are gone. */
  NOT_COUNTED
}
