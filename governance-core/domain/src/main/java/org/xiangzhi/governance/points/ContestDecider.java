package org.xiangzhi.governance.points;

import org.xiangzhi.governance.kernel.Decision;

/** Decides what concerns objections. */
final class ContestDecider {
  private final PointsContext at;

  ContestDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(ContestCommand command) {
    throw new IllegalArgumentException(command + " on " + at.day());
  }

  Decision<PointsEvent> overdue(PointsTimer.MarkOverdue command) {
    throw new IllegalArgumentException(command + " on " + at.day());
  }
}
