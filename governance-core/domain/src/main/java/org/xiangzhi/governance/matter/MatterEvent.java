package org.xiangzhi.governance.matter;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to one matter. */
public sealed interface MatterEvent extends Event {
  /**
   * Returns the matter.
   *
   * @return its name
   */
  MatterId matter();

  /**
   * Happened when a matter was raised.
   *
   * @param matter its name
   * @param practice the digest of the practice whose rules it keeps
   * @param unit the unit where it is
   * @param summary what it is
   * @param by who raised it
   * @param on the day
   */
  @TypeName("matter.raised/1")
  record Raised(
      MatterId matter, Digest practice, UnitId unit, String summary, PersonId by, LocalDate on)
      implements MatterEvent {}
}
