package org.xiangzhi.governance.disclosure;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to disclosures. */
public sealed interface DisclosureEvent extends Event {
  /**
   * Happened as the command asked.
   *
   * @param disclosure its name
   * @param unit the unit whose it is
   * @param on the day
   */
  @TypeName("disclosure.posted/1")
  record Posted(DisclosureId disclosure, UnitId unit, LocalDate on) implements DisclosureEvent {}
}
