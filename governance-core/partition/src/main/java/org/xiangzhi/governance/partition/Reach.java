package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Says how near makes a neighbour: households of one cell, and of two cells whose corners are at
 * most so far apart. Exact: distances are compared by their squares.
 *
 * @param metres 0 to {@value #FARTHEST}; with 0, only households of one cell are near
 */
public record Reach(int metres) {
  /** The greatest distance that makes a neighbour, in metres. */
  public static final int FARTHEST = 2_000;

  /** What counts unless somebody says otherwise, in metres; a proposal of this library. */
  public static final Reach USUAL = new Reach(300);

  /** Refuses a distance beyond the greatest. */
  public Reach {
    Checks.within("reach", metres, 0, FARTHEST);
  }

  /**
   * Makes a reach.
   *
   * @param metres the distance
   * @return the reach
   */
  public static Reach metres(int metres) {
    return new Reach(metres);
  }

  /** Is a step from one cell to another that is near. */
  record Offset(int east, int north, long square) {}

  /** Lists one of the two steps between any two cells that are near, the shortest first. */
  ImmutableList<Offset> offsets() {
    int steps = metres / Spot.STEP;
    long most = (long) metres * metres;
    List<Offset> found = new ArrayList<>();
    for (int east = 0; east <= steps; east++) {
      for (int north = east == 0 ? 1 : -steps; north <= steps; north++) {
        long square = (long) Spot.STEP * Spot.STEP * (east * east + north * north);
        if (square <= most) {
          found.add(new Offset(east * Spot.STEP, north * Spot.STEP, square));
        }
      }
    }
    found.sort(
        Comparator.comparingLong(Offset::square)
            .thenComparingInt(Offset::east)
            .thenComparingInt(Offset::north));
    return ImmutableList.copyOf(found);
  }
}
