package org.xiangzhi.governance.partition;

import org.xiangzhi.governance.kernel.Checks;

/**
 * Bounds the number of households of a courtyard, both included.
 *
 * @param min the fewest, at least 1
 * @param max the most, at least {@code min} and at most {@value #MOST}
 */
public record Bounds(int min, int max) {
  /** The most that any practice could want; it keeps the reckoning within whole numbers. */
  public static final int MOST = 500;

  /** Refuses bounds that leave nothing between them. */
  public Bounds {
    Checks.within("max", max, 1, MOST);
    Checks.within("min", min, 1, max);
  }

  boolean hold(int households) {
    return households >= min && households <= max;
  }

  /** Counts the fewest courtyards that could hold so many households. */
  int fewest(int households) {
    return (households + max - 1) / max;
  }

  /** Tells whether so many households can be the sum of sizes within the bounds. */
  boolean addUpTo(int households) {
    return (long) fewest(households) * min <= households;
  }
}
