package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.REQUIREMENT_UNMET;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Decides what becomes of those in office, and of duties. */
final class TenureDecider {
  private TenureDecider() {}

  static Decision<OfficeEvent> tender(OfficeCommand.TenderResignation c, OfficeContext x) {
    return running(
        c.appointment(),
        x,
        tenure ->
            tenure.resignation().isPresent()
                ? Decision.refuse(
                    ALREADY_EXISTS,
                    OfficeRules.OFFICE_TERM,
                    "kind",
                    "resignation",
                    "id",
                    c.appointment())
                : Decision.accept(
                    new OfficeEvent.ResignationTendered(c.appointment(), x.day(), c.reason())));
  }

  static Decision<OfficeEvent> end(OfficeCommand.EndAppointment c, OfficeContext x) {
    return running(
        c.appointment(),
        x,
        tenure ->
            OfficeContext.first(
                () ->
                    Decision.accept(
                        new OfficeEvent.AppointmentEnded(
                            c.appointment(), x.day(), c.ending(), c.basis())),
                () -> notByCommand(c.ending()),
                () ->
                    x.isCommittee(tenure.appointment().body())
                        ? ofCommittee(c, tenure, x)
                        : Optional.empty()));
  }

  static Decision<OfficeEvent> evaluate(OfficeCommand.RecordEvaluation c, OfficeContext x) {
    return running(
        c.appointment(),
        x,
        tenure ->
            OfficeContext.first(
                () -> Decision.acceptAll(evaluated(c, tenure, x)),
                () -> evaluatedAlready(c, tenure),
                () -> evaluatedLately(tenure, x)));
  }

  static Decision<OfficeEvent> leaveVacant(OfficeCommand.LeaveVacant c, OfficeContext x) {
    boolean empty =
        x.state()
            .appointments()
            .get(c.appointment())
            .map(Tenure::appointment)
            .filter(
                seat ->
                    Vacancies.of(x.state(), seat.unit(), x.tomorrow()).stream()
                        .anyMatch(vacancy -> vacancy.appointment().equals(seat.id())))
            .isPresent();
    return empty
        ? Decision.accept(new OfficeEvent.SeatLeftVacant(c.appointment(), x.day(), c.reason()))
        : Decision.refuse(
            NOT_FOUND, OfficeRules.SEAT_FILLED, "kind", "vacancy", "id", c.appointment());
  }

  static Decision<OfficeEvent> complete(OfficeCommand.CompleteDuty c, OfficeContext x) {
    Optional<DutyStatus> found = x.state().dutyBook().get(c.duty());
    if (found.isEmpty()) {
      return Decision.refuse(NOT_FOUND, OfficeRules.DUTY_DONE, "kind", "duty", "id", c.duty());
    }
    if (found.get().discharged().isPresent()) {
      return Decision.refuse(ALREADY_ENDED, OfficeRules.DUTY_DONE, "kind", "duty", "id", c.duty());
    }
    Duty duty = found.get().duty();
    if (duty.kind().derived()) {
      return Decision.refuse(
          REQUIREMENT_UNMET,
          OfficeRules.DUTY_DONE,
          "measure",
          Text.of("事项 " + duty.kind(), "the duty " + duty.kind()),
          "value",
          Text.of("未完成", "not done"),
          "bound",
          Text.of("记录已显示完成", "done by the record"),
          "statement",
          duty.what());
    }
    return Decision.accept(
        new OfficeEvent.DutyDischarged(c.duty(), x.day(), Optional.of(c.evidence())));
  }

  private static Decision<OfficeEvent> running(
      AppointmentId id, OfficeContext x, Function<Tenure, Decision<OfficeEvent>> decide) {
    Optional<Tenure> found = x.state().appointments().get(id);
    if (found.isEmpty()) {
      return Decision.refuse(NOT_FOUND, OfficeRules.OFFICE_TERM, "kind", "appointment", "id", id);
    }
    // One that was ended today runs until tonight, and cannot be ended again.
    return found.get().appointment().runsOn(x.day()) && found.get().ending().isEmpty()
        ? decide.apply(found.get())
        : Decision.refuse(ALREADY_ENDED, OfficeRules.OFFICE_TERM, "kind", "appointment", "id", id);
  }

  private static Optional<Refusal> notByCommand(Ending ending) {
    return switch (ending) {
      case EVALUATION ->
          Optional.of(
              after(
                  OfficeRules.EVALUATED_ONCE,
                  Text.of("登记民主评议结果", "the results of the evaluations are recorded")));
      case HANDED_OVER ->
          Optional.of(
              after(
                  OfficeRules.ACTING_HANDS_OVER,
                  Text.of("选举或者任命继任者", "somebody is elected or appointed to the office")));
      case TERM_OVER, RESIGNED, RECALLED, DISMISSED, INCAPACITY, PENALTY, VOID -> Optional.empty();
    };
  }

  private static Optional<Refusal> ofCommittee(
      OfficeCommand.EndAppointment c, Tenure tenure, OfficeContext x) {
    return switch (c.ending()) {
      case DISMISSED ->
          Optional.of(
              Refusal.of(
                  PERSON_BARRED,
                  OfficeLaw.electedOn(x.day()),
                  "person",
                  x.act().actor(),
                  "what",
                  Text.of("撤换村民委员会成员", "remove a member of the villagers' committee"),
                  "reason",
                  Text.of("须由村民罢免", "only the villagers may recall one")));
      case RESIGNED ->
          tenure.resignation().isPresent() || !OfficeLaw.isNew(x.day())
              ? Optional.empty()
              : Optional.of(
                  after(
                      OfficeLaw.RESIGNATION,
                      Text.of(
                          "提出辞职申请并经村民会议或者村民代表会议审议",
                          "the resignation is tendered, and considered by the assembly")));
      case TERM_OVER ->
          tenure
              .term()
              .filter(x.day()::isBefore)
              .map(term -> early(term, OfficeLaw.electedOn(x.day()), x));
      case RECALLED, INCAPACITY, PENALTY, EVALUATION, VOID, HANDED_OVER -> Optional.empty();
    };
  }

  private static Refusal early(LocalDate term, Rule rule, OfficeContext x) {
    return Refusal.of(
        TOO_EARLY,
        rule,
        "what",
        Text.of("任期届满", "the end of the term"),
        "first",
        term,
        "day",
        x.day());
  }

  private static Refusal after(Rule rule, Text what) {
    return Refusal.of(ACT_ORDER, rule, "first", what);
  }

  private static Optional<Refusal> evaluatedAlready(
      OfficeCommand.RecordEvaluation c, Tenure tenure) {
    return tenure.evaluations().stream()
        .filter(evaluation -> evaluation.basis().equals(c.basis()))
        .findFirst()
        .map(
            evaluation ->
                Refusal.of(
                    ALREADY_EXISTS,
                    OfficeRules.EVALUATED_ONCE,
                    "kind",
                    "evaluation",
                    "id",
                    c.basis()));
  }

  private static Optional<Refusal> evaluatedLately(Tenure tenure, OfficeContext x) {
    Optional<Standard> months = x.standard(Subject.EVALUATION_INTERVAL_MONTHS);
    if (months.isEmpty() || tenure.evaluations().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first =
        Iterables.getLast(tenure.evaluations()).on().plusMonths(months.get().number());
    return x.day().isBefore(first)
        ? Optional.of(
            Refusal.of(
                TOO_EARLY,
                months.get().rule(),
                "what",
                Text.of("再次评议", "another evaluation"),
                "first",
                first,
                "day",
                x.day()))
        : Optional.empty();
  }

  private static ImmutableList<OfficeEvent> evaluated(
      OfficeCommand.RecordEvaluation c, Tenure tenure, OfficeContext x) {
    Evaluation evaluation = new Evaluation(x.day(), c.result(), c.basis());
    ImmutableList.Builder<OfficeEvent> events =
        ImmutableList.<OfficeEvent>builder()
            .add(new OfficeEvent.Evaluated(c.appointment(), evaluation));
    if (x.isCommittee(tenure.appointment().body())) {
      x.standard(Subject.EVALUATION_INCOMPETENT)
          .filter(most -> tenure.evaluated(evaluation).incompetentInARow() >= most.number())
          .map(
              most ->
                  new OfficeEvent.AppointmentEnded(
                      c.appointment(),
                      x.day(),
                      Ending.EVALUATION,
                      most.rule().reference() + " " + c.basis()))
          .ifPresent(events::add);
    }
    return events.build();
  }
}
