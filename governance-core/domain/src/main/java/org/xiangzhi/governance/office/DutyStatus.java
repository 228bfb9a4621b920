package org.xiangzhi.governance.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says what has become of a duty.
 *
 * @param duty the duty
 * @param discharged the day on which it was found to be done; empty while it is open
 * @param evidence what showed it; empty where the record itself did
 */
public record DutyStatus(Duty duty, Optional<LocalDate> discharged, Optional<String> evidence) {
  static DutyStatus open(Duty duty) {
    return new DutyStatus(duty, Optional.empty(), Optional.empty());
  }

  DutyStatus done(OfficeEvent.DutyDischarged event) {
    return new DutyStatus(duty, Optional.of(event.on()), event.evidence());
  }

  /**
   * Tells whether it was to be done on a day.
   *
   * @param day the day
   * @return true from the day on which it arose to the day before it was done
   */
  public boolean openOn(LocalDate day) {
    return !day.isBefore(duty.arose()) && discharged.map(day::isBefore).orElse(true);
  }

  /**
   * Tells whether it was late on a day: still open behind its last day, or done after it.
   *
   * @param day the day
   * @return true if so
   */
  public boolean lateOn(LocalDate day) {
    LocalDate end = discharged.filter(done -> !done.isAfter(day)).orElse(day);
    return end.isAfter(duty.due());
  }
}
