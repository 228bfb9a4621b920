package org.xiangzhi.governance.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.disclosure.DisclosureItem.Medium;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.register.RecordId;

/** Postings, corrections and queries. */
class DisclosuresTest extends DisclosureScene {
  @Test
  void aPostingStandsFor15Days_14And15() {
    accept(post("d-1", MATTERS, "2026-Q1"));
    day = DAY.plusDays(14);
    Refusal refusal =
        refuse(RefusalCode.TOO_EARLY, RuleId.of("FLOOR-DISCLOSURE-DAYS"), takeDown("d-1"));
    assertEquals("ORG-2025 Art. 35", refusal.reference());
    assertEquals("2026-04-25", refusal.arguments().get("first"));
    assertEquals("taking it down, 15 days behind its posting", refusal.arguments().get("what.en"));
    day = DAY.plusDays(15);
    accept(takeDown("d-1"));
    Disclosure posting = disclosures.find(DisclosureId.of("d-1")).orElseThrow();
    assertEquals(15, posting.daysStood(DAY.plusDays(99)));
    assertEquals(Optional.of(Disclosure.End.TAKEN_DOWN), posting.end());
    assertEquals(1, disclosures.standing(VILLAGE, DAY).count());
    assertEquals(1, disclosures.standing(VILLAGE, DAY.plusDays(14)).count());
    assertEquals(0, disclosures.standing(VILLAGE, DAY.plusDays(15)).count());
    assertEquals(0, disclosures.standing(VILLAGE, DAY.minusDays(1)).count());
    assertEquals(0, disclosures.standing(GROUP, DAY).count());
    refuse(RefusalCode.ALREADY_ENDED, DisclosureGuards.STANDS.id(), takeDown("d-1"));
  }

  @Test
  void aProvincesTenDaysAreOvertakenIn2026AndCountIn2025() {
    place = CHONGQING;
    day = LocalDate.of(2025, 10, 9);
    accept(post("d-1", MATTERS, "2025-Q3"));
    day = LocalDate.of(2025, 10, 18);
    Refusal refusal =
        refuse(RefusalCode.TOO_EARLY, RuleId.of("FLOOR-DISCLOSURE-DAYS"), takeDown("d-1"));
    assertEquals("CQ-2013 Art. 30", refusal.reference());
    day = LocalDate.of(2025, 10, 19);
    accept(takeDown("d-1"));
    day = DAY;
    accept(post("d-2", MATTERS, "2026-Q1"));
    day = DAY.plusDays(10);
    assertEquals(
        "ORG-2025 Art. 35",
        refuse(RefusalCode.TOO_EARLY, RuleId.of("FLOOR-DISCLOSURE-DAYS"), takeDown("d-2"))
            .reference());
  }

  @Test
  void theLawOfTheDayOfPostingCounts() {
    day = LocalDate.of(2025, 12, 31);
    accept(post("d-1", MATTERS, "2025-Q3"));
    day = LocalDate.of(2026, 1, 2);
    accept(takeDown("d-1"));
  }

  @Test
  void disclosureSubject_aPostingIsAboutAPeriodOrAnEvent() {
    RuleId rule = DisclosureGuards.SUBJECT.id();
    refuse(
        RefusalCode.MISSING_FIELD,
        rule,
        new DisclosureCommand.Post(
            DisclosureId.of("d-1"),
            VILLAGE,
            MATTERS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            content(Medium.BOARD)));
    refuse(RefusalCode.MISSING_FIELD, rule, postMajor("d-1", Optional.empty(), ""));
    refuse(RefusalCode.UNKNOWN_FIELD, rule, post("d-1", MAJOR, "2026-Q1"));
    refuse(
        RefusalCode.NOT_FOUND,
        DisclosureGuards.KNOWN.id(),
        postMajor("d-1", Optional.of("e-1"), ""));
    refuse(
        RefusalCode.NOT_FOUND,
        DisclosureGuards.KNOWN.id(),
        postMajor("d-1", Optional.empty(), "x"));
    accept(postMajor("d-1", Optional.empty(), "m-1"));
  }

  @Test
  void disclosureSubject_thePeriodIsOver() {
    day = LocalDate.of(2026, 3, 31);
    Refusal refusal =
        refuse(
            RefusalCode.TOO_EARLY, DisclosureGuards.SUBJECT.id(), post("d-1", MATTERS, "2026-Q1"));
    assertEquals("2026-04-01", refusal.arguments().get("first"));
    day = LocalDate.of(2026, 4, 1);
    accept(post("d-1", MATTERS, "2026-Q1"));
  }

  @Test
  void financesAreDisclosedByTheMonthAlone() {
    Refusal refusal =
        refuse(
            RefusalCode.VALUE_OUT_OF_BOUNDS,
            RuleId.of("FLOOR-FINANCE-DISCLOSURE-PER-YEAR"),
            post("d-1", FINANCES, "2026-Q1"));
    assertEquals("4", refusal.arguments().get("value"));
    assertEquals("12", refusal.arguments().get("min"));
    assertEquals("ORG-2025 Art. 35", refusal.reference());
    accept(post("d-1", FINANCES, "2026-03"));
  }

  @Test
  void disclosurePlaces_theBoardIsOneOfThem() {
    Refusal refusal =
        refuse(
            RefusalCode.REQUIREMENT_UNMET,
            DisclosureGuards.PLACES.id(),
            new DisclosureCommand.Post(
                DisclosureId.of("d-1"),
                VILLAGE,
                MATTERS,
                Optional.of(DisclosurePeriod.of("2026-Q1")),
                Optional.empty(),
                Optional.empty(),
                content(Medium.WEB)));
    assertEquals("[WEB]", refusal.arguments().get("value"));
    assertEquals("[BOARD]", refusal.arguments().get("bound"));
  }

  @Test
  void onlyWhomTheItemNamesPostsIt() {
    actor = RESIDENT;
    refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD.id(),
        post("d-1", MATTERS, "2026-Q1"));
  }

  @Test
  void disclosureKnown_whatIsNamedIsThereAndOnce() {
    RuleId rule = DisclosureGuards.KNOWN.id();
    refuse(RefusalCode.NOT_FOUND, rule, post("d-1", DisclosureItemId.of("NONE"), "2026-Q1"));
    refuse(RefusalCode.NOT_FOUND, rule, takeDown("d-1"));
    refuse(
        RefusalCode.NOT_FOUND,
        rule,
        new DisclosureCommand.RecordEvent(
            EventId.of("e-1"), VILLAGE, MATTERS, "季度事项", DAY, Optional.empty()));
    accept(event("e-1", DAY));
    refuse(RefusalCode.ALREADY_EXISTS, rule, event("e-1", DAY));
    accept(post("d-1", MATTERS, "2026-Q1"));
    refuse(RefusalCode.ALREADY_EXISTS, rule, post("d-1", MATTERS, "2026-Q1"));
  }

  @Test
  void anItemOfTheVillageIsNotPostedByAGroup() {
    refuse(
        RefusalCode.LEVEL_UNFIT,
        DisclosureGuards.SUBJECT.id(),
        new DisclosureCommand.RecordEvent(
            EventId.of("e-1"), GROUP, MAJOR, "事", DAY, Optional.empty()));
  }

  @Test
  void disclosureDaysOrder_nothingIsDatedBeforeWhatItIsAbout() {
    refuse(RefusalCode.FUTURE_DATED, DisclosureGuards.DAYS.id(), event("e-1", DAY.plusDays(1)));
    accept(event("e-1", DAY));
    accept(post("d-1", MATTERS, "2026-Q1"));
    day = DAY.minusDays(1);
    refuse(RefusalCode.DATES_REVERSED, DisclosureGuards.DAYS.id(), takeDown("d-1"));
  }

  @Test
  void whatARecordsDisclosureStoodIsThatOfTheLongest() {
    accept(postMajor("d-1", Optional.empty(), "m-1"));
    RecordId record = RecordId.of("m-1");
    day = DAY.plusDays(3);
    accept(postMajor("d-2", Optional.empty(), "m-1"));
    assertEquals(
        15,
        disclosures
            .longest(record, MAJOR, DAY, DAY.plusDays(15))
            .orElseThrow()
            .daysStood(DAY.plusDays(15)));
    assertEquals(
        "d-2",
        disclosures
            .longest(record, MAJOR, DAY.plusDays(1), DAY.plusDays(15))
            .orElseThrow()
            .posted()
            .disclosure()
            .value());
    accept(missing("d-1"));
    assertEquals(
        "d-2",
        disclosures
            .longest(record, MAJOR, DAY, DAY.plusDays(15))
            .orElseThrow()
            .posted()
            .disclosure()
            .value());
    assertEquals(Optional.empty(), disclosures.longest(record, MATTERS, DAY, day));
  }

  @Test
  void aQueryIsAnsweredInTimeOrLate() {
    accept(post("d-1", MATTERS, "2026-Q1"));
    actor = RESIDENT;
    accept(ask());
    Query asked = disclosures.query(QueryId.of("q-1")).orElseThrow();
    assertEquals(DAY.plusDays(7), asked.asked().answerBy());
    assertFalse(asked.isLate(DAY.plusDays(7)));
    assertTrue(asked.isLate(DAY.plusDays(8)));
    assertEquals(1, disclosures.unanswered().count());
    actor = CLERK;
    day = DAY.plusDays(7);
    accept(new DisclosureCommand.Answer(QueryId.of("q-1"), "每年三千元"));
    assertFalse(disclosures.query(QueryId.of("q-1")).orElseThrow().isLate(DAY.plusDays(99)));
    assertEquals(0, disclosures.unanswered().count());
    refuse(
        RefusalCode.ALREADY_ENDED,
        DisclosureGuards.KNOWN.id(),
        new DisclosureCommand.Answer(QueryId.of("q-1"), "又答"));
  }

  @Test
  void aProvincesThreeDaysForAnAnswerCount() {
    place = CHONGQING;
    accept(post("d-1", MATTERS, "2026-Q1"));
    accept(ask());
    assertEquals(
        DAY.plusDays(3), disclosures.query(QueryId.of("q-1")).orElseThrow().asked().answerBy());
  }

  @Test
  void disclosureConfirmedByOthers_theOneWhoPostedDoesNotConfirm() {
    accept(post("d-1", MATTERS, "2026-Q1"));
    DisclosureCommand confirm = new DisclosureCommand.Confirm(DisclosureId.of("d-1"));
    refuse(RefusalCode.PERSON_BARRED, DisclosureGuards.CONFIRMED_BY_OTHERS.id(), confirm);
    actor = RESIDENT;
    accept(confirm);
    assertTrue(disclosures.find(DisclosureId.of("d-1")).orElseThrow().confirmed().isPresent());
    refuse(RefusalCode.ALREADY_EXISTS, DisclosureGuards.KNOWN.id(), confirm);
  }

  @Test
  void personalNumbers_stayOutOfWhatIsPosted() {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class,
            () ->
                new DisclosureCommand.Content(
                    "联系 13800000000", Digest.ofText("c"), ImmutableSet.of(Medium.BOARD)));
    assertEquals(RefusalCode.TEXT_PERSONAL_NUMBER, refused.refusal().code());
    assertFalse(refused.toString().contains("13800000000"));
  }

  @Test
  void periodsAreOfTheCalendar() {
    assertEquals(LocalDate.of(2026, 2, 28), DisclosurePeriod.of("2026-02").until());
    assertEquals(LocalDate.of(2028, 2, 29), DisclosurePeriod.of("2028-02").until());
    assertEquals(LocalDate.of(2026, 10, 1), DisclosurePeriod.of("2026-Q4").from());
    assertEquals(LocalDate.of(2026, 12, 31), DisclosurePeriod.of("2026-Q4").until());
    assertEquals(LocalDate.of(2026, 7, 1), DisclosurePeriod.of("2026-H2").from());
    assertEquals(LocalDate.of(2026, 12, 31), DisclosurePeriod.of("2026").until());
    assertEquals("2027-Q1", DisclosurePeriod.of("2026-Q4").next().value());
    assertEquals("2026-10", DisclosurePeriod.containing(LocalDate.of(2026, 10, 1), 12).value());
    assertEquals("2026-09", DisclosurePeriod.containing(LocalDate.of(2026, 9, 30), 5).value());
    assertEquals("2026-Q3", DisclosurePeriod.containing(LocalDate.of(2026, 9, 30), 3).value());
    assertEquals("2026-H2", DisclosurePeriod.containing(LocalDate.of(2026, 7, 1), 2).value());
    assertEquals("2026", DisclosurePeriod.containing(LocalDate.of(2026, 7, 1), 1).value());
    assertThrows(InvalidValueException.class, () -> DisclosurePeriod.of("2026-13"));
    assertThrows(InvalidValueException.class, () -> DisclosurePeriod.of("2026-Q5"));
  }
}
