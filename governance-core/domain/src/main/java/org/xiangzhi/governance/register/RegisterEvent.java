package org.xiangzhi.governance.register;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to registers. */
public sealed interface RegisterEvent extends Event {
  /**
   * Happened as the command asked.
   *
   * @param record its name
   * @param unit the unit whose it is
   * @param on the day
   */
  @TypeName("register.entered/1")
  record Entered(RecordId record, UnitId unit, LocalDate on) implements RegisterEvent {}
}
