package org.xiangzhi.governance.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for a change of bodies and offices. */
public sealed interface OfficeCommand extends Command {
  /**
   * Attaches a body to a unit.
   *
   * @param unit the unit
   * @param body the kind of body
   * @param name what it is called, 1 to 100 characters
   */
  @TypeName("office.establish-body")
  record EstablishBody(UnitId unit, BodyId body, @NotBlank @Size(max = 100) String name)
      implements OfficeCommand {}

  /**
   * Puts a person into an office.
   *
   * @param appointment the new appointment's name
   * @param office the office
   * @param unit the unit whose office it is
   * @param person who is to hold it
   * @param until the last day, if the term is known
   * @param manner how it came about
   * @param basis the decision it rests on, 1 to 200 characters
   */
  @TypeName("office.appoint")
  record Appoint(
      AppointmentId appointment,
      OfficeId office,
      UnitId unit,
      PersonId person,
      Optional<LocalDate> until,
      Manner manner,
      @NotBlank @Size(max = 200) String basis)
      implements OfficeCommand {}

  /**
   * Ends an appointment; the day of the act is its last.
   *
   * @param appointment which
   * @param reason why, 1 to 200 characters
   */
  @TypeName("office.end-appointment")
  record EndAppointment(AppointmentId appointment, @NotBlank @Size(max = 200) String reason)
      implements OfficeCommand {}
}
