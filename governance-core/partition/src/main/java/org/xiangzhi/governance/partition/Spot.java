package org.xiangzhi.governance.partition;

import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Is where a household lives, to a hundred metres: the south-western corner of a cell of a grid
 * that starts at a point of the village's choosing. The outreach records of the core know a
 * kilometre alone; that would not tell one courtyard from the next. An exact place has no valid
 * form, and the point from which is measured is not part of the data.
 *
 * @param east metres to the east, a multiple of {@value #STEP}, at most {@value #FARTHEST} either
 *     way
 * @param north metres to the north, likewise
 */
public record Spot(int east, int north) implements Comparable<Spot> {
  /** The width of a cell in metres. */
  public static final int STEP = 100;

  /** The farthest from the starting point, in metres. */
  public static final int FARTHEST = 100_000;

  /** Refuses a place that is closer than a cell, or too far off. */
  public Spot {
    check("x", east);
    check("y", north);
  }

  private static void check(String field, int metres) {
    Checks.within(field, metres, -FARTHEST, FARTHEST);
    if (metres % STEP != 0) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.VALUE_FORM, PartitionRules.COARSE, "field", field, "form", "-?[0-9]+00"));
    }
  }

  @Override
  public int compareTo(Spot other) {
    int first = Integer.compare(east, other.east);
    return first != 0 ? first : Integer.compare(north, other.north);
  }

  @Override
  public String toString() {
    return east + "," + north;
  }
}
