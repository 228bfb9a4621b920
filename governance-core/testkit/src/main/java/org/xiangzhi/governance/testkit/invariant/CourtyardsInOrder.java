package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.testkit.courtyard.CourtyardAudit;

/**
 * INV-COURTYARD: an auditor that reads nothing but events finds the courtyards of a log in order: a
 * household is in one proposal, only those that consented come into a courtyard, stars follow from
 * points, remedies have run out before a plaque is taken back, races are ranked as was published,
 * and samples follow from their seed, have the right size and skip nobody's turn.
 */
public final class CourtyardsInOrder implements Invariant {
  /** Makes the invariant. */
  public CourtyardsInOrder() {}

  @Override
  public String id() {
    return "INV-COURTYARD";
  }

  @Override
  public Optional<String> broken(History history) {
    ImmutableList<CourtyardEvent> events =
        history.entries().stream()
            .map(History.Entry::event)
            .filter(CourtyardEvent.class::isInstance)
            .map(CourtyardEvent.class::cast)
            .collect(ImmutableList.toImmutableList());
    return CourtyardAudit.of(events).findings().stream().findFirst();
  }
}
