package org.xiangzhi.governance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.law.LawBookTest.FIRST_OF_2025;
import static org.xiangzhi.governance.law.LawBookTest.LAST_OF_2018;
import static org.xiangzhi.governance.law.LawBookTest.LIPING;
import static org.xiangzhi.governance.law.LawBookTest.RONGCHANG;
import static org.xiangzhi.governance.law.LawBookTest.floor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

class ComparisonTest {
  private static final Text VALID = Text.of("以有效票计", "of the valid votes");

  private static Standard standard(Subject subject, String figure) {
    return new Standard(
        subject, subject.form().parse(figure), Rule.own("COUNTY", "做法", "practice"));
  }

  private static FloorVerdict verdict(Floor floor, Claim claim) {
    List<Comparison> rows =
        Comparison.of(floor, List.of(claim)).stream().filter(r -> r.claim().isPresent()).toList();
    assertEquals(1, rows.size());
    assertEquals(claim, rows.get(0).claim().orElseThrow());
    assertEquals(floor.counting(claim.subject()), rows.get(0).floor());
    return rows.get(0).verdict();
  }

  private static FloorVerdict verdict(Subject subject, String figure) {
    return verdict(floor(FIRST_OF_2025, LIPING), Claim.of(standard(subject, figure)));
  }

  @Test
  void aFigureMeetsTightensOrGoesBelowTheFloor() {
    assertEquals(FloorVerdict.BELOW, verdict(Subject.DISCLOSURE_DAYS, "14"));
    assertEquals(FloorVerdict.MET, verdict(Subject.DISCLOSURE_DAYS, "15"));
    assertEquals(FloorVerdict.TIGHTER, verdict(Subject.DISCLOSURE_DAYS, "16"));
    assertEquals(FloorVerdict.TIGHTER, verdict(Subject.HANDOVER_DAYS, "9"));
    assertEquals(FloorVerdict.MET, verdict(Subject.HANDOVER_DAYS, "10"));
    assertEquals(FloorVerdict.BELOW, verdict(Subject.HANDOVER_DAYS, "11"));
    assertEquals(FloorVerdict.MET, verdict(Subject.ASSEMBLY_QUORUM_HOUSEHOLDS, ">= 4/6"));
    assertEquals(FloorVerdict.BELOW, verdict(Subject.ASSEMBLY_QUORUM_ADULTS, ">= 1/2"));
    assertEquals(FloorVerdict.TIGHTER, verdict(Subject.COMMITTEE_SIZE, "3..5"));
    assertEquals(FloorVerdict.BELOW, verdict(Subject.COMMITTEE_SIZE, "3..9"));
    assertEquals(FloorVerdict.BELOW, verdict(Subject.ELECTION_SECRET, "false"));
    assertEquals(FloorVerdict.TIGHTER, verdict(Subject.ASSEMBLY_SHORT_NOTICE, "false"));
  }

  @Test
  void aRightIsNeitherWidenedNorNarrowed() {
    assertEquals(FloorVerdict.NOT_FIXED, verdict(Subject.PROXY_MAX, "2"));
    assertEquals(FloorVerdict.MET, verdict(Subject.PROXY_MAX, "3"));
    assertEquals(FloorVerdict.NOT_FIXED, verdict(Subject.PROXY_MAX, "4"));
    assertEquals(FloorVerdict.NOT_FIXED, verdict(Subject.COMMITTEE_TERM_YEARS, "3"));
    assertEquals(FloorVerdict.MET, verdict(Subject.RECALL_PETITION_VOTERS, ">= 2/10"));
  }

  @Test
  void aShareOfAnotherBaseNeverKeepsTheFloor() {
    Floor floor = floor(FIRST_OF_2025, LIPING);
    assertEquals(
        FloorVerdict.BELOW,
        verdict(
            floor,
            new Claim(
                standard(Subject.ASSEMBLY_MAJORITY, "> 2/3"),
                Optional.of(VALID),
                Optional.empty())));
    assertEquals(
        FloorVerdict.NOT_FIXED,
        verdict(
            floor,
            new Claim(
                standard(Subject.RECALL_MAJORITY, "> 1/2"), Optional.of(VALID), Optional.empty())));
  }

  @Test
  void aChoiceMayTightenAndNotLoosen() {
    Floor floor = floor(FIRST_OF_2025, LIPING);
    Optional<Standard> always = Optional.of(standard(Subject.DISCLOSURE_DAYS, "20"));
    assertEquals(FloorVerdict.LOOSENS, verdict(floor, choice("19", always)));
    assertEquals(FloorVerdict.TIGHTER, verdict(floor, choice("20", always)));
    assertEquals(FloorVerdict.TIGHTER, verdict(floor, choice("21", always)));
    assertEquals(FloorVerdict.BELOW, verdict(floor, choice("14", always)));
    assertEquals(FloorVerdict.MET, verdict(floor, choice("15", Optional.empty())));
    Floor old = floor(LAST_OF_2018, LIPING);
    assertEquals(FloorVerdict.LOOSENS, verdict(old, choice("19", always)));
    assertEquals(FloorVerdict.NOT_JUDGED, verdict(old, choice("20", always)));
  }

  private static Claim choice(String days, Optional<Standard> always) {
    return new Claim(standard(Subject.DISCLOSURE_DAYS, days), Optional.empty(), always);
  }

  @Test
  void theSameFigureIsJudgedByTheLawOfTheDay() {
    Claim claim = Claim.of(standard(Subject.DISCLOSURE_DAYS, "10"));
    assertEquals(FloorVerdict.NOT_JUDGED, verdict(floor(LAST_OF_2018, LIPING), claim));
    assertEquals(FloorVerdict.BELOW, verdict(floor(FIRST_OF_2025, LIPING), claim));
    assertEquals(FloorVerdict.MET, verdict(floor(LAST_OF_2018, RONGCHANG), claim));
    assertEquals(FloorVerdict.BELOW, verdict(floor(FIRST_OF_2025, RONGCHANG), claim));
  }

  @Test
  void whereAPracticeIsSilentTheLawCounts() {
    List<Comparison> rows = Comparison.of(floor(FIRST_OF_2025, LIPING), List.of());
    long stated = LawBook.standard().regulation("ORG-2025").orElseThrow().rules().size();
    assertEquals(stated, rows.size());
    assertEquals(stated, rows.stream().filter(row -> row.verdict() == FloorVerdict.MET).count());
  }

  @Test
  void anOvertakenFigureAndWhatIsForReviewHaveRowsOfTheirOwn() {
    List<Comparison> flagged =
        Comparison.of(floor(FIRST_OF_2025, RONGCHANG), List.of()).stream()
            .filter(row -> row.verdict().isFlagged())
            .toList();
    assertEquals(
        List.of(
            "ASSEMBLY_ABSENTEES REVIEW CQ-2013 Art. 7",
            "DISCLOSURE_DAYS OVERTAKEN CQ-2013 Art. 30"),
        flagged.stream()
            .map(
                row ->
                    row.subject()
                        + " "
                        + row.verdict()
                        + " "
                        + row.floor().orElseThrow().provision().citation())
            .toList());
    assertEquals(new Figure.Amount(10), flagged.get(1).floor().orElseThrow().figure());
  }

  @Test
  void aPracticeThatLeavesAbsenteesOutIsForReviewEverywhere() {
    assertEquals(FloorVerdict.REVIEW, verdict(Subject.ASSEMBLY_ABSENTEES, "true"));
  }

  @Test
  void inACommunityNothingIsJudged() {
    Floor floor = LawBook.standard().floor(FIRST_OF_2025, LIPING, UnitKind.COMMUNITY);
    assertEquals(List.of(), Comparison.of(floor, List.of()));
    assertEquals(
        FloorVerdict.NOT_JUDGED, verdict(floor, Claim.of(standard(Subject.DISCLOSURE_DAYS, "1"))));
  }

  @Test
  void onlyWhatIsLooserIsRefusedAndOnlyWhatIsOpenIsFlagged() {
    assertEquals(
        List.of(FloorVerdict.BELOW, FloorVerdict.NOT_FIXED, FloorVerdict.LOOSENS),
        Arrays.stream(FloorVerdict.values()).filter(FloorVerdict::refuses).toList());
    assertEquals(
        List.of(FloorVerdict.OVERTAKEN, FloorVerdict.REVIEW),
        Arrays.stream(FloorVerdict.values()).filter(FloorVerdict::isFlagged).toList());
  }
}
