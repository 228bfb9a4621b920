package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.BodyId;

/** Asks about the course of an election: who runs it, when the vote is, what its result is. */
public sealed interface CourseCommand extends ElectionCommand {
  /**
   * Names the election.
   *
   * @return its name
   */
  ElectionId election();

  /**
   * Announces an election.
   *
   * @param election its name
   * @param unit the unit whose body is elected
   * @param body the body
   * @param seats the offices to be filled, each once, 1 to 20
   * @param pollingDay the day of the vote 选举日
   * @param committee the members of the election committee 村民选举委员会, 1 to 30
   * @param substitutes who steps in when a member leaves, in the recorded order, 0 to 30
   * @param restOfTerm for a by-election 补选 the last day of the term under way; empty for an
   *     election of the whole body
   */
  @TypeName("election.announce")
  record Announce(
      ElectionId election,
      UnitId unit,
      BodyId body,
      @Size(min = 1, max = 20) ImmutableList<Seats> seats,
      LocalDate pollingDay,
      @Size(min = 1, max = 30) ImmutableList<PersonId> committee,
      @Size(max = 30) ImmutableList<PersonId> substitutes,
      Optional<LocalDate> restOfTerm)
      implements CourseCommand {
    /** Refuses lists that are too short or too long. */
    public Announce {
      Checks.within("seats", seats.size(), 1, 20);
      Checks.within("committee", committee.size(), 1, 30);
      Checks.within("substitutes", substitutes.size(), 0, 30);
    }
  }

  /**
   * Takes a member out of the election committee; the next in the recorded order steps in 依次递补.
   *
   * @param election the election
   * @param member who leaves
   * @param departure why
   */
  @TypeName("election.leave-committee")
  record LeaveCommittee(ElectionId election, PersonId member, Departure departure)
      implements CourseCommand {}

  /**
   * Puts a person who was chosen otherwise into the election committee 另行推选.
   *
   * @param election the election
   * @param person who joins
   */
  @TypeName("election.join-committee")
  record JoinCommittee(ElectionId election, PersonId person) implements CourseCommand {}

  /**
   * Sets the day of the next vote: a later first one, that of the second round, or that among
   * candidates who are tied.
   *
   * @param election the election
   * @param pollingDay the day, today or later; for the first vote later than the one set before
   */
  @TypeName("election.set-polling-day")
  record SetPollingDay(ElectionId election, LocalDate pollingDay) implements CourseCommand {}

  /**
   * Declares the result of the ballots of this round on the day of the count 当场公布.
   *
   * @param election the election
   */
  @TypeName("election.declare-result")
  record DeclareResult(ElectionId election) implements CourseCommand {}

  /**
   * Records the decision of the town or the county that an election was won by improper means and
   * is void 当选无效.
   *
   * @param election the election
   * @param persons whose election is void, 1 to 100
   * @param fraud the means
   * @param decision the digest of the decision
   */
  @TypeName("election.void-result")
  record VoidResult(
      ElectionId election,
      @Size(min = 1, max = 100) ImmutableSortedSet<PersonId> persons,
      Fraud fraud,
      Digest decision)
      implements CourseCommand {
    /** Refuses a decision about nobody. */
    public VoidResult {
      Checks.within("persons", persons.size(), 1, 100);
    }
  }
}
