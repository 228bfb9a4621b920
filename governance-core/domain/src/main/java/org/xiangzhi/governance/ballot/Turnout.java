package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.kernel.Checks;

/**
 * Says how many were entitled and how many came.
 *
 * @param basis who counts
 * @param eligible the frozen electorate, 0 or more
 * @param present those who came, 0 to {@code eligible}
 */
public record Turnout(Basis basis, int eligible, int present) {
  /** Refuses more present than eligible. */
  public Turnout {
    Checks.within("eligible", eligible, 0, Integer.MAX_VALUE);
    Checks.within("present", present, 0, eligible);
  }
}
