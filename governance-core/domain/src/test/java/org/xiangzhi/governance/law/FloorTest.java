package org.xiangzhi.governance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xiangzhi.governance.law.LawBookTest.FIRST_OF_2025;
import static org.xiangzhi.governance.law.LawBookTest.LAST_OF_2018;
import static org.xiangzhi.governance.law.LawBookTest.LIPING;
import static org.xiangzhi.governance.law.LawBookTest.RONGCHANG;
import static org.xiangzhi.governance.law.LawBookTest.floor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Rule;

class FloorTest {
  private static Standard stated(Subject subject, String figure) {
    return stated(subject, figure, "COUNTY");
  }

  private static Standard stated(Subject subject, String figure, String rule) {
    return new Standard(subject, subject.form().parse(figure), Rule.own(rule, "做法", "practice"));
  }

  private static String counts(Floor floor, Standard... stated) {
    return floor
        .with(List.of(stated))
        .find(stated[0].subject())
        .map(s -> s.figure() + ", " + s.rule().id())
        .orElse("–");
  }

  private static String counts(Standard... stated) {
    return counts(floor(FIRST_OF_2025, LIPING), stated);
  }

  @Test
  void aPracticeMayAskForMoreButItsLooserFigureDoesNotCount() {
    assertEquals("20, COUNTY", counts(stated(Subject.DISCLOSURE_DAYS, "20")));
    assertEquals("15, FLOOR-DISCLOSURE-DAYS", counts(stated(Subject.DISCLOSURE_DAYS, "15")));
    assertEquals("15, FLOOR-DISCLOSURE-DAYS", counts(stated(Subject.DISCLOSURE_DAYS, "14")));
    assertEquals(
        "14, COUNTY", counts(floor(LAST_OF_2018, LIPING), stated(Subject.DISCLOSURE_DAYS, "14")));
  }

  @Test
  void aPracticeMayAllowLess() {
    assertEquals("9, COUNTY", counts(stated(Subject.HANDOVER_DAYS, "9")));
    assertEquals("10, FLOOR-HANDOVER-DAYS", counts(stated(Subject.HANDOVER_DAYS, "11")));
    assertEquals("false, COUNTY", counts(stated(Subject.ASSEMBLY_SHORT_NOTICE, "false")));
    assertEquals(
        "true, FLOOR-ASSEMBLY-SHORT-NOTICE", counts(stated(Subject.ASSEMBLY_SHORT_NOTICE, "true")));
  }

  @Test
  void aShareIsComparedExactly() {
    assertEquals("> 2/3, COUNTY", counts(stated(Subject.REPRESENTATIVES_QUORUM, "> 2/3")));
    assertEquals(
        ">= 2/3, FLOOR-REPRESENTATIVES-QUORUM",
        counts(stated(Subject.REPRESENTATIVES_QUORUM, ">= 4/6")));
    assertEquals(
        "> 1/2, FLOOR-ASSEMBLY-MAJORITY", counts(stated(Subject.ASSEMBLY_MAJORITY, ">= 1/2")));
  }

  @Test
  void aRightIsWhatTheLawSays() {
    assertEquals("3, FLOOR-PROXY-MAX", counts(stated(Subject.PROXY_MAX, "2")));
    assertEquals("3, FLOOR-PROXY-MAX", counts(stated(Subject.PROXY_MAX, "4")));
    assertEquals(
        ">= 1/5, FLOOR-RECALL-PETITION-VOTERS",
        counts(stated(Subject.RECALL_PETITION_VOTERS, ">= 1/10")));
  }

  @Test
  void aRangeIsWhatBothAllow() {
    assertEquals("5..7, COUNTY", counts(stated(Subject.COMMITTEE_SIZE, "5..9")));
    assertEquals("3..3, COUNTY", counts(stated(Subject.COMMITTEE_SIZE, "1..3")));
    assertEquals("3..7, FLOOR-COMMITTEE-SIZE", counts(stated(Subject.COMMITTEE_SIZE, "1..9")));
    assertEquals("3..7, FLOOR-COMMITTEE-SIZE", counts(stated(Subject.COMMITTEE_SIZE, "8..9")));
  }

  @Test
  void theTightestOfSeveralFiguresOfAPracticeCounts() {
    Standard county = stated(Subject.DISCLOSURE_DAYS, "20");
    Standard village = stated(Subject.DISCLOSURE_DAYS, "30", "VILLAGE");
    assertEquals("30, VILLAGE", counts(county, village));
    assertEquals("30, VILLAGE", counts(village, county));
  }

  @Test
  void aProvinceTightensForItsPractices() {
    Floor floor = floor(FIRST_OF_2025, RONGCHANG);
    assertEquals(
        "3, FLOOR-REPRESENTATIVES-NOTICE-DAYS",
        counts(floor, stated(Subject.REPRESENTATIVES_NOTICE_DAYS, "2")));
    assertEquals("2, COUNTY", counts(stated(Subject.REPRESENTATIVES_NOTICE_DAYS, "2")));
  }

  @Test
  void inACommunityThePracticeAloneCounts() {
    Floor floor = LawBook.standard().floor(FIRST_OF_2025, LIPING, UnitKind.COMMUNITY);
    assertEquals("10, COUNTY", counts(floor, stated(Subject.DISCLOSURE_DAYS, "10")));
    assertEquals(Optional.empty(), floor.with(List.of()).find(Subject.DISCLOSURE_DAYS));
  }

  @Test
  void whatIsToBeReviewedGivesNoStandard() {
    assertEquals(
        "–", counts(floor(FIRST_OF_2025, RONGCHANG), stated(Subject.ASSEMBLY_ABSENTEES, "true")));
  }

  @Test
  void aFigureHasTheFormOfItsSubject() {
    for (Subject subject : Subject.values()) {
      assertThrows(IllegalArgumentException.class, () -> subject.form().parse("many"));
    }
    for (String text : List.of("15", "3..7", "> 1/2", ">= 2/3", "true", "false")) {
      assertEquals(
          1,
          java.util.Arrays.stream(FigureForm.values()).filter(form -> reads(form, text)).count());
    }
  }

  private static boolean reads(FigureForm form, String text) {
    try {
      Figure figure = form.parse(text);
      return figure.form() == form && figure.toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
