package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/** Is whoever has to move a matter on. */
public sealed interface Owner {
  /**
   * Is the level at which the matter is, as long as nobody there is assigned.
   *
   * @param log its log
   */
  record Level(LogId log) implements Owner {}

  /**
   * Is an office; whoever holds it answers for the matter.
   *
   * @param department the kind of body
   * @param unit the unit where it stands
   * @param office the office
   */
  record Office(BodyId department, UnitId unit, OfficeId office) implements Owner {}
}
