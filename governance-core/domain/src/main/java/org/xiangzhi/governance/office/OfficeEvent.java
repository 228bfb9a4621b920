package org.xiangzhi.governance.office;

import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is a change of bodies and offices that happened. */
public sealed interface OfficeEvent extends Event {
  /**
   * Attached a body to a unit.
   *
   * @param unit the unit
   * @param body the kind of body
   * @param name what it is called
   * @param from the first day
   */
  @TypeName("office.body-established/1")
  record BodyEstablished(UnitId unit, BodyId body, String name, LocalDate from)
      implements OfficeEvent {}

  /**
   * Put a person into an office.
   *
   * @param appointment the appointment
   * @param basis the decision it rests on
   */
  @TypeName("office.appointed/1")
  record Appointed(Appointment appointment, String basis) implements OfficeEvent {}

  /**
   * Ended an appointment.
   *
   * @param appointment which
   * @param until the last day on which it was held
   * @param reason why
   */
  @TypeName("office.appointment-ended/1")
  record AppointmentEnded(AppointmentId appointment, LocalDate until, String reason)
      implements OfficeEvent {}
}
