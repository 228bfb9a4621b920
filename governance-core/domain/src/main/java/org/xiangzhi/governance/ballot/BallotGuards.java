package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of ballots that hold whatever the practice. */
public final class BallotGuards {
  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "BALLOT-KNOWN", "所指表决须在册，且只登记一次", "what is named is in the record, and is there once");

  /** Figures of a count add up. */
  public static final Rule SUM =
      Rule.own(
          "BALLOT-CONSERVED",
          "发出等于收回加未收回，收回等于有效票加废票，票数不得超过投票人数",
          "issued is returned and not returned, returned is valid and invalid; no more votes than voters");

  private BallotGuards() {}
}
