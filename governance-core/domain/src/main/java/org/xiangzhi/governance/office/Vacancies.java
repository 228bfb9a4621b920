package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Finds the seats of a unit that are empty. Whoever comes into an office fills the seat that the
 * appointment names, or else the one that has been empty for longest; acting holders fill none.
 */
final class Vacancies {
  private static final Comparator<Tenure> BY_END =
      Comparator.<Tenure, LocalDate>comparing(
              tenure -> tenure.appointment().until().orElse(LocalDate.MAX))
          .thenComparing(tenure -> tenure.appointment().id());
  private static final Comparator<Appointment> BY_START =
      Comparator.comparing(Appointment::from).thenComparing(Appointment::id);

  private Vacancies() {}

  static ImmutableList<Vacancy> of(Offices state, UnitId unit, LocalDate day) {
    List<Tenure> seats =
        state
            .appointments()
            .of(unit)
            .filter(tenure -> tenure.appointment().manner() != Manner.ACTING)
            .filter(tenure -> !tenure.appointment().from().isAfter(day))
            .filter(
                tenure -> state.bodies().standing(tenure.appointment().bodyKey(), day).isPresent())
            .toList();
    Set<AppointmentId> filled = filled(seats);
    return seats.stream()
        .filter(tenure -> endedBefore(tenure.appointment(), day))
        .filter(tenure -> tenure.leftVacant().isEmpty())
        .filter(tenure -> !filled.contains(tenure.appointment().id()))
        .sorted(BY_END)
        .map(tenure -> vacancy(tenure, acting(state, tenure.appointment(), day)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<AppointmentId> filled(List<Tenure> seats) {
    Set<AppointmentId> filled = new HashSet<>();
    List<Appointment> fillers = new ArrayList<>();
    for (Tenure tenure : seats) {
      Optional<AppointmentId> named = tenure.appointment().succeeds();
      if (named.isPresent()) {
        filled.add(named.get());
      } else {
        fillers.add(tenure.appointment());
      }
    }
    fillers.sort(BY_START);
    List<Tenure> byEnd = seats.stream().sorted(BY_END).toList();
    for (Appointment filler : fillers) {
      byEnd.stream()
          .filter(tenure -> tenure.leftVacant().isEmpty())
          .map(Tenure::appointment)
          .filter(seat -> isBehind(filler, seat))
          .filter(seat -> !filled.contains(seat.id()))
          .findFirst()
          .ifPresent(seat -> filled.add(seat.id()));
    }
    return filled;
  }

  private static boolean isBehind(Appointment filler, Appointment seat) {
    return !filler.id().equals(seat.id())
        && filler.office().equals(seat.office())
        && BY_START.compare(seat, filler) < 0
        && seat.until().filter(last -> !last.isAfter(filler.from())).isPresent();
  }

  private static boolean endedBefore(Appointment appointment, LocalDate day) {
    return appointment.until().filter(last -> last.isBefore(day)).isPresent();
  }

  private static Optional<AppointmentId> acting(Offices state, Appointment seat, LocalDate day) {
    return state
        .appointments()
        .running(seat.unit(), day)
        .filter(held -> held.office().equals(seat.office()))
        .filter(held -> held.manner() == Manner.ACTING)
        .map(Appointment::id)
        .findFirst();
  }

  private static Vacancy vacancy(Tenure tenure, Optional<AppointmentId> acting) {
    Appointment seat = tenure.appointment();
    return new Vacancy(
        seat.id(),
        seat.office(),
        seat.body(),
        seat.unit(),
        seat.until().orElseThrow().plusDays(1),
        tenure.term(),
        acting);
  }
}
