package org.xiangzhi.governance.hierarchy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Describes a unit to be established.
 *
 * @param id its permanent name, never used before
 * @param level its level: town or village in a county's log, any level below in a village's
 * @param code its code; a town or village may be without one until it is published, others have
 *     none
 * @param name its name, 1 to 100 characters
 * @param parent the unit above
 */
public record NewUnit(
    UnitId id,
    LevelId level,
    Optional<DivisionCode> code,
    @NotBlank @Size(max = Unit.MAX_NAME) String name,
    UnitId parent) {
  /** Refuses a blank or overlong name. */
  public NewUnit {
    Checks.text("name", name, Unit.MAX_NAME);
  }

  /**
   * Describes a unit without a code.
   *
   * @param id its permanent name
   * @param level its level
   * @param name its name
   * @param parent the unit above
   * @return the description
   */
  public static NewUnit of(UnitId id, LevelId level, String name, UnitId parent) {
    return new NewUnit(id, level, Optional.empty(), name, parent);
  }

  Unit unit() {
    UnitKind kind = level.equals(LevelId.VILLAGE) ? UnitKind.ofVillageNamed(name) : UnitKind.NONE;
    return new Unit(id, level, code, name, Optional.of(parent), kind);
  }
}
