package org.xiangzhi.governance.courtyard;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Timed;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what is due of itself with courtyards. */
public sealed interface CourtyardTimer extends CourtyardCommand, Timed {
  /**
   * Marks that a courtyard was not put right in time.
   *
   * @param courtyard the courtyard
   * @param reason what was to be put right
   */
  @TypeName("courtyard.mark-remedy-overdue")
  record MarkRemedyOverdue(UnitId courtyard, Remedy.Reason reason) implements CourtyardTimer {}
}
