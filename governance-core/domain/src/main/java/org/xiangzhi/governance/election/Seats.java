package org.xiangzhi.governance.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says how many holders of an office are to be elected 应选名额.
 *
 * @param office the office
 * @param seats 1 to 100
 */
public record Seats(OfficeId office, @Positive @Max(100) int seats) {
  /** Refuses a number outside its bounds. */
  public Seats {
    Checks.within("seats", seats, 1, 100);
  }
}
