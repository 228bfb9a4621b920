package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names a level of units. The core knows the five levels of divisions and the household; a practice
 * may name any level between village and household, those listed here among them.
 *
 * @param value upper-case letters, digits and underscores, 1 to 40 characters
 */
public record LevelId(String value) implements Comparable<LevelId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Province 省. */
  public static final LevelId PROVINCE = new LevelId("PROVINCE");

  /** Prefecture 地市州. */
  public static final LevelId PREFECTURE = new LevelId("PREFECTURE");

  /** County 县区. */
  public static final LevelId COUNTY = new LevelId("COUNTY");

  /** Town, township or street 镇街. */
  public static final LevelId TOWN = new LevelId("TOWN");

  /** Village or community 村社区. */
  public static final LevelId VILLAGE = new LevelId("VILLAGE");

  /** Villagers' group 村民小组. */
  public static final LevelId GROUP = new LevelId("GROUP");

  /** Grid 网格. */
  public static final LevelId GRID = new LevelId("GRID");

  /** Hamlet 寨. */
  public static final LevelId HAMLET = new LevelId("HAMLET");

  /** Household cluster 联户. */
  public static final LevelId CLUSTER = new LevelId("CLUSTER");

  /** Courtyard 院落. */
  public static final LevelId COURTYARD = new LevelId("COURTYARD");

  /** Household 户. */
  public static final LevelId HOUSEHOLD = new LevelId("HOUSEHOLD");

  /** The levels of divisions, from the top. */
  static final ImmutableList<LevelId> DIVISIONS =
      ImmutableList.of(PROVINCE, PREFECTURE, COUNTY, TOWN, VILLAGE);

  /** Refuses a value that is not of the form. */
  public LevelId {
    Checks.matches("level", value, FORM, 40);
  }

  /**
   * Names a level.
   *
   * @param value the name
   * @return the level
   * @throws InvalidValueException if the value is not of the form
   */
  public static LevelId of(String value) {
    return new LevelId(value);
  }

  /**
   * Tells whether units of this level have a division code.
   *
   * @return true from the province down to the village
   */
  public boolean isDivision() {
    return DIVISIONS.contains(this);
  }

  @Override
  public int compareTo(LevelId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
