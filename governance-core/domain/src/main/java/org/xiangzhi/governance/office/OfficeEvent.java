package org.xiangzhi.governance.office;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is a change of bodies and offices that happened. */
public sealed interface OfficeEvent extends Event
    permits OfficeEvent.BodyEstablished,
        OfficeEvent.BodyPlaced,
        OfficeEvent.BodyShared,
        OfficeEvent.BodyWithdrawn,
        OfficeEvent.BodyDissolved,
        OfficeEvent.Appointed,
        OfficeEvent.ResignationTendered,
        OfficeEvent.AppointmentEnded,
        OfficeEvent.Evaluated,
        OfficeEvent.SeatLeftVacant,
        OfficeEvent.DutyArose,
        OfficeEvent.DutyDischarged,
        OfficeEvent.Reviewed,
        LinkEvent {
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
   * Put a body under another one.
   *
   * @param body the body
   * @param above what it stands under
   * @param from the first day
   */
  @TypeName("office.body-placed/1")
  record BodyPlaced(BodyKey body, BodyKey above, LocalDate from) implements OfficeEvent {}

  /**
   * Let another unit share a body.
   *
   * @param body the body
   * @param with the other unit
   * @param from the first day
   */
  @TypeName("office.body-shared/1")
  record BodyShared(BodyKey body, UnitId with, LocalDate from) implements OfficeEvent {}

  /**
   * Ended the sharing of a body.
   *
   * @param body the body
   * @param from the unit that shares it no longer
   * @param until the last day
   */
  @TypeName("office.body-withdrawn/1")
  record BodyWithdrawn(BodyKey body, UnitId from, LocalDate until) implements OfficeEvent {}

  /**
   * Dissolved a body.
   *
   * @param body the body
   * @param until the last day
   * @param basis the decision it rests on
   */
  @TypeName("office.body-dissolved/1")
  record BodyDissolved(BodyKey body, LocalDate until, String basis) implements OfficeEvent {}

  /**
   * Put a person into an office.
   *
   * @param appointment the appointment
   * @param basis the decision it rests on
   */
  @TypeName("office.appointed/1")
  record Appointed(Appointment appointment, String basis) implements OfficeEvent {}

  /**
   * Took in that a holder asks to resign.
   *
   * @param appointment which
   * @param on the day
   * @param reason why
   */
  @TypeName("office.resignation-tendered/1")
  record ResignationTendered(AppointmentId appointment, LocalDate on, String reason)
      implements OfficeEvent {}

  /**
   * Ended an appointment.
   *
   * @param appointment which
   * @param until the last day on which it was held
   * @param ending how it ended
   * @param basis the decision or reason it rests on
   */
  @TypeName("office.appointment-ended/1")
  record AppointmentEnded(AppointmentId appointment, LocalDate until, Ending ending, String basis)
      implements OfficeEvent {}

  /**
   * Recorded a democratic evaluation.
   *
   * @param appointment whose
   * @param evaluation the evaluation
   */
  @TypeName("office.evaluated/1")
  record Evaluated(AppointmentId appointment, Evaluation evaluation) implements OfficeEvent {}

  /**
   * Left a seat vacant.
   *
   * @param appointment the appointment that ended
   * @param on the day
   * @param reason why
   */
  @TypeName("office.seat-left-vacant/1")
  record SeatLeftVacant(AppointmentId appointment, LocalDate on, String reason)
      implements OfficeEvent {}

  /**
   * Found that something is to be done.
   *
   * @param duty what, by whom and until when
   */
  @TypeName("office.duty-arose/1")
  record DutyArose(Duty duty) implements OfficeEvent {}

  /**
   * Found that it is done.
   *
   * @param duty which
   * @param on the day
   * @param evidence what shows it; empty where the record itself does
   */
  @TypeName("office.duty-discharged/1")
  record DutyDischarged(DutyId duty, LocalDate on, Optional<String> evidence)
      implements OfficeEvent {}

  /**
   * Looked at every body anew.
   *
   * @param on the day
   */
  @TypeName("office.reviewed/1")
  record Reviewed(LocalDate on) implements OfficeEvent {}
}
