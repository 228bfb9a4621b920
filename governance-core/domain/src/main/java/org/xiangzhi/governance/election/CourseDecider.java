package org.xiangzhi.governance.election;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.BODY_COMPOSITION;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.OfficeId;

/** Decides about the course of an election, its result apart. */
final class CourseDecider {
  private static final Text MEMBERS = Text.of("成员人数", "the number of members");
  private static final Text RUN = Text.of("参加村民选举委员会", "be in the election committee");
  private static final Text CANDIDATE =
      Text.of("本人或者近亲属被提名，或者已在其中", "nominated, related to a nominee, or in it already");

  private static final Handlers<CourseCommand, ElectionContext, Decision<ElectionEvent>> DECIDE =
      Handlers.<CourseCommand, ElectionContext, Decision<ElectionEvent>>of(CourseCommand.class)
          .on(
              CourseCommand.Announce.class,
              (c, x) -> ElectionContext.exists("election", c.election()))
          .on(CourseCommand.LeaveCommittee.class, CourseDecider::leave)
          .on(CourseCommand.JoinCommittee.class, CourseDecider::join)
          .on(CourseCommand.SetPollingDay.class, CourseDecider::setDay)
          .on(CourseCommand.DeclareResult.class, ResultDecider::declare)
          .on(CourseCommand.VoidResult.class, ResultDecider::annul)
          .build();

  private CourseDecider() {}

  static Decision<ElectionEvent> decide(CourseCommand command, ElectionContext x) {
    return DECIDE.apply(command, x);
  }

  /** Announces an election; its name was not used before. */
  static Decision<ElectionEvent> announce(CourseCommand.Announce c, Act act, ElectionView view) {
    Optional<ElectionRules> rules = view.electionRules(c.body());
    if (rules.isEmpty()) {
      return ElectionContext.unknown("election of", c.body());
    }
    if (!view.isUnit(c.unit(), act.day())) {
      return ElectionContext.unknown("unit", c.unit());
    }
    List<Refusal> refusals = new ArrayList<>();
    seats(c, rules.get(), refusals);
    if (c.pollingDay().isBefore(act.day())) {
      refusals.add(
          Refusal.of(
              DATES_REVERSED, ElectionGuards.DAYS, "from", act.day(), "until", c.pollingDay()));
    }
    repeated(c).ifPresent(refusals::add);
    size(c, rules.get(), view).ifPresent(refusals::add);
    restOfTerm(c, rules.get(), view).ifPresent(refusals::add);
    return refusals.isEmpty()
        ? Decision.accept(announced(c, rules.get(), act))
        : Decision.refuse(refusals);
  }

  private static CourseEvent announced(CourseCommand.Announce c, ElectionRules rules, Act act) {
    return new CourseEvent.Announced(
        c.election(),
        c.unit(),
        rules,
        ImmutableList.sortedCopyOf(
            Ordering.explicit(rules.offices()).onResultOf(Seats::office), c.seats()),
        c.pollingDay(),
        c.committee(),
        c.substitutes(),
        c.restOfTerm(),
        act.day());
  }

  private static void seats(CourseCommand.Announce c, ElectionRules rules, List<Refusal> refusals) {
    Set<OfficeId> seen = new HashSet<>();
    for (Seats seats : c.seats()) {
      if (!rules.offices().contains(seats.office())) {
        refusals.add(
            Refusal.of(NOT_FOUND, ElectionGuards.SEATS, "kind", "office", "id", seats.office()));
      } else if (!seen.add(seats.office())) {
        refusals.add(
            Refusal.of(
                ALREADY_EXISTS, ElectionGuards.SEATS, "kind", "office", "id", seats.office()));
      }
    }
  }

  private static Optional<Refusal> repeated(CourseCommand.Announce c) {
    Set<PersonId> seen = new HashSet<>();
    return ImmutableList.<PersonId>builder()
        .addAll(c.committee())
        .addAll(c.substitutes())
        .build()
        .stream()
        .filter(person -> !seen.add(person))
        .findFirst()
        .map(
            person ->
                Refusal.of(
                    ALREADY_EXISTS, ElectionGuards.COMMITTEE, "kind", "member", "id", person));
  }

  /** Holds an election of the whole villagers' committee to the size that the law sets. */
  private static Optional<Refusal> size(
      CourseCommand.Announce c, ElectionRules rules, ElectionView view) {
    if (!rules.statutory() || c.restOfTerm().isPresent()) {
      return Optional.empty();
    }
    int members = c.seats().stream().mapToInt(Seats::seats).sum();
    return ElectionContext.find(Subject.COMMITTEE_SIZE, rules, view)
        .filter(
            standard -> {
              Figure.Range range = standard.range();
              return members < range.min() || members > range.max();
            })
        .map(
            standard ->
                Refusal.of(
                    BODY_COMPOSITION,
                    standard.rule(),
                    "body",
                    c.body(),
                    "what",
                    MEMBERS,
                    "value",
                    members,
                    "bound",
                    standard.range()));
  }

  /** Holds a by-election to the end of the term under way, as far as the record knows it. */
  private static Optional<Refusal> restOfTerm(
      CourseCommand.Announce c, ElectionRules rules, ElectionView view) {
    if (c.restOfTerm().isEmpty()) {
      return Optional.empty();
    }
    LocalDate end =
        view.incumbents(c.unit(), c.body()).stream()
            .filter(held -> rules.offices().contains(held.office()))
            .map(Appointment::until)
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
            .orElse(c.pollingDay().plusYears(rules.termYears()).minusDays(1));
    LocalDate until = c.restOfTerm().get();
    return until.isAfter(end) || until.isBefore(c.pollingDay())
        ? Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                ElectionGuards.BY_ELECTION,
                "field",
                "restOfTerm",
                "value",
                until,
                "min",
                c.pollingDay(),
                "max",
                end))
        : Optional.empty();
  }

  private static Decision<ElectionEvent> leave(CourseCommand.LeaveCommittee c, ElectionContext x) {
    Committee committee = x.state().committee();
    return committee.members().contains(c.member())
        ? Decision.accept(
            new CourseEvent.CommitteeMemberLeft(
                c.election(), c.member(), c.departure(), committee.successor(x.state()::mayNotRun)))
        : ElectionContext.unknown("member", c.member());
  }

  private static Decision<ElectionEvent> join(CourseCommand.JoinCommittee c, ElectionContext x) {
    return x.state().mayNotRun(c.person())
        ? Decision.refuse(
            PERSON_BARRED,
            ElectionGuards.COMMITTEE,
            "person",
            c.person(),
            "what",
            RUN,
            "reason",
            CANDIDATE)
        : Decision.accept(new CourseEvent.CommitteeMemberJoined(c.election(), c.person()));
  }

  private static Decision<ElectionEvent> setDay(CourseCommand.SetPollingDay c, ElectionContext x) {
    Polling polling = x.state().polling();
    if (polling.isOver()) {
      return ElectionContext.ended("election", c.election());
    }
    if (!polling.opened().isEmpty()) {
      return ElectionContext.first(ElectionGuards.ORDER, "election.declare-result");
    }
    LocalDate earliest = polling.hasBegun() ? x.day() : later(polling.day().plusDays(1), x.day());
    return c.pollingDay().isBefore(earliest)
        ? Decision.refuse(
            DATES_REVERSED, ElectionGuards.DAYS, "from", earliest, "until", c.pollingDay())
        : Decision.accept(new CourseEvent.PollingDaySet(c.election(), c.pollingDay()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
