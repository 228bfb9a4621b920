package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Is an appointment with all that became of it.
 *
 * @param appointment the appointment; its last day is the one on which it really ended
 * @param term the last day for which it was made
 * @param ending how it ended before its term; empty if it did not
 * @param resignation the day on which the holder tendered a resignation
 * @param evaluations the evaluations, oldest first
 * @param leftVacant why its seat is not filled again; empty if it is to be
 */
public record Tenure(
    Appointment appointment,
    Optional<LocalDate> term,
    Optional<Ending> ending,
    Optional<LocalDate> resignation,
    ImmutableList<Evaluation> evaluations,
    Optional<String> leftVacant) {

  static Tenure of(Appointment appointment) {
    return new Tenure(
        appointment,
        appointment.until(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty());
  }

  Tenure endedOn(LocalDate last, Ending how) {
    return new Tenure(
        appointment.endedOn(last), term, Optional.of(how), resignation, evaluations, leftVacant);
  }

  Tenure resigning(LocalDate day) {
    return new Tenure(appointment, term, ending, Optional.of(day), evaluations, leftVacant);
  }

  Tenure evaluated(Evaluation evaluation) {
    return new Tenure(
        appointment,
        term,
        ending,
        resignation,
        ImmutableList.<Evaluation>builder().addAll(evaluations).add(evaluation).build(),
        leftVacant);
  }

  Tenure leftVacant(String reason) {
    return new Tenure(appointment, term, ending, resignation, evaluations, Optional.of(reason));
  }

  /** Counts the evaluations as incompetent at the end of the row. */
  int incompetentInARow() {
    int inARow = 0;
    for (Evaluation evaluation : evaluations) {
      inARow = evaluation.result() == Evaluation.Result.INCOMPETENT ? inARow + 1 : 0;
    }
    return inARow;
  }
}
