package org.xiangzhi.governance.hierarchy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Is a unit as it stands on a day.
 *
 * @param id its permanent name
 * @param level its level
 * @param code its code on that day; units below the village have none
 * @param name its name, 1 to 100 characters; a household's is a label, never a person's name
 * @param parent the unit above; a province has none
 * @param kind the body of self-governance of a village; {@link UnitKind#NONE} on other levels
 */
public record Unit(
    UnitId id,
    LevelId level,
    Optional<DivisionCode> code,
    @NotBlank @Size(max = MAX_NAME) String name,
    Optional<UnitId> parent,
    UnitKind kind) {
  /** Characters of a name. */
  public static final int MAX_NAME = 100;

  /** Refuses a blank or overlong name. */
  public Unit {
    Checks.text("name", name, MAX_NAME);
  }

  Unit ofKind(UnitKind other) {
    return new Unit(id, level, code, name, parent, other);
  }

  Unit named(String other) {
    return new Unit(id, level, code, other, parent, kind);
  }

  Unit coded(DivisionCode other) {
    return new Unit(id, level, Optional.of(other), name, parent, kind);
  }

  Unit under(UnitId other) {
    return new Unit(id, level, code, name, Optional.of(other), kind);
  }
}
