package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of ballots that hold whatever the practice. */
public final class BallotGuards {
  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "BALLOT-KNOWN", "所指表决须在册，且只登记一次", "what is named is in the record, and is there once");

  private BallotGuards() {}
}
