package org.xiangzhi.governance.courtyard;

import java.time.LocalDate;

/**
 * Is what a courtyard has to put right by a day 限期整改.
 *
 * @param reason what for
 * @param count how many households or points it has
 * @param min the least that it needs
 * @param max the greatest that it may have
 * @param since the day on which it was found
 * @param due the last day to put it right
 * @param overdue whether that day has passed and was marked
 */
public record Remedy(
    Reason reason, int count, int min, int max, LocalDate since, LocalDate due, boolean overdue) {
  /** Says what is to be put right. */
  public enum Reason {
    /** It has more or fewer households than its bounds. */
    SIZE,
    /** It did not pass when it was checked again. */
    RECHECK
  }

  Remedy marked() {
    return new Remedy(reason, count, min, max, since, due, true);
  }
}
