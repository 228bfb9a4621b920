package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/** Holds who was in which office when. */
final class Appointments {
  static final Appointments EMPTY =
      new Appointments(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<AppointmentId, Tenure> all;
  private final PersistentMap<PersonId, ImmutableList<AppointmentId>> byPerson;
  private final PersistentMap<UnitId, PersistentMap<AppointmentId, Tenure>> byUnit;

  private Appointments(
      PersistentMap<AppointmentId, Tenure> all,
      PersistentMap<PersonId, ImmutableList<AppointmentId>> byPerson,
      PersistentMap<UnitId, PersistentMap<AppointmentId, Tenure>> byUnit) {
    this.all = all;
    this.byPerson = byPerson;
    this.byUnit = byUnit;
  }

  Optional<Tenure> get(AppointmentId id) {
    return all.get(id);
  }

  Stream<Appointment> heldBy(PersonId person, LocalDate day) {
    return byPerson.get(person).orElse(ImmutableList.of()).stream()
        .map(id -> all.get(id).orElseThrow().appointment())
        .filter(appointment -> appointment.runsOn(day));
  }

  /** Streams all that there ever were of a unit, by name. */
  Stream<Tenure> of(UnitId unit) {
    return byUnit.get(unit).stream().flatMap(PersistentMap::values);
  }

  Stream<Appointment> running(UnitId unit, LocalDate day) {
    return of(unit).map(Tenure::appointment).filter(appointment -> appointment.runsOn(day));
  }

  /** Streams those who count as members of a body: acting holders do not. */
  Stream<Appointment> members(BodyKey body, LocalDate day) {
    return running(body.unit(), day)
        .filter(appointment -> appointment.body().equals(body.body()))
        .filter(appointment -> appointment.manner() != Manner.ACTING);
  }

  Appointments with(Appointment appointment) {
    ImmutableList<AppointmentId> held =
        ImmutableList.<AppointmentId>builder()
            .addAll(byPerson.get(appointment.person()).orElse(ImmutableList.of()))
            .add(appointment.id())
            .build();
    return new Appointments(all, byPerson.with(appointment.person(), held), byUnit)
        .set(Tenure.of(appointment));
  }

  Appointments change(AppointmentId id, UnaryOperator<Tenure> change) {
    return set(change.apply(all.get(id).orElseThrow()));
  }

  private Appointments set(Tenure tenure) {
    UnitId unit = tenure.appointment().unit();
    AppointmentId id = tenure.appointment().id();
    PersistentMap<AppointmentId, Tenure> there =
        byUnit.get(unit).orElse(PersistentMap.empty()).with(id, tenure);
    return new Appointments(all.with(id, tenure), byPerson, byUnit.with(unit, there));
  }
}
