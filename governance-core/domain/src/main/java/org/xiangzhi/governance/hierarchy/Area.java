package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Groups units that may hang under different parents, such as the eastern towns of a county.
 *
 * @param id its name within the grouping
 * @param name its title, 1 to 100 characters
 * @param units its members, 1 to 2000
 */
public record Area(
    AreaId id,
    @NotBlank @Size(max = Unit.MAX_NAME) String name,
    @Size(min = 1, max = HierarchyRules.MAX_BATCH) ImmutableList<UnitId> units) {
  /** Refuses a blank or overlong title. */
  public Area {
    Checks.text("name", name, Unit.MAX_NAME);
  }
}
