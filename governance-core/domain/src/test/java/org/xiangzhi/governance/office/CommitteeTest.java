package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.office.Desk.COMMITTEE;
import static org.xiangzhi.governance.office.Desk.DAY;
import static org.xiangzhi.governance.office.Desk.DIRECTOR;
import static org.xiangzhi.governance.office.Desk.MEMBER;
import static org.xiangzhi.governance.office.Desk.OVERSEER;
import static org.xiangzhi.governance.office.Desk.OVERSIGHT;
import static org.xiangzhi.governance.office.Desk.TERM;
import static org.xiangzhi.governance.office.Desk.VILLAGE;
import static org.xiangzhi.governance.office.Desk.end;
import static org.xiangzhi.governance.office.Desk.person;
import static org.xiangzhi.governance.office.Desk.succeeding;
import static org.xiangzhi.governance.office.Desk.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.law.Subject;

/** What the law says of the villagers' committee and of the body that oversees it. */
class CommitteeTest {
  private static final String DUE = " " + DAY.plusDays(30);
  private final Desk desk = new Desk();

  @Test
  void twoMembersAreTooFewAndThreeAreEnough() {
    List<AppointmentId> two = desk.committee(2);
    assertEquals(List.of("COMPOSITION members" + DUE), desk.duties(VILLAGE, DAY));
    Duty duty = desk.offices.duties(VILLAGE, DAY).get(0);
    assertEquals("ORG-2025 Art. 8", duty.reference());
    assertEquals(OfficeRules.REGISTRAR, duty.answers());
    assertEquals(Optional.of(COMMITTEE), duty.body());
    assertEquals("have at least 3 members", duty.what().en());

    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "c3"));
    assertEquals(List.of(), desk.duties(VILLAGE, DAY));
    assertEquals(2, two.size());
  }

  @Test
  void sevenMembersAreAcceptedAndTheEighthIsRefused() {
    desk.committee(7);
    desk.refuse(
        DAY,
        desk.elect(MEMBER, VILLAGE, "c8"),
        RefusalCode.BODY_COMPOSITION,
        "COMMITTEE-SIZE",
        "ORG-2025 Art. 8",
        "value",
        8,
        "bound",
        "3..7");
    desk.accept(DAY, end(AppointmentId.of("a-7"), Ending.RECALLED));
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "c9"));
  }

  @Test
  void aCommitteeWithoutAWomanHasADutyUntilThereIsOne() {
    desk.establish(DAY, VILLAGE, COMMITTEE);
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "1"));
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "2"));
    desk.accept(DAY, desk.elect(MEMBER, VILLAGE, "3"));
    assertEquals(List.of("COMPOSITION WOMAN" + DUE), desk.duties(VILLAGE, DAY));
    desk.accept(DAY.plusDays(2), desk.elect(MEMBER, VILLAGE, "4", Trait.WOMAN));
    assertEquals(List.of(), desk.duties(VILLAGE, DAY.plusDays(2)));
    assertEquals(1, desk.duties(VILLAGE, DAY.plusDays(1)).size());
  }

  @Test
  void aMemberWhoLeavesLeavesAVacancyAndWhatFallsShortBecomesDuties() {
    desk.committee(3);
    LocalDate later = DAY.plusDays(100);
    desk.accept(later, end(AppointmentId.of("a-1"), Ending.PENALTY));
    assertEquals(
        List.of(
            "COMPOSITION WOMAN " + later.plusDays(30),
            "COMPOSITION members " + later.plusDays(30),
            "VACANCY a-1 " + later.plusDays(30)),
        desk.duties(VILLAGE, later));
    assertTrue(desk.offices.vacancies(VILLAGE, later).isEmpty());
    assertEquals(
        List.of(
            new Vacancy(
                AppointmentId.of("a-1"),
                DIRECTOR,
                COMMITTEE,
                VILLAGE,
                later.plusDays(1),
                Optional.of(TERM),
                Optional.empty())),
        desk.offices.vacancies(VILLAGE, later.plusDays(1)));
    assertEquals(List.of(), desk.offices.overdue(VILLAGE, later.plusDays(30)));
    assertEquals(3, desk.offices.overdue(VILLAGE, later.plusDays(31)).size());

    LocalDate election = later.plusDays(40);
    desk.accept(
        election,
        succeeding(desk.elect(DIRECTOR, VILLAGE, "c9", Trait.WOMAN), AppointmentId.of("a-1")));
    assertEquals(
        List.of("HANDOVER " + election + " " + election.plusDays(10)),
        desk.duties(VILLAGE, election));
    assertEquals(List.of(), desk.offices.vacancies(VILLAGE, election.plusDays(1)));
    assertTrue(
        desk.offices.duties().stream()
            .filter(status -> status.discharged().isPresent())
            .filter(status -> status.duty().arose().equals(later))
            .allMatch(status -> status.lateOn(election)));
  }

  @Test
  void nobodyAppointsAMemberOfTheCommittee() {
    desk.committee(3);
    for (Manner manner : List.of(Manner.APPOINTED, Manner.EX_OFFICIO, Manner.ACTING)) {
      desk.refuse(
          DAY,
          desk.appoint(manner, MEMBER, VILLAGE, "x", Optional.of(TERM)),
          RefusalCode.PERSON_BARRED,
          "COMMITTEE-ELECTED",
          "ORG-2025 Art. 14",
          "person",
          "p-x");
    }
    LocalDate then = LocalDate.of(2025, 12, 31);
    desk.refuse(
        then,
        desk.appoint(Manner.APPOINTED, MEMBER, VILLAGE, "x", Optional.of(TERM)),
        RefusalCode.NOT_FOUND,
        "BODY-FIRST",
        "governance-core");
    desk.establish(then, VILLAGE, OVERSIGHT);
    desk.refuse(
        then,
        desk.appoint(Manner.APPOINTED, OVERSEER, VILLAGE, "x", Optional.of(then)),
        RefusalCode.PERSON_BARRED,
        "OVERSIGHT-CHOSEN-2018",
        "ORG-2018 Art. 32");
    desk.refuse(
        DAY,
        desk.appoint(Manner.APPOINTED, OVERSEER, VILLAGE, "x", Optional.of(TERM)),
        RefusalCode.PERSON_BARRED,
        "OVERSIGHT-CHOSEN",
        "ORG-2025 Art. 37");
  }

  @Test
  void theOldTextHoldsUntilTheEndOf2025() {
    LocalDate last = LocalDate.of(2025, 12, 31);
    desk.establish(last, VILLAGE, COMMITTEE);
    desk.refuse(
        last,
        desk.appoint(Manner.APPOINTED, MEMBER, VILLAGE, "x", Optional.of(last)),
        RefusalCode.PERSON_BARRED,
        "COMMITTEE-ELECTED-2018",
        "ORG-2018 Art. 11");
    desk.refuse(
        last.plusDays(1),
        desk.appoint(Manner.APPOINTED, MEMBER, VILLAGE, "x", Optional.of(last.plusYears(1))),
        RefusalCode.PERSON_BARRED,
        "COMMITTEE-ELECTED",
        "ORG-2025 Art. 14");
    AppointmentId member =
        desk.accept(last, until(desk.elect(MEMBER, VILLAGE, "1"), Optional.of(last.plusYears(5))));
    desk.refuse(
        last.plusDays(1),
        end(member, Ending.RESIGNED),
        RefusalCode.ACT_ORDER,
        "COMMITTEE-RESIGNATION",
        "ORG-2025 Art. 20");
    desk.accept(last, end(member, Ending.RESIGNED));
    desk.refuse(
        last,
        succeeding(until(desk.elect(MEMBER, VILLAGE, "2"), Optional.of(last.plusYears(4))), member),
        RefusalCode.VALUE_OUT_OF_BOUNDS,
        "COMMITTEE-BY-ELECTION-2018",
        "ORG-2018 Art. 19");
  }

  @Test
  void aMemberMayActInAnotherOfficeOfTheCommittee() {
    desk.committee(4);
    desk.accept(DAY.plusDays(1), end(AppointmentId.of("a-1"), Ending.RECALLED));
    LocalDate after = DAY.plusDays(2);
    AppointmentId acting =
        desk.accept(after, desk.appoint(Manner.ACTING, DIRECTOR, VILLAGE, "c2", Optional.of(TERM)));
    assertEquals(Optional.of(acting), desk.offices.vacancies(VILLAGE, after).get(0).acting());
    desk.refuse(
        after,
        desk.appoint(Manner.ACTING, MEMBER, VILLAGE, "c3", Optional.of(TERM.plusDays(1))),
        RefusalCode.ALREADY_EXISTS,
        "OFFICE-TERM",
        "governance-core");
    AppointmentId elected =
        desk.accept(after.plusDays(1), desk.elect(DIRECTOR, VILLAGE, "c9", Trait.WOMAN));
    assertEquals(
        Optional.of(Ending.HANDED_OVER), desk.offices.tenure(acting).orElseThrow().ending());
    assertFalse(desk.offices.holds(person("c2"), DIRECTOR, VILLAGE, after.plusDays(2)));
    assertTrue(desk.offices.tenure(elected).orElseThrow().appointment().runsOn(after.plusDays(2)));
  }

  @Test
  void aTermLongerThanTheLawIsRefused() {
    desk.establish(DAY, VILLAGE, COMMITTEE, OVERSIGHT);
    for (OfficeId office : List.of(MEMBER, OVERSEER)) {
      desk.refuse(
          DAY,
          until(desk.elect(office, VILLAGE, "1"), Optional.of(TERM.plusDays(1))),
          RefusalCode.VALUE_OUT_OF_BOUNDS,
          "COMMITTEE-TERM-YEARS",
          "ORG-2025 Art. 14",
          "value",
          TERM.plusDays(1),
          "min",
          DAY,
          "max",
          TERM);
      desk.refuse(
          DAY,
          until(desk.elect(office, VILLAGE, "1"), Optional.empty()),
          RefusalCode.VALUE_OUT_OF_BOUNDS,
          "COMMITTEE-TERM-YEARS",
          "ORG-2025 Art. 14",
          "value",
          "–");
      desk.accept(DAY, desk.elect(office, VILLAGE, "of-" + office.value()));
    }
  }

  @Test
  void aTermThatEndedYesterdayGivesNoPowerToday() {
    desk.committee(3);
    assertTrue(desk.offices.holds(person("c1"), DIRECTOR, VILLAGE, DAY));
    assertFalse(desk.offices.holds(person("c1"), DIRECTOR, VILLAGE, DAY.minusDays(1)));
    assertTrue(desk.offices.holds(person("c1"), DIRECTOR, VILLAGE, TERM));
    assertFalse(desk.offices.holds(person("c1"), DIRECTOR, VILLAGE, TERM.plusDays(1)));
    assertEquals(0, desk.offices.leaders(VILLAGE, TERM.plusDays(1)).size());
    assertEquals(3, desk.offices.vacancies(VILLAGE, TERM.plusDays(1)).size());
    assertEquals(List.of(), desk.duties(VILLAGE, TERM.plusDays(1)));

    desk.accept(TERM, new OfficeCommand.Review());
    assertEquals(
        List.of(
            "COMPOSITION WOMAN " + TERM.plusDays(30),
            "COMPOSITION members " + TERM.plusDays(30),
            "VACANCY a-1 " + TERM.plusDays(30),
            "VACANCY a-2 " + TERM.plusDays(30),
            "VACANCY a-3 " + TERM.plusDays(30)),
        desk.duties(VILLAGE, TERM));
  }

  @Test
  void aByElectionIsForTheRestOfTheTerm() {
    desk.committee(3);
    LocalDate later = DAY.plusYears(1);
    desk.accept(later, end(AppointmentId.of("a-2"), Ending.RECALLED));
    for (LocalDate end : List.of(TERM.plusDays(1), TERM.minusDays(1))) {
      desk.refuse(
          later,
          until(desk.elect(MEMBER, VILLAGE, "c4"), Optional.of(end)),
          RefusalCode.VALUE_OUT_OF_BOUNDS,
          "COMMITTEE-BY-ELECTION",
          "ORG-2025 Art. 23",
          "max",
          TERM);
    }
    OfficeCommand.Appoint next = desk.elect(MEMBER, VILLAGE, "c4");
    desk.refuse(
        later,
        succeeding(next, AppointmentId.of("a-3")),
        RefusalCode.NOT_FOUND,
        "OFFICE-REST-OF-TERM",
        "governance-core");
    desk.accept(later, succeeding(next, AppointmentId.of("a-2")));
    desk.refuse(
        later,
        succeeding(desk.elect(MEMBER, VILLAGE, "c5"), AppointmentId.of("a-2")),
        RefusalCode.ALREADY_EXISTS,
        "OFFICE-REST-OF-TERM",
        "governance-core");
    assertEquals(List.of(), desk.offices.vacancies(VILLAGE, later.plusDays(1)));
  }

  @Test
  void aResignationTakesEffectOnceTheAssemblyHasConsideredIt() {
    desk.committee(4);
    AppointmentId who = AppointmentId.of("a-4");
    desk.refuse(
        DAY,
        end(who, Ending.RESIGNED),
        RefusalCode.ACT_ORDER,
        "COMMITTEE-RESIGNATION",
        "ORG-2025 Art. 20");
    desk.accept(DAY, new OfficeCommand.TenderResignation(who, "外出务工"));
    assertTrue(desk.offices.holds(person("c4"), MEMBER, VILLAGE, DAY.plusDays(20)));
    desk.refuse(
        DAY,
        new OfficeCommand.TenderResignation(who, "外出务工"),
        RefusalCode.ALREADY_EXISTS,
        "OFFICE-TERM",
        "governance-core");
    desk.accept(DAY.plusDays(20), end(who, Ending.RESIGNED));
    assertTrue(desk.offices.holds(person("c4"), MEMBER, VILLAGE, DAY.plusDays(20)));
    assertFalse(desk.offices.holds(person("c4"), MEMBER, VILLAGE, DAY.plusDays(21)));
    desk.refuse(
        DAY.plusDays(20),
        end(who, Ending.RESIGNED),
        RefusalCode.ALREADY_ENDED,
        "OFFICE-TERM",
        "governance-core");
  }

  @Test
  void nobodyRemovesAMemberBeforeTheTermIsOver() {
    desk.committee(4);
    AppointmentId who = AppointmentId.of("a-4");
    desk.refuse(
        DAY,
        end(who, Ending.DISMISSED),
        RefusalCode.PERSON_BARRED,
        "COMMITTEE-ELECTED",
        "ORG-2025 Art. 14",
        "person",
        "registrar");
    desk.refuse(
        TERM.minusDays(1),
        end(who, Ending.TERM_OVER),
        RefusalCode.TOO_EARLY,
        "COMMITTEE-ELECTED",
        "ORG-2025 Art. 14",
        "first",
        TERM);
    desk.refuse(
        DAY,
        end(who, Ending.EVALUATION),
        RefusalCode.ACT_ORDER,
        "OFFICE-EVALUATED-ONCE",
        "governance-core");
    desk.refuse(
        DAY,
        end(who, Ending.HANDED_OVER),
        RefusalCode.ACT_ORDER,
        "OFFICE-ACTING-HANDS-OVER",
        "governance-core");
    desk.accept(TERM, end(who, Ending.TERM_OVER));
    desk.accept(DAY, end(AppointmentId.of("a-1"), Ending.RECALLED));
    desk.accept(DAY, end(AppointmentId.of("a-2"), Ending.INCAPACITY));
    desk.accept(DAY, end(AppointmentId.of("a-3"), Ending.VOID));
  }

  @Test
  void whatTheRecordShowsCannotBeTickedOff() {
    desk.committee(2);
    DutyId duty = desk.offices.duties(VILLAGE, DAY).get(0).id();
    desk.refuse(
        DAY,
        new OfficeCommand.CompleteDuty(duty, "说明"),
        RefusalCode.REQUIREMENT_UNMET,
        "OFFICE-DUTY-DONE",
        "governance-core");
    desk.refuse(
        DAY,
        new OfficeCommand.CompleteDuty(DutyId.of("duty-99"), "说明"),
        RefusalCode.NOT_FOUND,
        "OFFICE-DUTY-DONE",
        "governance-core");
  }

  @Test
  void aSeatMayBeLeftVacantForAReason() {
    desk.committee(5);
    AppointmentId who = AppointmentId.of("a-5");
    desk.refuse(
        DAY,
        new OfficeCommand.LeaveVacant(who, "不再补选"),
        RefusalCode.NOT_FOUND,
        "OFFICE-SEAT-FILLED",
        "governance-core");
    desk.accept(DAY, end(who, Ending.INCAPACITY));
    assertEquals(List.of("VACANCY a-5" + DUE), desk.duties(VILLAGE, DAY));
    desk.accept(DAY, new OfficeCommand.LeaveVacant(who, "不再补选"));
    assertEquals(List.of(), desk.duties(VILLAGE, DAY));
    assertEquals(List.of(), desk.offices.vacancies(VILLAGE, DAY.plusDays(1)));
  }

  @Test
  void whereTheLawDoesNotJudgeNothingIsRefused() {
    for (Subject subject : Subject.values()) {
      desk.scene.without(subject);
    }
    desk.establish(DAY, VILLAGE, COMMITTEE);
    AppointmentId who =
        desk.accept(DAY, desk.appoint(Manner.APPOINTED, MEMBER, VILLAGE, "1", Optional.empty()));
    desk.accept(DAY, end(who, Ending.DISMISSED));
    assertEquals(List.of("VACANCY a-1" + DUE), desk.duties(VILLAGE, DAY));
  }

  @Test
  void ofAHolderOnlyWhatARuleCountsIsRecorded() {
    desk.establish(DAY, VILLAGE, COMMITTEE);
    desk.refuse(
        DAY,
        desk.elect(MEMBER, VILLAGE, "1", Trait.WOMAN, Trait.PARTY_MEMBER),
        RefusalCode.BODY_COMPOSITION,
        "OFFICE-TRAITS-COUNTED",
        "PIPL Art. 6",
        "value",
        "[PARTY_MEMBER]",
        "bound",
        "[WOMAN]");
  }

  @Test
  void theOversightBodyHasSomebodyWhoKnowsAccounting() {
    desk.establish(DAY, VILLAGE, OVERSIGHT);
    assertEquals(List.of("COMPOSITION ACCOUNTANT" + DUE), desk.duties(VILLAGE, DAY));
    desk.accept(DAY, desk.elect(OVERSEER, VILLAGE, "1"));
    assertEquals(List.of("COMPOSITION ACCOUNTANT" + DUE), desk.duties(VILLAGE, DAY));
    desk.accept(DAY, desk.elect(OVERSEER, VILLAGE, "2", Trait.ACCOUNTANT));
    assertEquals(List.of(), desk.duties(VILLAGE, DAY));
  }
}
