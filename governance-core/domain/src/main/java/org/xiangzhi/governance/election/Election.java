package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Is the state of one election.
 *
 * @param announced the announcement, with the rules that the election keeps
 * @param committee who runs it
 * @param list the voter list
 * @param candidates the candidates
 * @param polling the votes and results
 */
public record Election(
    CourseEvent.Announced announced,
    Committee committee,
    VoterList list,
    CandidateBook candidates,
    Polling polling) {
  private static final Text DECIDE = Text.of("处理选民名单异议", "decide an objection to a voter list");

  private static final Handlers<CourseEvent, Election, Election> EVOLVE =
      Handlers.<CourseEvent, Election, Election>of(CourseEvent.class)
          .on(CourseEvent.Announced.class, (e, before) -> of(e))
          .on(
              CourseEvent.CommitteeMemberLeft.class,
              (e, state) -> state.with(state.committee.after(e)))
          .on(
              CourseEvent.CommitteeMemberJoined.class,
              (e, state) -> state.with(state.committee.after(e)))
          .on(
              CourseEvent.PollingDaySet.class,
              (e, state) -> state.with(state.polling.withDay(e.pollingDay())))
          .on(CourseEvent.PollOpened.class, (e, state) -> state.with(state.polling.with(e)))
          .on(CourseEvent.ResultDeclared.class, (e, state) -> state.with(state.polling.with(e)))
          .on(CourseEvent.ResultVoided.class, (e, state) -> state.with(state.polling.with(e)))
          .build();

  static Election of(CourseEvent.Announced event) {
    return new Election(
        event,
        new Committee(event.committee(), event.substitutes()),
        VoterList.EMPTY,
        CandidateBook.EMPTY,
        Polling.on(event.pollingDay()));
  }

  Election evolve(CourseEvent event) {
    return EVOLVE.apply(event, this);
  }

  Election evolve(ListEvent event) {
    return new Election(announced, committee, list.evolve(event), candidates, polling);
  }

  Election evolve(CandidateEvent event) {
    Polling after =
        event instanceof CandidateEvent.CandidatesPosted posted
            ? polling.withContests(posted.contests())
            : polling;
    return new Election(announced, committee, list, candidates.evolve(event), after);
  }

  /**
   * Names the election.
   *
   * @return its name
   */
  public ElectionId id() {
    return announced.election();
  }

  /**
   * Lists the offices to be filled, highest first.
   *
   * @return the offices
   */
  public ImmutableList<OfficeId> offices() {
    return announced.seats().stream().map(Seats::office).collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what has to be done by a day.
   *
   * @return objections to be decided
   */
  public Stream<Due> dues() {
    return list.undecided()
        .map(objection -> new Due(DECIDE, objection.objection().value(), objection.decideBy()));
  }

  /** Tells whether a person cannot be in the election committee. */
  boolean mayNotRun(PersonId person) {
    return candidates.isNominee(person)
        || candidates.relatives().contains(person)
        || committee.members().contains(person);
  }

  private Election with(Committee other) {
    return new Election(announced, other, list, candidates, polling);
  }

  private Election with(Polling other) {
    return new Election(announced, committee, list, candidates, other);
  }
}
