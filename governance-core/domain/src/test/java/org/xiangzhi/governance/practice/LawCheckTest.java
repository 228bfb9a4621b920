package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.FloorVerdict;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.procedure.When;

class LawCheckTest {
  private static final LocalDate OLD = LocalDate.of(2025, 12, 31);
  private static final LocalDate NEW = LocalDate.of(2026, 1, 1);
  private static final Text NAME = Text.of("样例", "sample");

  private static Floor floor(LocalDate day, String place, UnitKind kind) {
    return LawBook.standard().floor(day, DivisionCode.of(place), kind);
  }

  private static Floor floor(LocalDate day) {
    return floor(day, "522631", UnitKind.VILLAGE);
  }

  private static Stated stated(String figure) {
    return new Stated(
        Subject.DISCLOSURE_DAYS,
        Subject.DISCLOSURE_DAYS.form().parse(figure),
        RuleId.of("COUNTY"),
        Optional.empty());
  }

  private static Stated chosen(String figure, String choice) {
    return new Stated(
        Subject.DISCLOSURE_DAYS,
        Subject.DISCLOSURE_DAYS.form().parse(figure),
        RuleId.of("VILLAGE"),
        Optional.of(new When("board", ImmutableSet.of(choice))));
  }

  private static PracticeDefinition practice(Stated... figures) {
    return PracticeDefinition.named(
            PracticeId.of("sample"), "1.0", LocalDate.of(2025, 1, 1), NAME, "示例")
        .rules(
            List.of(
                Rule.own("COUNTY", "公示天数", "days of notice"),
                Rule.own("VILLAGE", "本村天数", "the village's days")))
        .options(
            List.of(
                new OptionDefinition(
                    "board",
                    NAME,
                    ImmutableList.of(
                        new OptionDefinition.Choice("LONG", NAME),
                        new OptionDefinition.Choice("SHORT", NAME)),
                    "SHORT",
                    Mark.OWN)))
        .figures(List.of(figures))
        .build();
  }

  @Test
  void tenDaysKeepTheLawOf2025AndNotThatOf2026() {
    assertEquals(List.of(), LawCheck.of(practice(stated("10")), floor(OLD)).refusals());
    List<Refusal> refusals = LawCheck.of(practice(stated("10")), floor(NEW)).refusals();
    assertEquals(1, refusals.size());
    Refusal refusal = refusals.get(0);
    assertEquals(RefusalCode.BELOW_FLOOR, refusal.code());
    assertEquals("FLOOR-DISCLOSURE-DAYS", refusal.rule().value());
    assertEquals("ORG-2025 Art. 35", refusal.reference());
    assertEquals(
        "what is disclosed stands on the board for 15 days or more: rule COUNTY of the practice"
            + " says 10, looser than the floor of 15 (Organic Law of Villagers' Committees (2025"
            + " text), ORG-2025 Art. 35, from 2026-01-01).",
        Messages.in(Locale.ENGLISH).render(refusal));
    assertEquals(
        "村务公布的期限不得少于十五日：做法的规则 COUNTY 为 10，低于底线 15"
            + "（中华人民共和国村民委员会组织法（2025年修正），ORG-2025 Art. 35，自 2026-01-01 起）。",
        Messages.in(Locale.CHINESE).render(refusal));
  }

  @Test
  void aFixedRightIsNamedAsSuch() {
    Stated term =
        new Stated(
            Subject.COMMITTEE_TERM_YEARS,
            Subject.COMMITTEE_TERM_YEARS.form().parse("3"),
            RuleId.of("COUNTY"),
            Optional.empty());
    Refusal refusal = LawCheck.of(practice(term), floor(NEW)).refusals().get(0);
    assertEquals("the law fixes", refusal.arguments().get("verdict.en"));
    assertEquals("5", refusal.arguments().get("floor"));
    assertEquals("3", refusal.arguments().get("figure.en"));
  }

  @Test
  void optionTightens() {
    PracticeDefinition loose = practice(stated("20"), chosen("18", "SHORT"));
    Refusal refusal = LawCheck.of(loose, floor(NEW)).refusals().get(0);
    assertEquals(RefusalCode.BELOW_FLOOR, refusal.code());
    assertEquals(PracticeRules.OPTION_TIGHTENS.id(), refusal.rule());
    assertEquals("18", refusal.arguments().get("figure.en"));
    assertEquals("20", refusal.arguments().get("floor"));
    assertEquals("COUNTY", refusal.arguments().get("article"));
    assertEquals("2025-01-01", refusal.arguments().get("from"));
    assertEquals(
        List.of(), LawCheck.of(loose, floor(NEW), ImmutableMap.of("board", "LONG")).refusals());
    PracticeDefinition two =
        practice(stated("20"), stated("25"), chosen("22", "SHORT"), chosen("25", "LONG"));
    assertEquals(
        List.of("25"),
        LawCheck.of(two, floor(NEW)).refusals().stream()
            .map(r -> r.arguments().get("floor"))
            .toList());
  }

  @Test
  void onlyWhatTheVillageChoseIsComparedForIt() {
    PracticeDefinition practice = practice(chosen("10", "SHORT"), chosen("15", "LONG"));
    assertEquals(1, LawCheck.of(practice, floor(NEW)).refusals().size());
    assertEquals(1, LawCheck.of(practice, floor(NEW), Map.of("board", "SHORT")).refusals().size());
    assertEquals(0, LawCheck.of(practice, floor(NEW), Map.of("board", "LONG")).refusals().size());
  }

  @Test
  void floorNotJudged() {
    LawCheck community =
        LawCheck.of(practice(stated("1")), floor(NEW, "522631", UnitKind.COMMUNITY));
    assertEquals(List.of(), community.refusals());
    assertEquals(1, community.flags().size());
    LawFlag flag = community.flags().get(0);
    assertEquals(PracticeRules.NOT_JUDGED.id(), flag.rule());
    assertEquals(FloorVerdict.NOT_JUDGED, flag.verdict());
    assertEquals("governance-core", flag.source());
    assertEquals(PracticeRules.NOT_JUDGED.statement(), flag.statement());
    assertEquals(List.of(), LawCheck.of(practice(), floor(NEW)).flags());
  }

  @Test
  void inChongqingTheOvertakenAndTheUnclearAreFlagged() {
    LawCheck check = LawCheck.of(practice(), floor(NEW, "500153", UnitKind.VILLAGE));
    assertEquals(List.of(), check.refusals());
    assertEquals(
        List.of(
            "FLOOR-ASSEMBLY-ABSENTEES REVIEW CQ-2013 Art. 7",
            "FLOOR-DISCLOSURE-DAYS OVERTAKEN CQ-2013 Art. 30"),
        check.flags().stream().map(f -> f.rule() + " " + f.verdict() + " " + f.source()).toList());
    assertEquals(1, LawCheck.of(practice(), floor(OLD, "500153", UnitKind.VILLAGE)).flags().size());
    LawCheck relying = LawCheck.of(practice(stated("10")), floor(NEW, "500153", UnitKind.VILLAGE));
    assertEquals("ORG-2025 Art. 35", relying.refusals().get(0).reference());
  }

  @Test
  void aPracticesOwnQuestionForReviewIsFlaggedUnderItsOwnRule() {
    Stated absentees =
        new Stated(
            Subject.ASSEMBLY_ABSENTEES,
            Subject.ASSEMBLY_ABSENTEES.form().parse("true"),
            RuleId.of("COUNTY"),
            Optional.empty());
    LawFlag flag = LawCheck.of(practice(absentees), floor(NEW)).flags().get(0);
    assertEquals("COUNTY", flag.rule().value());
    assertEquals(FloorVerdict.REVIEW, flag.verdict());
  }
}
