package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Decision;

/** Decides what concerns goods and orders. */
final class RedemptionDecider {
  private final PointsContext at;

  RedemptionDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(RedemptionCommand command) {
    return Decision.refuse(ImmutableList.of(PointsContext.unknown(command.toString(), at.day())));
  }

  Decision<PointsEvent> expire(PointsTimer.ExpireOrder command) {
    return Decision.refuse(ImmutableList.of(PointsContext.unknown(command.toString(), at.day())));
  }
}
