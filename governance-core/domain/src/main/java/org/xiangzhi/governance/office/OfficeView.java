package org.xiangzhi.governance.office;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;

/** Is what the room of offices needs to know of the other rooms. */
public interface OfficeView {
  /**
   * Finds an office in the practices in use.
   *
   * @param office its name
   * @return its definition, or empty
   */
  Optional<OfficeDefinition> office(OfficeId office);

  /**
   * Finds a kind of body in the practices in use.
   *
   * @param body its name
   * @return its definition, or empty
   */
  Optional<BodyDefinition> body(BodyId body);

  /**
   * Finds the level of a unit of this log.
   *
   * @param unit the unit
   * @param day the day
   * @return its level, or empty if there is no such unit on that day
   */
  Optional<LevelId> levelOf(UnitId unit, LocalDate day);
}
