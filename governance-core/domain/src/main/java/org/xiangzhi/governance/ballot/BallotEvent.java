package org.xiangzhi.governance.ballot;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to ballots. */
public sealed interface BallotEvent extends Event {
  /**
   * Happened as the command asked.
   *
   * @param ballot its name
   * @param unit the unit whose it is
   * @param on the day
   */
  @TypeName("ballot.opened/1")
  record Opened(BallotId ballot, UnitId unit, LocalDate on) implements BallotEvent {}
}
