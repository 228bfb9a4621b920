package org.xiangzhi.governance.disclosure;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;

/** Is what the room of disclosures needs to know of the other rooms. */
public interface DisclosureView {
  /**
   * Tells whether a unit belongs to this log.
   *
   * @param unit the unit
   * @param day the day
   * @return true if it is there on that day
   */
  boolean isUnit(UnitId unit, LocalDate day);
}
