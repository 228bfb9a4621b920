package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Checks for how long a person comes into an office. */
final class TermCheck {
  private final OfficeCommand.Appoint command;
  private final OfficeDefinition office;
  private final OfficeContext x;

  TermCheck(OfficeCommand.Appoint command, OfficeDefinition office, OfficeContext x) {
    this.command = command;
    this.office = office;
    this.x = x;
  }

  Optional<Refusal> refusal() {
    return succession().or(this::tooLong).or(this::restOfTerm);
  }

  private Optional<Refusal> succession() {
    if (command.succeeds().isEmpty()) {
      return Optional.empty();
    }
    AppointmentId before = command.succeeds().get();
    Optional<Tenure> found =
        x.state()
            .appointments()
            .get(before)
            .filter(tenure -> tenure.appointment().office().equals(command.office()))
            .filter(tenure -> tenure.appointment().unit().equals(command.unit()))
            .filter(tenure -> !tenure.appointment().runsPast(x.day()));
    if (found.isEmpty()) {
      return Optional.of(
          Refusal.of(
              NOT_FOUND, OfficeRules.REST_OF_TERM, "kind", "ended appointment", "id", before));
    }
    boolean empty =
        Vacancies.of(x.state(), command.unit(), x.tomorrow()).stream()
            .anyMatch(vacancy -> vacancy.appointment().equals(before));
    if (!empty) {
      return Optional.of(
          Refusal.of(
              ALREADY_EXISTS, OfficeRules.REST_OF_TERM, "kind", "successor of", "id", before));
    }
    return found.get().term().flatMap(this::rest);
  }

  private Optional<Refusal> rest(LocalDate end) {
    Rule rule =
        x.isCommittee(office.body()) ? OfficeLaw.byElectionOn(x.day()) : OfficeRules.REST_OF_TERM;
    if (end.isBefore(x.day())) {
      return Optional.of(
          Refusal.of(
              TOO_LATE,
              rule,
              "what",
              Text.of("补任", "a succession within the term"),
              "last",
              end,
              "day",
              x.day()));
    }
    return ends(end, end, rule);
  }

  private Optional<Refusal> tooLong() {
    if (x.nature(office.body()).filter(x::lawJudges).isEmpty()) {
      return Optional.empty();
    }
    Standard years = x.standard(Subject.COMMITTEE_TERM_YEARS).orElseThrow();
    return ends(x.day(), x.day().plusYears(years.number()), years.rule());
  }

  /** Who joins a committee joins it for the rest of its term. */
  private Optional<Refusal> restOfTerm() {
    if (!x.isCommittee(office.body())) {
      return Optional.empty();
    }
    boolean acting = command.manner() == Manner.ACTING;
    return x.state()
        .appointments()
        .members(new BodyKey(command.unit(), office.body()), x.tomorrow())
        .flatMap(member -> member.until().stream())
        .max(Comparator.naturalOrder())
        .flatMap(end -> ends(acting ? x.day() : end, end, OfficeLaw.byElectionOn(x.day())));
  }

  /** Refuses a last day outside its bounds, or none. */
  private Optional<Refusal> ends(LocalDate first, LocalDate last, Rule rule) {
    boolean within =
        command.until().filter(end -> !end.isBefore(first) && !end.isAfter(last)).isPresent();
    return within
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                rule,
                "field",
                "until",
                "value",
                command.until().map(LocalDate::toString).orElse("–"),
                "min",
                first,
                "max",
                last));
  }
}
