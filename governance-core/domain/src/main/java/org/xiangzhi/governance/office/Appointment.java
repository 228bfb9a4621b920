package org.xiangzhi.governance.office;

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
    boolean leads) {

  /**
   * Tells whether the office is held on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
