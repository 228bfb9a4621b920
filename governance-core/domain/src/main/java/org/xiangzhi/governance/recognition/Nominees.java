package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.TypeName;

/** Says who or what can be nominated for an award. */
public sealed interface Nominees {
  /** Are residents aged 18 or over. */
  @TypeName("nominees.persons")
  record Persons() implements Nominees {}

  /** Are households. */
  @TypeName("nominees.households")
  record Households() implements Nominees {}

  /**
   * Are units of a level, such as groups or courtyards.
   *
   * @param level the level
   */
  @TypeName("nominees.units")
  record Units(LevelId level) implements Nominees {}
}
