package org.xiangzhi.governance.hierarchy;

/**
 * Tells which body of self-governance a unit of village level has, since the Organic Law of
 * Villagers' Committees holds for villages alone, and communities are under another law.
 */
public enum UnitKind {
  /** A village with a villagers' committee 村民委员会. */
  VILLAGE,
  /** A community with a residents' committee 居民委员会. */
  COMMUNITY,
  /** No body of self-governance: development zones, farms, virtual communities 虚拟社区. */
  OTHER,
  /** Nobody can tell from the name; a person has to say when the village is opened. */
  UNKNOWN,
  /** Not of village level. */
  NONE;

  /**
   * Reads the kind from the name in a division table. The ranges within village codes (below 200
   * community, from 200 on village) are unreliable and are left aside.
   *
   * @param name such as 地青村村委会
   * @return {@link #VILLAGE} for names in 村委会, 村民委员会 or 嘎查委员会, {@link #COMMUNITY} for names in 居委会,
   *     居民委员会 or 社区, {@link #OTHER} for names in 虚拟社区, 生活区, 管理区 or 开发区, else {@link #UNKNOWN}, a
   *     bare 村 or 嘎查 included
   */
  public static UnitKind ofVillageNamed(String name) {
    if (endsWithAny(name, "虚拟社区", "生活区", "管理区", "开发区", "虚拟生活区")) {
      return OTHER;
    }
    if (endsWithAny(name, "村委会", "村民委员会", "嘎查委员会")) {
      return VILLAGE;
    }
    if (endsWithAny(name, "居委会", "居民委员会", "社区委员会", "社区")) {
      return COMMUNITY;
    }
    return UNKNOWN;
  }

  private static boolean endsWithAny(String name, String... endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
