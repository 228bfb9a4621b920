package org.xiangzhi.governance.host.cli;

/** Is a leg of an entry as it stands in an event. */
record PointsLeg(String from, String to, String book, long amount) {
  private static final long MAX = 1_000_000_000;

  static PointsLeg of(JsonTree leg) {
    return new PointsLeg(leg.text("from"), leg.text("to"), leg.text("book"), leg.signed("amount"));
  }

  /** Tells whether it moves something from one account to another one. */
  boolean moves() {
    return amount >= 1 && amount <= MAX && !from.equals(to);
  }
}
