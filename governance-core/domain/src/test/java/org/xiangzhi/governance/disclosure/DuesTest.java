package org.xiangzhi.governance.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;

/** What has to be disclosed by when, and what is overdue. */
class DuesTest extends DisclosureScene {
  @Test
  void whatIsGoneBeforeItsTimeMustBePostedAnew() {
    accept(post("d-1", MATTERS, "2026-Q1"));
    day = DAY.plusDays(14);
    accept(missing("d-1"));
    assertEquals(DisclosureDue.State.OPEN, due(MATTERS, day).state());
    accept(post("d-2", MATTERS, "2026-Q1"));
    assertEquals(Optional.of(DisclosureId.of("d-2")), due(MATTERS, day).by());
    day = day.plusDays(15);
    Refusal refusal =
        refuse(RefusalCode.TOO_LATE, RuleId.of("FLOOR-DISCLOSURE-DAYS"), missing("d-2"));
    assertEquals("2026-05-08", refusal.arguments().get("last"));
  }

  @Test
  void aQuarterIsDueByTheFifteenthWhereAProvinceSaysSo_15And16() {
    place = CHONGQING;
    DisclosureDue due = due(MATTERS, LocalDate.of(2026, 4, 15));
    assertEquals(LocalDate.of(2026, 4, 15), due.dueOn());
    assertEquals("CQ-2013 Art. 30", due.rule().reference());
    assertEquals(DisclosureDue.State.OPEN, due.state());
    assertEquals(DisclosureDue.State.OVERDUE, due(MATTERS, LocalDate.of(2026, 4, 16)).state());
    day = LocalDate.of(2026, 4, 15);
    accept(post("d-1", MATTERS, "2026-Q1"));
    assertEquals(DisclosureDue.State.MET, due(MATTERS, LocalDate.of(2026, 4, 16)).state());
  }

  @Test
  void onTheSixteenthItIsLate() {
    place = CHONGQING;
    day = LocalDate.of(2026, 4, 16);
    accept(post("d-1", MATTERS, "2026-Q1"));
    assertEquals(DisclosureDue.State.LATE, due(MATTERS, day).state());
  }

  @Test
  void financesAreDueByTheMonthAndMattersByTheQuarter() {
    LocalDate on = LocalDate.of(2026, 4, 10);
    assertEquals(3, dues(on).stream().filter(due -> due.item().equals(FINANCES)).count());
    assertEquals(1, dues(on).stream().filter(due -> due.item().equals(MATTERS)).count());
    assertEquals(
        0,
        dues(LocalDate.of(2026, 3, 31)).stream().filter(due -> due.item().equals(MATTERS)).count());
    assertEquals(
        2,
        dues(LocalDate.of(2026, 3, 31)).stream()
            .filter(due -> due.item().equals(FINANCES))
            .count());
  }

  @Test
  void whereNobodySaysHowSoonItIsDueBeforeTheNextOne() {
    DisclosureDue due = due(MATTERS, DAY);
    assertEquals(LocalDate.of(2026, 6, 30), due.dueOn());
    assertEquals("ORG-2025 Art. 35", due.rule().reference());
    assertEquals(LocalDate.of(2026, 2, 28), due(FINANCES, DAY).dueOn());
    assertEquals(DisclosureDue.State.OVERDUE, due(FINANCES, DAY).state());
    assertEquals(
        ImmutableList.of("2026-01", "2026-02"),
        disclosures
            .overdue(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), new Scene(), this::law)
            .stream()
            .filter(overdue -> overdue.item().equals(FINANCES))
            .map(overdue -> overdue.period().orElseThrow().value())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void aPracticeMayDemandItSooner() {
    items =
        items.stream()
            .map(
                item ->
                    new DisclosureItem(
                        item.id(),
                        item.name(),
                        item.rule(),
                        item.category(),
                        item.level(),
                        item.where(),
                        item.postedBy(),
                        Optional.of(5),
                        item.answerDays(),
                        item.when()))
            .collect(ImmutableList.toImmutableList());
    place = CHONGQING;
    assertEquals(LocalDate.of(2026, 4, 5), due(MATTERS, DAY).dueOn());
    assertEquals(RULE.id(), due(MATTERS, DAY).rule().id());
  }

  @Test
  void communitiesAreUnderAnotherLaw() {
    kind = UnitKind.COMMUNITY;
    assertEquals(ImmutableList.of(), dues(DAY));
    refuse(
        RefusalCode.LAW_UNKNOWN,
        DisclosureGuards.FIGURE_KNOWN.id(),
        post("d-1", MATTERS, "2026-Q1"));
    refuse(RefusalCode.LAW_UNKNOWN, DisclosureGuards.FIGURE_KNOWN.id(), event("e-1", DAY));
  }

  @Test
  void aMajorMatterIsDueWithinTenDaysWhereAProvinceSaysSo() {
    place = CHONGQING;
    accept(event("e-1", DAY));
    DisclosureDue due = due(MAJOR, DAY.plusDays(10));
    assertEquals(DAY.plusDays(10), due.dueOn());
    assertEquals("CQ-2013 Art. 30", due.rule().reference());
    assertEquals(DisclosureDue.State.OPEN, due.state());
    assertEquals(DisclosureDue.State.OVERDUE, due(MAJOR, DAY.plusDays(11)).state());
    day = DAY.plusDays(10);
    accept(postMajor("d-1", Optional.of("e-1"), ""));
    assertEquals(DisclosureDue.State.MET, due(MAJOR, DAY.plusDays(11)).state());
  }

  @Test
  void atOnceMeansOnTheDayWhereNobodyGivesANumber() {
    accept(event("e-1", DAY));
    assertEquals(DAY, due(MAJOR, DAY).dueOn());
    assertEquals("ORG-2025 Art. 35", due(MAJOR, DAY).rule().reference());
  }

  @Test
  void aCorrectionStandsItsOwnDaysAndTheFirstPostingWasInTime() {
    place = CHONGQING;
    day = LocalDate.of(2026, 4, 15);
    accept(post("d-1", MATTERS, "2026-Q1"));
    day = LocalDate.of(2026, 4, 20);
    accept(correct("d-2", "d-1"));
    assertEquals(DisclosureDue.State.MET, due(MATTERS, day).state());
    refuse(RefusalCode.ALREADY_ENDED, DisclosureGuards.STANDS.id(), correct("d-3", "d-1"));
    day = LocalDate.of(2026, 5, 4);
    refuse(RefusalCode.TOO_EARLY, RuleId.of("FLOOR-DISCLOSURE-DAYS"), takeDown("d-2"));
    day = LocalDate.of(2026, 5, 5);
    accept(takeDown("d-2"));
  }
}
