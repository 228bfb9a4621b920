package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.office.Desk.DAY;
import static org.xiangzhi.governance.office.Desk.DIRECTOR;
import static org.xiangzhi.governance.office.Desk.MEMBER;
import static org.xiangzhi.governance.office.Desk.TERM;
import static org.xiangzhi.governance.office.Desk.VILLAGE;
import static org.xiangzhi.governance.office.Desk.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Subject;

/** What becomes of committee members: evaluated, and handing over. */
class CommitteeWorkTest {
  private final Desk desk = new Desk();

  @Test
  void twoEvaluationsAsIncompetentInARowEndTheOffice() {
    desk.committee(4);
    AppointmentId who = AppointmentId.of("a-4");
    evaluate(DAY, who, Evaluation.Result.INCOMPETENT, "2026");
    evaluate(DAY.plusYears(1), who, Evaluation.Result.COMPETENT, "2027");
    evaluate(DAY.plusYears(2), who, Evaluation.Result.INCOMPETENT, "2028");
    assertTrue(desk.offices.tenure(who).orElseThrow().ending().isEmpty());
    desk.refuse(
        DAY.plusYears(2),
        new OfficeCommand.RecordEvaluation(who, Evaluation.Result.INCOMPETENT, "2028"),
        RefusalCode.ALREADY_EXISTS,
        "OFFICE-EVALUATED-ONCE",
        "governance-core");
    evaluate(DAY.plusYears(3), who, Evaluation.Result.INCOMPETENT, "2029");
    assertEquals(Optional.of(Ending.EVALUATION), desk.offices.tenure(who).orElseThrow().ending());
    assertEquals(
        Optional.of(DAY.plusYears(3)),
        desk.offices.tenure(who).orElseThrow().appointment().until());
    assertEquals(4, desk.offices.tenure(who).orElseThrow().evaluations().size());
  }

  @Test
  void betweenTwoEvaluationsLieTheMonthsThatAreSet() {
    desk.scene.law(Subject.EVALUATION_INTERVAL_MONTHS, new Figure.Amount(6), "CQ-2013 Art. 33");
    desk.committee(3);
    AppointmentId who = AppointmentId.of("a-2");
    evaluate(DAY, who, Evaluation.Result.COMPETENT, "1");
    desk.refuse(
        DAY.plusMonths(6).minusDays(1),
        new OfficeCommand.RecordEvaluation(who, Evaluation.Result.COMPETENT, "2"),
        RefusalCode.TOO_EARLY,
        "EVALUATION-INTERVAL-MONTHS",
        "CQ-2013 Art. 33",
        "first",
        DAY.plusMonths(6));
    evaluate(DAY.plusMonths(6), who, Evaluation.Result.COMPETENT, "2");
  }

  private void evaluate(LocalDate day, AppointmentId who, Evaluation.Result result, String basis) {
    desk.accept(day, new OfficeCommand.RecordEvaluation(who, result, basis));
  }

  @Test
  void aNewCommitteeTakesOverWithinTenDays() {
    desk.committee(3);
    desk.accept(TERM, new OfficeCommand.Review());
    LocalDate election = TERM.plusDays(1);
    LocalDate next = election.plusYears(5);
    for (String who : List.of("n1", "n2", "n3")) {
      desk.accept(
          election,
          until(
              who.equals("n1")
                  ? desk.elect(DIRECTOR, VILLAGE, who, Trait.WOMAN)
                  : desk.elect(MEMBER, VILLAGE, who),
              Optional.of(next)));
    }
    assertEquals(
        List.of("HANDOVER " + election + " " + election.plusDays(10)),
        desk.duties(VILLAGE, election));
    Duty handover = desk.offices.duties(VILLAGE, election).get(0);
    assertEquals("ORG-2025 Art. 24", handover.reference());
    assertEquals(List.of(), desk.offices.overdue(VILLAGE, election.plusDays(10)));
    assertEquals(List.of(handover), desk.offices.overdue(VILLAGE, election.plusDays(11)));

    Desk late = new Desk();
    late.offices = desk.offices;
    desk.accept(election.plusDays(10), new OfficeCommand.CompleteDuty(handover.id(), "移交清单"));
    late.accept(election.plusDays(11), new OfficeCommand.CompleteDuty(handover.id(), "移交清单"));
    assertFalse(status(desk, handover).lateOn(election.plusDays(20)));
    assertTrue(status(late, handover).lateOn(election.plusDays(20)));
    assertEquals(Optional.of("移交清单"), status(desk, handover).evidence());
    desk.refuse(
        election.plusDays(12),
        new OfficeCommand.CompleteDuty(handover.id(), "移交清单"),
        RefusalCode.ALREADY_ENDED,
        "OFFICE-DUTY-DONE",
        "governance-core");
  }

  private static DutyStatus status(Desk desk, Duty duty) {
    return desk.offices.duties().stream()
        .filter(status -> status.duty().id().equals(duty.id()))
        .findFirst()
        .orElseThrow();
  }
}
