package org.xiangzhi.governance.election;

import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is the number of votes that one person received.
 *
 * @param person the person
 * @param votes 0 to 10,000,000
 */
public record Votes(PersonId person, @PositiveOrZero int votes) {
  /** Refuses a number outside its bounds. */
  public Votes {
    Checks.within("votes", votes, 0, 10_000_000);
  }
}
