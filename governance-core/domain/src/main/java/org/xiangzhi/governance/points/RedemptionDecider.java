package org.xiangzhi.governance.points;

import org.xiangzhi.governance.kernel.Decision;

/** Decides what concerns goods and orders. */
final class RedemptionDecider {
  private final PointsContext at;

  RedemptionDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(RedemptionCommand command) {
    throw new IllegalArgumentException(command + " on " + at.day());
  }

  Decision<PointsEvent> expire(PointsTimer.ExpireOrder command) {
    throw new IllegalArgumentException(command + " on " + at.day());
  }
}
