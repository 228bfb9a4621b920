package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for a change of bodies and offices. */
public sealed interface OfficeCommand extends Command
    permits OfficeCommand.EstablishBody,
        OfficeCommand.PlaceBody,
        OfficeCommand.ShareBody,
        OfficeCommand.WithdrawBody,
        OfficeCommand.DissolveBody,
        OfficeCommand.Appoint,
        OfficeCommand.TenderResignation,
        OfficeCommand.EndAppointment,
        OfficeCommand.RecordEvaluation,
        OfficeCommand.LeaveVacant,
        OfficeCommand.CompleteDuty,
        OfficeCommand.Review,
        LinkCommand {
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
   * Puts a body under another one, of this log or of the county's.
   *
   * @param body the body
   * @param above the body that it is to stand under
   */
  @TypeName("office.place-body")
  record PlaceBody(BodyKey body, BodyKey above) implements OfficeCommand {}

  /**
   * Lets another unit share a body, as two courtyards share a joint party group 联合党小组.
   *
   * @param body the body
   * @param with the other unit, of the same level
   */
  @TypeName("office.share-body")
  record ShareBody(BodyKey body, UnitId with) implements OfficeCommand {}

  /**
   * Ends the sharing of a body; the day of the act is its last.
   *
   * @param body the body
   * @param from the unit that is to share it no longer
   */
  @TypeName("office.withdraw-body")
  record WithdrawBody(BodyKey body, UnitId from) implements OfficeCommand {}

  /**
   * Dissolves a body that has no members left; the day of the act is its last.
   *
   * @param body the body
   * @param basis the decision it rests on, 1 to 200 characters
   */
  @TypeName("office.dissolve-body")
  record DissolveBody(BodyKey body, @NotBlank @Size(max = 200) String basis)
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
   * @param basis the decision it rests on, such as a ballot or a document, 1 to 200 characters
   * @param traits what of the person counts when the body is put together, and nothing else
   * @param succeeds the appointment whose term is served to the end; empty for a term of its own
   */
  @TypeName("office.appoint")
  record Appoint(
      AppointmentId appointment,
      OfficeId office,
      UnitId unit,
      PersonId person,
      Optional<LocalDate> until,
      Manner manner,
      @NotBlank @Size(max = 200) String basis,
      ImmutableSortedSet<Trait> traits,
      Optional<AppointmentId> succeeds)
      implements OfficeCommand {

    /**
     * Puts a person into an office for a term of its own, of whom nothing counts.
     *
     * @param appointment the new appointment's name
     * @param office the office
     * @param unit the unit whose office it is
     * @param person who is to hold it
     * @param until the last day, if the term is known
     * @param manner how it came about
     * @param basis the decision it rests on, 1 to 200 characters
     */
    public Appoint(
        AppointmentId appointment,
        OfficeId office,
        UnitId unit,
        PersonId person,
        Optional<LocalDate> until,
        Manner manner,
        String basis) {
      this(
          appointment,
          office,
          unit,
          person,
          until,
          manner,
          basis,
          ImmutableSortedSet.of(),
          Optional.empty());
    }
  }

  /**
   * Records that a holder asks to resign; a committee member stays in office until the assembly has
   * considered it.
   *
   * @param appointment which
   * @param reason why, 1 to 200 characters
   */
  @TypeName("office.tender-resignation")
  record TenderResignation(AppointmentId appointment, @NotBlank @Size(max = 200) String reason)
      implements OfficeCommand {}

  /**
   * Ends an appointment; the day of the act is its last.
   *
   * @param appointment which
   * @param ending how it ends
   * @param basis the decision or reason it rests on, 1 to 200 characters
   */
  @TypeName("office.end-appointment")
  record EndAppointment(
      AppointmentId appointment, Ending ending, @NotBlank @Size(max = 200) String basis)
      implements OfficeCommand {}

  /**
   * Records the result of a democratic evaluation.
   *
   * @param appointment whose
   * @param result the result
   * @param basis the ballot or meeting that it rests on, 1 to 200 characters
   */
  @TypeName("office.record-evaluation")
  record RecordEvaluation(
      AppointmentId appointment, Evaluation.Result result, @NotBlank @Size(max = 200) String basis)
      implements OfficeCommand {}

  /**
   * Leaves a seat vacant that need not be filled again.
   *
   * @param appointment the appointment that ended
   * @param reason why, 1 to 200 characters
   */
  @TypeName("office.leave-vacant")
  record LeaveVacant(AppointmentId appointment, @NotBlank @Size(max = 200) String reason)
      implements OfficeCommand {}

  /**
   * Records that a duty was done that only evidence can show, such as a handover.
   *
   * @param duty which
   * @param evidence what shows it, 1 to 200 characters
   */
  @TypeName("office.complete-duty")
  record CompleteDuty(DutyId duty, @NotBlank @Size(max = 200) String evidence)
      implements OfficeCommand {}

  /** Looks at every body anew, as after a night in which terms ran out. */
  @TypeName("office.review")
  record Review() implements OfficeCommand {}
}
