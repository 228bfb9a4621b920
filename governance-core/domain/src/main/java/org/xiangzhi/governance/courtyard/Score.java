package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;

/**
 * Is what a courtyard was given by a sheet. The sum is never kept: it follows from the lines.
 *
 * @param sheet the sheet
 * @param points the points of every line
 * @param on the day
 */
public record Score(SheetId sheet, ImmutableSortedMap<CriterionId, Integer> points, LocalDate on) {
  /**
   * Adds up the lines.
   *
   * @return the points
   */
  public int total() {
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }
}
