package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.election.CourseEvent.BallotPoll;
import org.xiangzhi.governance.election.CourseEvent.Winner;
import org.xiangzhi.governance.election.ElectionView.Counted;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;

/** Decides about results: declares and voids them. */
final class ResultDecider {
  private ResultDecider() {}

  static Decision<ElectionEvent> declare(CourseCommand.DeclareResult c, ElectionContext x) {
    Polling polling = x.state().polling();
    if (polling.isOver()) {
      return ElectionContext.ended("election", c.election());
    }
    ImmutableList.Builder<BallotPoll> polls = ImmutableList.builder();
    for (Contest contest : polling.contests()) {
      if (contest.isVotedOn()) {
        Optional<BallotId> ballot = Optional.ofNullable(polling.opened().get(contest.office()));
        Optional<Counted> counted = ballot.flatMap(x.view()::counted);
        if (ballot.isEmpty() || counted.isEmpty()) {
          return ElectionContext.first(
              ElectionGuards.RESULT,
              ballot
                  .map(one -> "ballot.count-votes " + one)
                  .orElse("ballot.open " + contest.office()));
        }
        polls.add(new BallotPoll(ballot.get(), poll(contest, counted.get())));
      }
    }
    if (polling.contests().isEmpty()) {
      return ElectionContext.first(ElectionGuards.ORDER, "election.post-candidates");
    }
    return figures(x, rules -> declared(polls.build(), rules, x));
  }

  private static OfficePoll poll(Contest contest, Counted counted) {
    return new OfficePoll(contest.office(), counted.registered(), counted.cast(), counted.votes());
  }

  private static Decision<ElectionEvent> figures(
      ElectionContext x, Function<CountRules, Decision<ElectionEvent>> then) {
    return x.with(
        Subject.ELECTION_TURNOUT,
        turnout ->
            x.with(
                Subject.ELECTION_MAJORITY,
                majority ->
                    x.with(
                        Subject.SECOND_ROUND_SHARE,
                        second ->
                            then.apply(
                                new CountRules(
                                    turnout.share(),
                                    majority.share(),
                                    second.share(),
                                    x.says(Subject.ELECTION_MORE_CANDIDATES),
                                    x.rules().votesCountDown())))));
  }

  private static Decision<ElectionEvent> declared(
      ImmutableList<BallotPoll> polls, CountRules rules, ElectionContext x) {
    Polling polling = x.state().polling();
    RoundResult result =
        ElectionCount.count(
            x.state().offices(),
            polling.contests(),
            polls.stream().map(BallotPoll::poll).toList(),
            polling.firsts(),
            polling.elected(),
            rules);
    ImmutableList<Winner> winners = winners(result, x);
    ImmutableList<AppointmentId> replaced = winners.isEmpty() ? ImmutableList.of() : replaced(x);
    return Decision.accept(
        new CourseEvent.ResultDeclared(
            x.state().id(), polls, rules, result, winners, until(x), replaced, x.day()));
  }

  private static ImmutableList<Winner> winners(RoundResult result, ElectionContext x) {
    int number = (int) x.state().polling().winners().count();
    ImmutableList.Builder<Winner> winners = ImmutableList.builder();
    for (OfficeResult office : result.offices()) {
      for (PersonId person : office.elected()) {
        number++;
        winners.add(
            new Winner(AppointmentId.of(x.state().id() + "-" + number), office.office(), person));
      }
    }
    return winners.build();
  }

  /** All who are elected in one election serve until the same day. */
  private static LocalDate until(ElectionContext x) {
    Optional<LocalDate> known =
        x.state()
            .announced()
            .restOfTerm()
            .or(
                () ->
                    x.state().polling().results().stream()
                        .filter(result -> !result.winners().isEmpty())
                        .map(CourseEvent.ResultDeclared::until)
                        .findFirst());
    int years =
        x.rules().statutory()
            ? x.find(Subject.COMMITTEE_TERM_YEARS)
                .map(Standard::number)
                .orElse(x.rules().termYears())
            : x.rules().termYears();
    return known.orElse(x.day().plusYears(years).minusDays(1));
  }

  /** The old holders make way when the first of the new ones are elected; in a by-election none. */
  private static ImmutableList<AppointmentId> replaced(ElectionContext x) {
    CourseEvent.Announced announced = x.state().announced();
    if (announced.restOfTerm().isPresent() || x.state().polling().winners().findAny().isPresent()) {
      return ImmutableList.of();
    }
    return x.view().incumbents(announced.unit(), announced.rules().body()).stream()
        .filter(held -> announced.rules().offices().contains(held.office()))
        .map(Appointment::id)
        .sorted(Comparator.naturalOrder())
        .collect(ImmutableList.toImmutableList());
  }

  static Decision<ElectionEvent> annul(CourseCommand.VoidResult c, ElectionContext x) {
    Polling polling = x.state().polling();
    ImmutableSet<PersonId> standing =
        polling.elected().stream()
            .filter(person -> !polling.isVoid(person))
            .collect(ImmutableSet.toImmutableSet());
    Optional<PersonId> unknown =
        c.persons().stream().filter(person -> !standing.contains(person)).findFirst();
    if (unknown.isPresent()) {
      return Decision.refuse(
          NOT_FOUND, ElectionGuards.VOID, "kind", "elected person", "id", unknown.get());
    }
    ImmutableList<AppointmentId> ended =
        polling
            .winners()
            .filter(winner -> c.persons().contains(winner.person()))
            .map(Winner::appointment)
            .filter(appointment -> x.view().running(appointment).isPresent())
            .collect(ImmutableList.toImmutableList());
    return Decision.accept(
        new CourseEvent.ResultVoided(
            c.election(), c.persons(), ended, c.fraud(), c.decision(), x.act().actor(), x.day()));
  }
}
