package org.xiangzhi.governance.courtyard;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Timer;

/** Derives what is due of itself with courtyards. */
final class CourtyardTimers {
  private CourtyardTimers() {}

  static Timer of(UnitId courtyard, Remedy remedy) {
    String name = remedy.reason() + "." + remedy.since() + "." + courtyard;
    return new Timer(
        "courtyard." + Digest.ofText(name).toString().substring(0, 40),
        remedy.due().plusDays(1),
        new CourtyardTimer.MarkRemedyOverdue(courtyard, remedy.reason()));
  }
}
