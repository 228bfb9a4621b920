package org.xiangzhi.governance.office;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Is a seat that became empty and was not filled again.
 *
 * @param appointment the appointment that ended
 * @param office the office
 * @param body the kind of body
 * @param unit the unit
 * @param since the first day without a holder
 * @param term the last day of the term that was left; empty if it had no end
 * @param acting who acts in the office meanwhile
 */
public record Vacancy(
    AppointmentId appointment,
    OfficeId office,
    BodyId body,
    UnitId unit,
    LocalDate since,
    Optional<LocalDate> term,
    Optional<AppointmentId> acting) {}
