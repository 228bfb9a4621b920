package org.xiangzhi.governance.election;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of elections that hold whatever the practice. */
public final class ElectionGuards {
  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "ELECTION-KNOWN", "所指选举须在册，且只登记一次", "what is named is in the record, and is there once");

  private ElectionGuards() {}
}
