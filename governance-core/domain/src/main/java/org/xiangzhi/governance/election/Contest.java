package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is the vote for the seats of one office.
 *
 * @param office the office
 * @param seats how many are still to be elected, 1 to 100
 * @param kind how it is counted
 * @param candidates who stands
 */
public record Contest(
    OfficeId office,
    @Positive @Max(100) int seats,
    ContestKind kind,
    ImmutableSortedSet<PersonId> candidates) {
  /** Refuses a number of seats outside its bounds. */
  public Contest {
    Checks.within("seats", seats, 1, 100);
  }

  Contest as(ContestKind other) {
    return new Contest(office, seats, other, candidates);
  }

  boolean isVotedOn() {
    return kind != ContestKind.HELD;
  }
}
