package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about ballots. */
public sealed interface BallotCommand extends Command {
  /**
   * Opens a ballot.
   *
   * @param ballot its name
   * @param unit the unit whose it is
   */
  @TypeName("ballot.open")
  record Open(BallotId ballot, UnitId unit) implements BallotCommand {}
}
