package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says who holds an office of a unit, from when to when.
 *
 * @param id its name
 * @param office the office
 * @param body the kind of body that the office belongs to
 * @param unit the unit whose office it is
 * @param person who holds it
 * @param from the first day
 * @param until the last day; empty while it has no end
 * @param manner how it came about
 * @param leads whether the holder leads the unit
 * @param traits what of the holder counts when the body is put together
 * @param succeeds the appointment whose seat it comes into; empty for a seat that is new
 */
public record Appointment(
    AppointmentId id,
    OfficeId office,
    BodyId body,
    UnitId unit,
    PersonId person,
    LocalDate from,
    Optional<LocalDate> until,
    Manner manner,
    boolean leads,
    ImmutableSortedSet<Trait> traits,
    Optional<AppointmentId> succeeds) {

  /**
   * Makes an appointment to a seat that is new, of a holder of whom nothing counts.
   *
   * @param id its name
   * @param office the office
   * @param body the kind of body that the office belongs to
   * @param unit the unit whose office it is
   * @param person who holds it
   * @param from the first day
   * @param until the last day; empty while it has no end
   * @param manner how it came about
   * @param leads whether the holder leads the unit
   */
  public Appointment(
      AppointmentId id,
      OfficeId office,
      BodyId body,
      UnitId unit,
      PersonId person,
      LocalDate from,
      Optional<LocalDate> until,
      Manner manner,
      boolean leads) {
    this(
        id,
        office,
        body,
        unit,
        person,
        from,
        until,
        manner,
        leads,
        ImmutableSortedSet.of(),
        Optional.empty());
  }

  /**
   * Tells whether the office is held on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Tells whether the office is held on a day and the day after it.
   *
   * @param day the day
   * @return true unless the day is its last
   */
  public boolean runsPast(LocalDate day) {
    return runsOn(day) && runsOn(day.plusDays(1));
  }

  BodyKey bodyKey() {
    return new BodyKey(unit, body);
  }

  Appointment endedOn(LocalDate last) {
    return new Appointment(
        id, office, body, unit, person, from, Optional.of(last), manner, leads, traits, succeeds);
  }
}
