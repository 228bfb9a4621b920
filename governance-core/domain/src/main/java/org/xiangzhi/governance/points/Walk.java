package org.xiangzhi.governance.points;

import java.util.function.IntPredicate;

/** Goes through the legs of one account, from the newest back. */
final class Walk {
  private final Entries entries;
  private final Account account;

  Walk(PointsLedger ledger, Account account) {
    this.entries = ledger.entries();
    this.account = account;
  }

  /** Is told a leg and what it did to the account; says whether to go on. */
  interface Visitor {
    boolean visit(int leg, int entry, long change);
  }

  void back(Visitor visitor) {
    int leg = account.lastLeg();
    while (leg != Account.NONE
        && visitor.visit(leg, entries.entryOf(leg), entries.change(leg, account.number()))) {
      leg = entries.before(leg, account.number());
    }
  }

  /** Adds up what some legs did to the account. */
  long sum(IntPredicate wanted) {
    long[] sum = new long[1];
    back(
        (leg, entry, change) -> {
          if (wanted.test(leg)) {
            sum[0] = Math.addExact(sum[0], change);
          }
          return true;
        });
    return sum[0];
  }
}
