package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is the state of an election's votes and results.
 *
 * @param day the day of the next vote; of the last one if none is to come
 * @param contests the votes that are still to be held or counted
 * @param opened the ballots of this round, by office
 * @param firsts the valid first votes
 * @param results the declared results, round by round
 * @param voided the decisions that elections are void
 */
public record Polling(
    LocalDate day,
    ImmutableList<Contest> contests,
    ImmutableSortedMap<OfficeId, BallotId> opened,
    ImmutableList<OfficePoll> firsts,
    ImmutableList<CourseEvent.ResultDeclared> results,
    ImmutableList<CourseEvent.ResultVoided> voided) {

  static Polling on(LocalDate day) {
    return new Polling(
        day,
        ImmutableList.of(),
        ImmutableSortedMap.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Tells whether a result was declared.
   *
   * @return true from the first one on
   */
  public boolean hasBegun() {
    return !results.isEmpty();
  }

  /**
   * Tells whether every seat is filled or stays empty.
   *
   * @return true if nothing is left to be voted on
   */
  public boolean isOver() {
    return hasBegun() && contests.isEmpty();
  }

  /**
   * Streams who was elected, round by round.
   *
   * @return the winners, also those whose election is void
   */
  public Stream<CourseEvent.Winner> winners() {
    return results.stream().flatMap(result -> result.winners().stream());
  }

  ImmutableSet<PersonId> elected() {
    return winners().map(CourseEvent.Winner::person).collect(ImmutableSet.toImmutableSet());
  }

  boolean isVoid(PersonId person) {
    return voided.stream().anyMatch(decision -> decision.persons().contains(person));
  }

  Polling withDay(LocalDate other) {
    return new Polling(other, contests, opened, firsts, results, voided);
  }

  Polling withContests(ImmutableList<Contest> all) {
    return new Polling(day, all, opened, firsts, results, voided);
  }

  Polling with(CourseEvent.PollOpened event) {
    return new Polling(
        day,
        contests,
        ImmutableSortedMap.<OfficeId, BallotId>naturalOrder()
            .putAll(opened)
            .put(event.office(), event.ballot())
            .buildOrThrow(),
        firsts,
        results,
        voided);
  }

  Polling with(CourseEvent.ResultDeclared event) {
    return new Polling(
        day,
        event.result().next(),
        ImmutableSortedMap.of(),
        ElectionCount.firsts(
            contests,
            event.polls().stream().map(CourseEvent.BallotPoll::poll).toList(),
            firsts,
            event.rules()),
        ImmutableList.<CourseEvent.ResultDeclared>builder().addAll(results).add(event).build(),
        voided);
  }

  Polling with(CourseEvent.ResultVoided event) {
    return new Polling(
        day,
        contests,
        opened,
        firsts,
        results,
        ImmutableList.<CourseEvent.ResultVoided>builder().addAll(voided).add(event).build());
  }
}
