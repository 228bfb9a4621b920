package org.xiangzhi.governance.office;

import java.time.LocalDate;

/**
 * Is the result of one democratic evaluation 民主评议 of a holder.
 *
 * @param on the day
 * @param result the result
 * @param basis the ballot or meeting that it rests on
 */
public record Evaluation(LocalDate on, Result result, String basis) {
  /** Tells how it came out. */
  public enum Result {
    /** Competent 称职, or better. */
    COMPETENT,
    /** Incompetent 不称职. */
    INCOMPETENT
  }
}
