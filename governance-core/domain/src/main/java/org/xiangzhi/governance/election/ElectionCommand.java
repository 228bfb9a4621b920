package org.xiangzhi.governance.election;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about elections. */
public sealed interface ElectionCommand extends Command {
  /**
   * Announces an election.
   *
   * @param election its name
   * @param unit the unit whose it is
   */
  @TypeName("election.announce")
  record Announce(ElectionId election, UnitId unit) implements ElectionCommand {}
}
