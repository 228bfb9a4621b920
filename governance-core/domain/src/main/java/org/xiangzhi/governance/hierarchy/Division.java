package org.xiangzhi.governance.hierarchy;

/**
 * Is one line of a division table.
 *
 * @param code the code
 * @param name the name as published, without a mark of revocation
 * @param revoked whether the line was marked as revoked 已撤销
 */
public record Division(DivisionCode code, String name, boolean revoked) {
  /**
   * Reads the kind of a village from its name.
   *
   * @return the kind; {@link UnitKind#NONE} above the village
   */
  public UnitKind kind() {
    return code.level().equals(LevelId.VILLAGE) ? UnitKind.ofVillageNamed(name) : UnitKind.NONE;
  }
}
