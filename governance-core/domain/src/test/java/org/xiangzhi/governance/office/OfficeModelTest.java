package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.office.Desk.COMMITTEE;
import static org.xiangzhi.governance.office.Desk.DAY;
import static org.xiangzhi.governance.office.Desk.DIRECTOR;
import static org.xiangzhi.governance.office.Desk.MEMBER;
import static org.xiangzhi.governance.office.Desk.OVERSEER;
import static org.xiangzhi.governance.office.Desk.OVERSIGHT;
import static org.xiangzhi.governance.office.Desk.TERM;
import static org.xiangzhi.governance.office.Desk.VILLAGE;
import static org.xiangzhi.governance.office.Desk.on;
import static org.xiangzhi.governance.office.Desk.person;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Plays committee and oversight body at random, beside a naive list of who is in which, and asks
 * after each step whether the room kept to the rules and wrote down what falls short.
 */
class OfficeModelTest {
  private static final int PEOPLE = 11;

  /** Is a thing to try; what the numbers mean depends on it. */
  private record Step(What what, int who, int other, boolean trait, int days) {}

  private enum What {
    ELECT_DIRECTOR,
    ELECT_MEMBER,
    ELECT_OVERSEER,
    END,
    RELATE,
    PART,
    WAIT
  }

  /** Is somebody in office, as the naive list has it. */
  private record Seat(AppointmentId id, OfficeId office, int who, boolean trait) {
    boolean inCommittee() {
      return !office.equals(OVERSEER);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<What> what =
        Arbitraries.frequency(
            Tuple.of(3, What.ELECT_DIRECTOR),
            Tuple.of(10, What.ELECT_MEMBER),
            Tuple.of(4, What.ELECT_OVERSEER),
            Tuple.of(5, What.END),
            Tuple.of(3, What.RELATE),
            Tuple.of(1, What.PART),
            Tuple.of(2, What.WAIT));
    Arbitrary<Integer> who = Arbitraries.integers().between(0, PEOPLE - 1);
    return Combinators.combine(
            what, who, who, Arbitraries.of(true, false), Arbitraries.integers().between(1, 40))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void noAcceptedStateBreaksARuleAndEveryShortfallIsADuty(@ForAll("steps") List<Step> steps) {
    LocalDate day = DAY;
    Play play = new Play();
    play.desk.establish(day, VILLAGE, COMMITTEE, OVERSIGHT);
    for (Step step : steps) {
      switch (step.what()) {
        case ELECT_DIRECTOR -> play.elect(day, DIRECTOR, step);
        case ELECT_MEMBER -> play.elect(day, MEMBER, step);
        case ELECT_OVERSEER -> play.elect(day, OVERSEER, step);
        case END -> play.end(day, step);
        case RELATE -> play.relate(day, step, true);
        case PART -> play.relate(day, step, false);
        case WAIT -> day = day.plusDays(step.days());
      }
      assertEquals(play.shortfalls(), play.open(day));
    }
  }

  /** Is one play: the room, and the naive list beside it. */
  private static final class Play {
    private final Desk desk = new Desk();
    private final List<Seat> seats = new ArrayList<>();
    private final Set<Set<Integer>> relatives = new HashSet<>();
    private final Set<AppointmentId> empty = new HashSet<>();
    private final List<AppointmentId> emptyInOrder = new ArrayList<>();

    private void elect(LocalDate day, OfficeId office, Step step) {
      Trait trait = office.equals(OVERSEER) ? Trait.ACCOUNTANT : Trait.WOMAN;
      OfficeCommand.Appoint command =
          desk.appoint(
              Manner.ELECTED,
              office,
              VILLAGE,
              Integer.toString(step.who()),
              Optional.of(TERM),
              step.trait() ? new Trait[] {trait} : new Trait[0]);
      Seat seat = new Seat(command.appointment(), office, step.who(), step.trait());
      boolean accepted = desk.decide(day, command).refusals().isEmpty();
      assertEquals(allowed(seat), accepted, () -> seat + " beside " + seats + " " + relatives);
      if (accepted) {
        seats.add(seat);
        emptyInOrder.stream()
            .filter(
                id -> desk.offices.tenure(id).orElseThrow().appointment().office().equals(office))
            .findFirst()
            .ifPresent(this::filled);
      }
    }

    private void filled(AppointmentId seat) {
      empty.remove(seat);
      emptyInOrder.remove(seat);
    }

    /** Decides by going through all the rules as a clerk would with the list before her. */
    private boolean allowed(Seat seat) {
      Set<Integer> committee = new TreeSet<>();
      for (Seat held : seats) {
        if (held.inCommittee()) {
          committee.add(held.who());
        }
        if (held.office().equals(seat.office()) && held.who() == seat.who()) {
          return false;
        }
        if (excluded(seat, held)) {
          return false;
        }
      }
      committee.add(seat.who());
      return !seat.inCommittee() || committee.size() <= 7;
    }

    private boolean excluded(Seat one, Seat other) {
      boolean related =
          one.who() != other.who() && relatives.contains(Set.of(one.who(), other.who()));
      if (one.inCommittee() != other.inCommittee()) {
        return related || one.who() == other.who();
      }
      return one.inCommittee() && related;
    }

    private void end(LocalDate day, Step step) {
      if (seats.isEmpty()) {
        return;
      }
      Seat seat = seats.remove(step.who() % seats.size());
      desk.accept(day, Desk.end(seat.id(), Ending.RECALLED));
      empty.add(seat.id());
      emptyInOrder.add(seat.id());
      emptyInOrder.sort(
          Comparator.comparing(
                  (AppointmentId id) ->
                      desk.offices.tenure(id).orElseThrow().appointment().until().orElseThrow())
              .thenComparing(id -> id));
    }

    private void relate(LocalDate day, Step step, boolean relate) {
      if (step.who() == step.other()) {
        return;
      }
      Set<Integer> pair = Set.of(step.who(), step.other());
      String one = Integer.toString(step.who());
      String other = Integer.toString(step.other());
      if (relate) {
        relatives.add(pair);
        desk.scene.relate(person(one), person(other));
      } else {
        relatives.remove(pair);
        desk.scene.part(person(one), person(other));
      }
      desk.offices
          .review(on(day), desk.scene)
          .forEach(event -> desk.offices = desk.offices.evolve(event));
    }

    /** Lists what falls short by the naive list: what ought to be open, and nothing else. */
    private ImmutableSortedSet<String> shortfalls() {
      ImmutableSortedSet.Builder<String> expected = ImmutableSortedSet.naturalOrder();
      if (seats.stream().filter(Seat::inCommittee).map(Seat::who).distinct().count() < 3) {
        expected.add("COMPOSITION members");
      }
      if (seats.stream().noneMatch(seat -> seat.inCommittee() && seat.trait())) {
        expected.add("COMPOSITION WOMAN");
      }
      if (seats.stream().noneMatch(seat -> !seat.inCommittee() && seat.trait())) {
        expected.add("COMPOSITION ACCOUNTANT");
      }
      for (AppointmentId id : empty) {
        expected.add("VACANCY " + id);
      }
      for (Seat one : seats) {
        for (Seat other : seats) {
          if (one.id().compareTo(other.id()) < 0 && excluded(one, other)) {
            expected.add("INCOMPATIBILITY " + one.id() + " " + other.id());
          }
        }
      }
      return expected.build();
    }

    private ImmutableSortedSet<String> open(LocalDate day) {
      return desk.offices.duties(VILLAGE, day).stream()
          .filter(duty -> duty.kind() != Duty.Kind.HANDOVER)
          .map(duty -> duty.kind() + " " + duty.about())
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
  }
}
