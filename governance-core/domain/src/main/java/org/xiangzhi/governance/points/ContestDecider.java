package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Decision;

/** Decides what concerns objections. */
final class ContestDecider {
  private final PointsContext at;

  ContestDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(ContestCommand command) {
    return Decision.refuse(ImmutableList.of(PointsContext.unknown(command.toString(), at.day())));
  }

  Decision<PointsEvent> overdue(PointsTimer.MarkOverdue command) {
    return Decision.refuse(ImmutableList.of(PointsContext.unknown(command.toString(), at.day())));
  }
}
