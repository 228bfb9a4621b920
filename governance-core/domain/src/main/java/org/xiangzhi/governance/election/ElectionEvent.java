package org.xiangzhi.governance.election;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to elections. */
public sealed interface ElectionEvent extends Event {
  /**
   * Happened as the command asked.
   *
   * @param election its name
   * @param unit the unit whose it is
   * @param on the day
   */
  @TypeName("election.announced/1")
  record Announced(ElectionId election, UnitId unit, LocalDate on) implements ElectionEvent {}
}
