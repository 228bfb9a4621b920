package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.testkit.points.PointsAudit;

/**
 * INV-POINTS: an auditor that reads nothing but entries finds a points ledger in order: all
 * balances together are zero, names are entered and entries reversed once, no balance falls below
 * its floor, caps hold, what is earned or lost follows from a rule in force, and closed periods
 * stay closed.
 */
public final class PointsInOrder implements Invariant {
  /** Makes the invariant. */
  public PointsInOrder() {}

  @Override
  public String id() {
    return "INV-POINTS";
  }

  @Override
  public Optional<String> broken(History history) {
    ImmutableList<PointsEvent> events =
        history.entries().stream()
            .map(History.Entry::event)
            .filter(PointsEvent.class::isInstance)
            .map(PointsEvent.class::cast)
            .collect(ImmutableList.toImmutableList());
    return PointsAudit.of(events).findings().stream().findFirst();
  }
}
