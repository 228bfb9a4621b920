package org.xiangzhi.governance.election;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;

/** Is what the room of elections needs to know of the other rooms. */
public interface ElectionView {
  /**
   * Tells whether a unit belongs to this log.
   *
   * @param unit the unit
   * @param day the day
   * @return true if it is there on that day
   */
  boolean isUnit(UnitId unit, LocalDate day);
}
