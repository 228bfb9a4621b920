package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is what was counted for one office.
 *
 * @param office the office
 * @param registered who was on the voter list 登记参加选举的村民, 0 or more
 * @param cast who took part 参加投票的村民, invalid votes included; 0 to {@code registered}
 * @param votes the votes of each candidate
 */
public record OfficePoll(
    OfficeId office,
    @PositiveOrZero int registered,
    @PositiveOrZero int cast,
    ImmutableList<Votes> votes) {
  /** Refuses more voters than were registered, and more votes for one than voters. */
  public OfficePoll {
    Checks.within("registered", registered, 0, 10_000_000);
    Checks.within("cast", cast, 0, registered);
    for (Votes one : votes) {
      Checks.within("votes", one.votes(), 0, cast);
    }
  }

  /**
   * Finds the votes of one candidate.
   *
   * @param person the candidate
   * @return the votes, 0 if there are none
   */
  public int of(PersonId person) {
    return votes.stream().filter(v -> v.person().equals(person)).mapToInt(Votes::votes).sum();
  }
}
