package org.xiangzhi.governance.register;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about registers. */
public sealed interface RegisterCommand extends Command {
  /**
   * Enters a record.
   *
   * @param record its name
   * @param unit the unit whose it is
   */
  @TypeName("register.enter")
  record Enter(RecordId record, UnitId unit) implements RegisterCommand {}
}
