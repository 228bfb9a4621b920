package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;

/** Is something that happened in a points ledger. */
public sealed interface PointsEvent extends Event
    permits AccountEvent, ContestEvent, LedgerEvent, PostingEvent, RedemptionEvent {
  /**
   * Lists what moved. Every event that moves points lists it under this name, so that an auditor
   * needs to know no more of it.
   *
   * @return the entries, in their order; empty if nothing moved
   */
  default ImmutableList<Entry> entries() {
    return ImmutableList.of();
  }

  /**
   * Says who did it.
   *
   * @return the actor
   */
  PersonId by();

  /**
   * Says when.
   *
   * @return the day of the act
   */
  LocalDate on();
}
