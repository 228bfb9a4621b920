package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiangzhi.governance.election.CourseEvent.BallotPoll;
import org.xiangzhi.governance.election.CourseEvent.Winner;
import org.xiangzhi.governance.election.ElectionView.Counted;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.OfficeId;

/** Decides about results: declares them, voids them, and records the handover. */
final class ResultDecider {
  private static final Text VOTED_ON =
      Text.of("应表决的职务与所报投票", "offices to be voted on, and ballots");
  private static final Text LISTED = Text.of("有权投票人数与选民名单", "those entitled, and the voter list");
  private static final Text STANDING = Text.of("选票所列候选人与候选人名单", "candidates on the ballot, and posted");

  private ResultDecider() {}

  static Decision<ElectionEvent> declare(CourseCommand.DeclareResult c, ElectionContext x) {
    Polling polling = x.state().polling();
    if (polling.isOver()) {
      return ElectionContext.ended("election", c.election());
    }
    Optional<Decision<ElectionEvent>> early = Opening.notReady(x);
    if (early.isPresent()) {
      return early.get();
    }
    List<OfficeId> due =
        polling.contests().stream().filter(Contest::isVotedOn).map(Contest::office).toList();
    Set<OfficeId> given =
        c.ballots().stream().map(CourseCommand.OfficeBallot::office).collect(Collectors.toSet());
    if (due.size() != c.ballots().size() || !given.containsAll(due)) {
      return mismatch(c.ballots().size(), due.size(), VOTED_ON);
    }
    ImmutableList.Builder<BallotPoll> polls = ImmutableList.builder();
    for (CourseCommand.OfficeBallot one : c.ballots()) {
      Optional<Decision<ElectionEvent>> problem = problem(one, x);
      if (problem.isPresent()) {
        return problem.get();
      }
      Counted counted = x.view().counted(one.ballot()).orElseThrow();
      polls.add(
          new BallotPoll(
              one.ballot(),
              new OfficePoll(
                  one.office(), counted.registered(), counted.cast(), counted.votes())));
    }
    return figures(x, rules -> declared(polls.build(), rules, x));
  }

  private static Decision<ElectionEvent> mismatch(long sum, long total, Text what) {
    return Decision.refuse(
        TALLY_MISMATCH, ElectionGuards.RESULT, "sum", sum, "total", total, "what", what);
  }

  /** Finds what keeps a ballot from being the vote on an office. */
  private static Optional<Decision<ElectionEvent>> problem(
      CourseCommand.OfficeBallot one, ElectionContext x) {
    if (x.state().polling().counted(one.ballot())) {
      return Optional.of(ElectionContext.exists("count of ballot", one.ballot()));
    }
    Optional<Counted> counted =
        x.view()
            .counted(one.ballot())
            .filter(found -> found.voterList().equals(x.state().id().value()));
    if (counted.isEmpty()) {
      return Optional.of(
          Decision.refuse(
              NOT_FOUND, ElectionGuards.RESULT, "kind", "count of ballot", "id", one.ballot()));
    }
    int voters = x.state().list().voters().size();
    if (counted.get().registered() != voters) {
      return Optional.of(mismatch(counted.get().registered(), voters, LISTED));
    }
    Contest contest =
        x.state().polling().contests().stream()
            .filter(pending -> pending.office().equals(one.office()))
            .findFirst()
            .orElseThrow();
    Set<PersonId> standing =
        counted.get().votes().stream().map(Votes::person).collect(Collectors.toSet());
    return standing.equals(contest.candidates()) && counted.get().seats() == contest.seats()
        ? Optional.empty()
        : Optional.of(mismatch(standing.size(), contest.candidates().size(), STANDING));
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
    ImmutableList<AppointmentId> replaced =
        winners.isEmpty() ? ImmutableList.of() : replaced(x);
    Optional<LocalDate> handoverBy =
        replaced.isEmpty()
            ? Optional.empty()
            : x.find(Subject.HANDOVER_DAYS).map(days -> x.day().plusDays(days.number()));
    return Decision.accept(
        new CourseEvent.ResultDeclared(
            x.state().id(),
            polls,
            rules,
            result,
            winners,
            until(x),
            replaced,
            handoverBy,
            x.day()));
  }

  private static ImmutableList<Winner> winners(RoundResult result, ElectionContext x) {
    int number = (int) x.state().polling().winners().count();
    ImmutableList.Builder<Winner> winners = ImmutableList.builder();
    for (OfficeResult office : result.offices()) {
      for (PersonId person : office.elected()) {
        number++;
        winners.add(
            new Winner(
                AppointmentId.of(x.state().id() + "-" + number), office.office(), person));
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
            c.election(),
            c.persons(),
            ended,
            c.fraud(),
            c.decision(),
            x.act().actor(),
            x.day()));
  }

  static Decision<ElectionEvent> handOver(CourseCommand.RecordHandover c, ElectionContext x) {
    return x.state().polling().handoverBy().isPresent()
        ? Decision.accept(new CourseEvent.HandoverRecorded(c.election(), c.evidence(), x.day()))
        : ElectionContext.first(ElectionGuards.HANDOVER, "election.declare-result");
  }
}
