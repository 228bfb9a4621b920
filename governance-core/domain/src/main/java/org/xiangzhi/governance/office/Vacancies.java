package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.UnitId;

/** Finds the seats of a unit that are empty: those that nobody but acting holders came into. */
final class Vacancies {
  private static final Comparator<Tenure> BY_END =
      Comparator.<Tenure, LocalDate>comparing(
              tenure -> tenure.appointment().until().orElse(LocalDate.MAX))
          .thenComparing(tenure -> tenure.appointment().id());

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
    Set<AppointmentId> filled =
        seats.stream()
            .flatMap(tenure -> tenure.appointment().succeeds().stream())
            .collect(Collectors.toSet());
    return seats.stream()
        .filter(tenure -> endedBefore(tenure.appointment(), day))
        .filter(tenure -> tenure.leftVacant().isEmpty())
        .filter(tenure -> !filled.contains(tenure.appointment().id()))
        .sorted(BY_END)
        .map(tenure -> vacancy(tenure, acting(state, tenure.appointment(), day)))
        .collect(ImmutableList.toImmutableList());
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
