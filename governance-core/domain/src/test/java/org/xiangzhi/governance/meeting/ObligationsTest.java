package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.MeetingObligation.Role;
import org.xiangzhi.governance.meeting.MeetingObligation.Where;
import org.xiangzhi.governance.office.Appointment;

/** Who has to hold which meeting where by when: met, due or overdue, and nothing else. */
class ObligationsTest extends ObligationScene {
  private static final MeetingObligation HALF_YEARLY =
      obligation(
          "GROUPS",
          SECRETARY,
          Role.CONVENES,
          new Where.Below(LevelId.GROUP),
          MeetingPeriod.HALF_YEAR,
          1);
  private static final UnitId G1 = UnitId.of("v-1-g1");

  private static List<String> told(ObligationReport report) {
    return report.dues().stream()
        .map(due -> due.unit() + " " + due.holder() + " " + due.span().until() + " " + due.state())
        .toList();
  }

  @Test
  void aSecretaryCoversEveryGroupOnceInHalfAYear() {
    inForce(FIRST, HALF_YEARLY);
    appoint("a-1", "s-1", SECRETARY, V1, FIRST, "");
    meet("2022-06-30", G1, "s-1");
    meet("2022-07-01", UnitId.of("v-1-g2"), "s-1");
    ObligationReport report = report("2022-01-01", "2022-07-01");
    assertEquals(
        List.of(
            "v-1-g1 s-1 2022-06-30 MET",
            "v-1-g2 s-1 2022-06-30 OVERDUE",
            "v-1-g1 s-1 2022-12-31 DUE",
            "v-1-g2 s-1 2022-12-31 MET"),
        told(report));
    assertEquals(new ObligationReport.Coverage(2, 1, 1), report.coverage());
    assertEquals(4, report.coverage().all());
    assertEquals(2, report.coverage().metric().numerator());
    assertEquals(4, report.coverage().metric().denominator());
    assertEquals(
        ImmutableSortedMap.of(LevelId.VILLAGE, new ObligationReport.Coverage(2, 1, 1)),
        report.byLevel());
    assertEquals(ImmutableList.of(report.dues().get(1)), report.overdue());
    assertEquals(ImmutableList.of(report.dues().get(2)), report.calendar());
    assertEquals(LocalDate.of(2022, 12, 31), report.calendar().get(0).lastDay());
  }

  @Test
  void theLastDayIsStillDueAndGraceIsForTheRecordAlone() {
    MeetingObligation grace =
        new MeetingObligation(
            ObligationId.of("OWN"),
            Text.of("开会责任", "duty to meet"),
            RuleId.of("YARD"),
            ImmutableSet.of(SECRETARY),
            Role.CONVENES,
            ImmutableSet.of(YARD),
            new Where.Own(),
            MeetingPeriod.MONTH,
            2,
            5);
    inForce(FIRST, grace);
    appoint("a-1", "s-1", SECRETARY, V1, FIRST, "");
    meet("2022-01-31", V1, "s-1");
    meet("2022-02-01", V1, "s-1");
    assertEquals("v-1 s-1 2022-01-31 DUE", told(report("2022-01-01", "2022-02-05")).get(0));
    assertEquals("v-1 s-1 2022-01-31 OVERDUE", told(report("2022-01-01", "2022-02-06")).get(0));
    meet("2022-01-01", G1, "s-1");
    ObligationReport report = report("2022-01-01", "2022-02-06");
    assertEquals("v-1 s-1 2022-01-31 MET", told(report).get(0));
    assertEquals(
        ImmutableList.of(MeetingId.of("m-3"), MeetingId.of("m-1")), report.dues().get(0).done());
  }

  @Test
  void aMeetingInAUnitBelowCountsForTheUnitAndOneBesideItDoesNot() {
    inForce(
        FIRST,
        obligation(
            "VILLAGES",
            TOWN_HEAD,
            Role.CONVENES,
            new Where.Below(LevelId.VILLAGE),
            MeetingPeriod.YEAR,
            1));
    appoint("a-1", "t-1", TOWN_HEAD, TOWN, FIRST, "");
    meet("2022-03-01", G1, "t-1");
    meet("2022-03-02", V2, "s-1", "t-1");
    assertEquals(
        List.of("v-1 t-1 2022-12-31 MET", "v-2 t-1 2022-12-31 DUE"),
        told(report("2022-05-01", "2022-05-01")));
  }

  @Test
  void linkedLeadersAttendTwiceAYearEachForThemselves() {
    inForce(
        FIRST,
        obligation(
            "DISTRICT",
            DISTRICT,
            Role.ATTENDS,
            new Where.Linked(LINKED, Optional.empty()),
            MeetingPeriod.YEAR,
            2));
    appoint("a-1", "d-1", DISTRICT, COUNTY, FIRST, "");
    appoint("a-2", "d-2", DISTRICT, COUNTY, FIRST, "");
    appoint("a-3", "d-3", DISTRICT, COUNTY, FIRST, "");
    link(LINKED, "d-1", TOWN);
    link(LINKED, "d-2", TOWN);
    link(LINKED, "x-1", TOWN);
    meet("2022-03-01", V1, "s-1", "d-1", "d-2");
    meet("2022-04-01", TOWN, "d-1");
    ObligationReport report = report("2022-01-01", "2023-01-01");
    assertEquals(
        List.of(
            "500120001 d-1 2022-12-31 MET",
            "500120001 d-2 2022-12-31 OVERDUE",
            "500120001 d-1 2023-12-31 DUE",
            "500120001 d-2 2023-12-31 DUE"),
        told(report));
    assertEquals(ImmutableSet.of(LevelId.COUNTY), report.byLevel().keySet());
  }

  @Test
  void thosePostedToAVillageCoverItsGroups() {
    inForce(
        FIRST,
        obligation(
            "POSTED_GROUPS",
            TOWN_MEMBER,
            Role.CONVENES,
            new Where.Linked(POSTED, Optional.of(LevelId.GROUP)),
            MeetingPeriod.YEAR,
            1));
    appoint("a-1", "t-2", TOWN_MEMBER, TOWN, FIRST, "");
    linkBody(POSTED, TOWN, V2);
    link(POSTED, "t-2", V2);
    meet("2022-03-01", UnitId.of("v-2-g1"), "t-2");
    ObligationReport report = report("2022-03-01", "2022-03-01");
    assertEquals(List.of("v-2-g1 t-2 2022-12-31 MET", "v-2-g2 t-2 2022-12-31 DUE"), told(report));
    assertEquals(ImmutableSet.of(LevelId.TOWN), report.byLevel().keySet());
  }

  @Test
  void theSeatIsObligedAndWhoeverTakesItOverTakesOverWhatWasDone() {
    inForce(FIRST, HALF_YEARLY);
    appoint("a-1", "s-1", SECRETARY, V1, FIRST, "2022-03-31");
    appoint("a-2", "s-2", SECRETARY, V1, LocalDate.of(2022, 4, 1), "");
    meet("2022-03-31", G1, "s-1");
    meet("2022-04-01", UnitId.of("v-1-g2"), "s-1");
    assertEquals(
        List.of("v-1-g1 s-2 2022-06-30 MET", "v-1-g2 s-2 2022-06-30 DUE"),
        told(report("2022-05-01", "2022-05-01")));
  }

  @Test
  void whereSeveralHoldAnOfficeOnlyTheLineOfSuccessionCounts() {
    inForce(
        FIRST,
        obligation("MEMBERS", TOWN_MEMBER, Role.CONVENES, new Where.Own(), MeetingPeriod.YEAR, 1));
    Appointment left = appoint("a-1", "t-1", TOWN_MEMBER, TOWN, FIRST, "2022-03-31");
    succeed("a-2", "t-2", left, LocalDate.of(2022, 4, 1));
    appoint("a-3", "t-3", TOWN_MEMBER, TOWN, LocalDate.of(2022, 4, 1), "");
    meet("2022-02-01", TOWN, "t-1");
    assertEquals(
        List.of("500120001 t-2 2022-12-31 MET", "500120001 t-3 2022-12-31 DUE"),
        told(report("2022-05-01", "2022-05-01")));
  }

  @Test
  void anEmptySeatIsAVacancyNotAnObligation() {
    inForce(FIRST, HALF_YEARLY);
    appoint("a-1", "s-1", SECRETARY, V1, FIRST, "2022-03-31");
    assertEquals(List.of(), told(report("2022-05-01", "2022-05-01")));
    assertEquals(2, report("2022-03-31", "2022-03-31").dues().size());
  }

  @Test
  void aPeriodIsJudgedByTheVersionInForceOnItsLastDay() {
    inForce(
        FIRST,
        obligation("OLD", SECRETARY, Role.CONVENES, new Where.Own(), MeetingPeriod.QUARTER, 1));
    inForce(
        LocalDate.of(2022, 6, 30),
        obligation("NEW", SECRETARY, Role.CONVENES, new Where.Own(), MeetingPeriod.QUARTER, 3));
    appoint("a-1", "s-1", SECRETARY, V1, FIRST, "");
    meet("2022-02-01", V1, "s-1");
    meet("2022-05-01", V1, "s-1");
    assertEquals(List.of("OLD MET", "OLD MET"), states(report("2022-01-01", "2022-06-29")));
    assertEquals(List.of("OLD MET", "NEW DUE"), states(report("2022-01-01", "2022-06-30")));
    assertEquals(
        List.of("OLD MET", "NEW OVERDUE", "NEW DUE"), states(report("2022-01-01", "2022-07-01")));
  }

  private static List<String> states(ObligationReport report) {
    return report.dues().stream().map(due -> due.obligation() + " " + due.state()).toList();
  }

  @Test
  void whatLiesBehindTheDayOfAskingDoesNotCount() {
    inForce(FIRST, HALF_YEARLY);
    appoint("a-1", "s-1", SECRETARY, V1, FIRST, "");
    meet("2022-03-02", G1, "s-1");
    assertEquals(0, report("2022-03-01", "2022-03-01").coverage().met());
    assertEquals(1, report("2022-03-02", "2022-03-02").coverage().met());
  }

  @Test
  void periodsArePartsOfTheCalendar() {
    LocalDate day = LocalDate.of(2024, 2, 29);
    assertEquals(span("2024-01-01", "2024-12-31"), MeetingPeriod.YEAR.containing(day));
    assertEquals(span("2024-01-01", "2024-06-30"), MeetingPeriod.HALF_YEAR.containing(day));
    assertEquals(span("2024-01-01", "2024-03-31"), MeetingPeriod.QUARTER.containing(day));
    assertEquals(span("2024-02-01", "2024-02-29"), MeetingPeriod.MONTH.containing(day));
    assertEquals(
        span("2024-10-01", "2024-12-31"),
        MeetingPeriod.QUARTER.containing(LocalDate.of(2024, 12, 31)));
  }

  private static MeetingPeriod.Span span(String from, String until) {
    return new MeetingPeriod.Span(LocalDate.parse(from), LocalDate.parse(until));
  }

  @Test
  void figuresKeepToTheirBounds() {
    for (int[] bad : new int[][] {{0, 0}, {101, 0}, {1, -1}, {1, 91}}) {
      InvalidValueException refused =
          assertThrows(
              InvalidValueException.class,
              () ->
                  new MeetingObligation(
                      HALF_YEARLY.id(),
                      HALF_YEARLY.name(),
                      HALF_YEARLY.rule(),
                      HALF_YEARLY.offices(),
                      HALF_YEARLY.role(),
                      HALF_YEARLY.kinds(),
                      HALF_YEARLY.where(),
                      HALF_YEARLY.period(),
                      bad[0],
                      bad[1]));
      assertEquals(VALUE_OUT_OF_BOUNDS, refused.refusal().code());
    }
    assertThrows(InvalidValueException.class, () -> new NoticeRule(RuleId.of("R"), 61));
    assertThrows(InvalidValueException.class, () -> new NoticeRule(RuleId.of("R"), -1));
  }
}
