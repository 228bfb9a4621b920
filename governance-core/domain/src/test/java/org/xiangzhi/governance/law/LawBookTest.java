package org.xiangzhi.governance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Text;

class LawBookTest {
  static final LocalDate LAST_OF_2018 = LocalDate.of(2025, 12, 31);
  static final LocalDate FIRST_OF_2025 = LocalDate.of(2026, 1, 1);
  static final DivisionCode LIPING = DivisionCode.of("522631");
  static final DivisionCode RONGCHANG = DivisionCode.of("500153");

  static Floor floor(LocalDate day, DivisionCode place) {
    return LawBook.standard().floor(day, place, UnitKind.VILLAGE);
  }

  private static String cited(Floor floor, Subject subject) {
    return floor
        .counting(subject)
        .map(c -> c.figure() + ", " + c.provision().citation())
        .orElse("–");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COMMITTEE_SIZE | 3..7, ORG-2018 Art. 6 | 3..7, ORG-2025 Art. 8",
        "COMMITTEE_WOMEN | 1, ORG-2018 Art. 6 | 1, ORG-2025 Art. 8",
        "COMMITTEE_RELATIVES_AVOID | – | true, ORG-2025 Art. 8",
        "COMMITTEE_TERM_YEARS | 5, ORG-2018 Art. 11 | 5, ORG-2025 Art. 14",
        "VOTING_AGE | 18, ORG-2018 Art. 13 | 18, ORG-2025 Art. 16",
        "VOTER_RESIDENCE_YEARS | 1, ORG-2018 Art. 13 | 1, ORG-2025 Art. 16",
        "VOTER_VILLAGE_WORK_COUNTS | false, ORG-2018 Art. 13 | true, ORG-2025 Art. 16",
        "VOTER_LIST_DAYS | 20, ORG-2018 Art. 14 | 20, ORG-2025 Art. 17",
        "VOTER_LIST_OBJECTION_DAYS | 5, ORG-2018 Art. 14 | 5, ORG-2025 Art. 17",
        "VOTER_LIST_DECISION_DAYS | 3, ORG-2018 Art. 14 | 3, ORG-2025 Art. 17",
        "ELECTION_TURNOUT | > 1/2, ORG-2018 Art. 15 | > 1/2, ORG-2025 Art. 18",
        "ELECTION_MAJORITY | > 1/2, ORG-2018 Art. 15 | > 1/2, ORG-2025 Art. 18",
        "CANDIDATES_BARRED | false, ORG-2018 Art. 13 | true, ORG-2025 Art. 18",
        "SECOND_ROUND_SHARE | >= 1/3, ORG-2018 Art. 15 | >= 1/3, ORG-2025 Art. 18",
        "PROXY_MAX | – | 3, ORG-2025 Art. 18",
        "PROXY_OTHER_VILLAGERS | false, ORG-2018 Art. 15 | true, ORG-2025 Art. 18",
        "PROXY_CANDIDATES | – | false, ORG-2025 Art. 18",
        "RESIGNATION_CONSIDERED | – | true, ORG-2025 Art. 20",
        "HANDOVER_DAYS | 10, ORG-2018 Art. 20 | 10, ORG-2025 Art. 24",
        "AUDIT_ON_LEAVING | true, ORG-2018 Art. 35 | true, ORG-2025 Art. 40",
        "RECALL_PETITION_VOTERS | >= 1/5, ORG-2018 Art. 16 | >= 1/5, ORG-2025 Art. 19",
        "RECALL_PETITION_REPRESENTATIVES | >= 1/3, ORG-2018 Art. 16 | >= 1/3, ORG-2025 Art. 19",
        "RECALL_TURNOUT | > 1/2, ORG-2018 Art. 16 | > 1/2, ORG-2025 Art. 19",
        "RECALL_MAJORITY | > 1/2, ORG-2018 Art. 16 | > 1/2, ORG-2025 Art. 19",
        "ASSEMBLY_PETITION_VILLAGERS | >= 1/10, ORG-2018 Art. 21 | >= 1/10, ORG-2025 Art. 25",
        "ASSEMBLY_PETITION_REPRESENTATIVES | >= 1/3, ORG-2018 Art. 21 | >= 1/3, ORG-2025 Art. 25",
        "ASSEMBLY_NOTICE_DAYS | 10, ORG-2018 Art. 21 | 10, ORG-2025 Art. 25",
        "ASSEMBLY_SHORT_NOTICE | false, ORG-2018 Art. 21 | true, ORG-2025 Art. 25",
        "ASSEMBLY_PER_YEAR | – | 1, ORG-2025 Art. 25",
        "ASSEMBLY_QUORUM_ADULTS | > 1/2, ORG-2018 Art. 22 | > 1/2, ORG-2025 Art. 26",
        "ASSEMBLY_QUORUM_HOUSEHOLDS | >= 2/3, ORG-2018 Art. 22 | >= 2/3, ORG-2025 Art. 26",
        "ASSEMBLY_MAJORITY | > 1/2, ORG-2018 Art. 22 | > 1/2, ORG-2025 Art. 26",
        "RESERVED_PLANNING | – | true, ORG-2025 Art. 28",
        "RESERVED_HOMESTEADS | true, ORG-2018 Art. 24 | –",
        "RESERVED_COMPENSATION | true, ORG-2018 Art. 24 | –",
        "RESERVED_PARTY_FIRST | – | true, ORG-2025 Art. 28",
        "REPRESENTATIVES_SHARE | >= 4/5, ORG-2018 Art. 25 | >= 4/5, ORG-2025 Art. 29",
        "REPRESENTATIVES_WOMEN | >= 1/3, ORG-2018 Art. 25 | >= 1/3, ORG-2025 Art. 29",
        "REPRESENTATIVE_HOUSEHOLDS | 5..15, ORG-2018 Art. 25 | 5..15, ORG-2025 Art. 29",
        "REPRESENTATIVES_PER_YEAR | 4, ORG-2018 Art. 26 | 4, ORG-2025 Art. 30",
        "REPRESENTATIVES_PETITION | >= 1/5, ORG-2018 Art. 26 | >= 1/5, ORG-2025 Art. 30",
        "REPRESENTATIVES_QUORUM | >= 2/3, ORG-2018 Art. 26 | >= 2/3, ORG-2025 Art. 30",
        "REPRESENTATIVES_MAJORITY | > 1/2, ORG-2018 Art. 26 | > 1/2, ORG-2025 Art. 30",
        "GROUP_QUORUM_ADULTS | >= 2/3, ORG-2018 Art. 28 | >= 2/3, ORG-2025 Art. 32",
        "GROUP_QUORUM_HOUSEHOLDS | >= 2/3, ORG-2018 Art. 28 | >= 2/3, ORG-2025 Art. 32",
        "GROUP_MAJORITY | > 1/2, ORG-2018 Art. 28 | > 1/2, ORG-2025 Art. 32",
        "COMPACT_DELEGABLE | false, ORG-2018 Art. 27 | false, ORG-2025 Art. 31",
        "COMPACT_FILED | true, ORG-2018 Art. 27 | true, ORG-2025 Art. 31",
        "COMPACT_FILING_DAYS | – | –",
        "COMPACT_GOOD_MORALS | – | true, ORG-2025 Art. 31",
        "CONSULTATION_HELD | – | true, ORG-2025 Art. 33",
        "DISCLOSURE_DAYS | – | 15, ORG-2025 Art. 35",
        "DISCLOSURE_PER_YEAR | 4, ORG-2018 Art. 30 | 4, ORG-2025 Art. 35",
        "FINANCE_DISCLOSURE_PER_YEAR | 12, ORG-2018 Art. 30 | 12, ORG-2025 Art. 35",
        "OVERSIGHT_INDEPENDENT | true, ORG-2018 Art. 32 | true, ORG-2025 Art. 37",
        "OVERSIGHT_ACCOUNTANTS | 1, ORG-2018 Art. 32 | 1, ORG-2025 Art. 37",
        "OVERSIGHT_TERM_SAME | – | true, ORG-2025 Art. 37",
        "EVALUATION_PER_YEAR | 1, ORG-2018 Art. 33 | 1, ORG-2025 Art. 38",
        "EVALUATION_INTERVAL_MONTHS | – | –",
        "EVALUATION_INCOMPETENT | 2, ORG-2018 Art. 33 | 2, ORG-2025 Art. 38",
        "ARCHIVE_KEPT | true, ORG-2018 Art. 34 | true, ORG-2025 Art. 39",
        "COURT_REMEDY | true, ORG-2018 Art. 36 | true, ORG-2025 Art. 41"
      })
  void theTextInForceOnTheDayCounts(Subject subject, String in2025, String in2026) {
    assertEquals(in2025, cited(floor(LAST_OF_2018, LIPING), subject));
    assertEquals(in2026, cited(floor(FIRST_OF_2025, LIPING), subject));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DISCLOSURE_DAYS | 10, CQ-2013 Art. 30 | 15, ORG-2025 Art. 35",
        "DISCLOSURE_DUE_DAYS | 15, CQ-2013 Art. 30 | 15, CQ-2013 Art. 30",
        "MAJOR_DISCLOSURE_DAYS | 10, CQ-2013 Art. 30 | 10, CQ-2013 Art. 30",
        "REPRESENTATIVES_NOTICE_DAYS | 3, CQ-2013 Art. 12 | 3, CQ-2013 Art. 12",
        "REPRESENTATIVES_CONVENED_DAYS | 15, CQ-2013 Art. 12 | 15, CQ-2013 Art. 12",
        "EVALUATION_INTERVAL_MONTHS | 6, CQ-2013 Art. 36 | 6, CQ-2013 Art. 36",
        "EVALUATION_NOTICE_DAYS | 10, CQ-2013 Art. 36 | 10, CQ-2013 Art. 36",
        "AUDIT_LEAD_DAYS | 3, CQ-2013 Art. 37 | 3, CQ-2013 Art. 37",
        "AUDIT_LEAVING_DAYS | 30, CQ-2013 Art. 37 | 30, CQ-2013 Art. 37",
        "RESERVED_PLANNING | true, CQ-2013 Art. 8 | true, ORG-2025 Art. 28",
        "ASSEMBLY_MAJORITY | > 1/2, ORG-2018 Art. 22 | > 1/2, ORG-2025 Art. 26"
      })
  void inChongqingTheTightestLayerCounts(Subject subject, String in2025, String in2026) {
    assertEquals(in2025, cited(floor(LAST_OF_2018, RONGCHANG), subject));
    assertEquals(in2026, cited(floor(FIRST_OF_2025, RONGCHANG), subject));
  }

  @Test
  void layersStandInTheirOrder() {
    assertEquals(List.of("ORG-2018"), layers(LAST_OF_2018, LIPING));
    assertEquals(List.of("ORG-2025"), layers(FIRST_OF_2025, LIPING));
    assertEquals(List.of("ORG-2025", "CQ-2013"), layers(FIRST_OF_2025, RONGCHANG));
    assertEquals(List.of("ORG-2018"), layers(LocalDate.of(2018, 12, 29), LIPING));
    assertEquals(List.of(), layers(LocalDate.of(2018, 12, 28), LIPING));
    assertEquals(List.of("CQ-2013"), layers(LocalDate.of(2013, 11, 1), RONGCHANG));
    assertEquals(List.of(), layers(LocalDate.of(2013, 10, 31), RONGCHANG));
  }

  private static List<String> layers(LocalDate day, DivisionCode place) {
    return floor(day, place).layers().stream().map(Regulation::id).toList();
  }

  @Test
  void anOvertakenFigureIsFoundFromTheDayOn() {
    assertEquals(List.of(), floor(LAST_OF_2018, RONGCHANG).overtaken());
    assertEquals(
        List.of("CQ-2013 Art. 30"),
        floor(FIRST_OF_2025, RONGCHANG).overtaken().stream().map(Provision::citation).toList());
    assertEquals(List.of(), floor(FIRST_OF_2025, LIPING).overtaken());
  }

  @Test
  void whatNoMachineCanJudgeIsLeftToAPerson() {
    Floor floor = floor(FIRST_OF_2025, RONGCHANG);
    assertEquals(
        List.of("CQ-2013 Art. 7"), floor.toReview().stream().map(Provision::citation).toList());
    assertEquals(Subject.ASSEMBLY_ABSENTEES, floor.toReview().get(0).rule().subject());
    assertEquals(List.of(), floor(FIRST_OF_2025, LIPING).toReview());
  }

  @Test
  void noOtherKindOfUnitIsJudged() {
    for (UnitKind kind : UnitKind.values()) {
      Floor floor = LawBook.standard().floor(FIRST_OF_2025, RONGCHANG, kind);
      assertEquals(kind == UnitKind.VILLAGE ? 2 : 0, floor.layers().size());
      assertEquals(FIRST_OF_2025, floor.day());
    }
  }

  @Test
  void everySubjectIsStatedSomewhereButForTheFilingDays() {
    List<Subject> silent =
        Arrays.stream(Subject.values())
            .filter(
                subject ->
                    LawBook.standard().regulations().stream()
                        .allMatch(law -> law.rule(subject).isEmpty()))
            .toList();
    assertEquals(List.of(Subject.COMPACT_FILING_DAYS), silent);
  }

  @Test
  void aProvisionReadsAsARuleWithItsArticle() {
    Provision provision =
        floor(FIRST_OF_2025, LIPING).counting(Subject.DISCLOSURE_DAYS).orElseThrow().provision();
    assertEquals("FLOOR-DISCLOSURE-DAYS", provision.asRule().id().value());
    assertEquals("ORG-2025 Art. 35", provision.asRule().reference());
    assertEquals(
        Text.of("村务公布的期限不得少于十五日", "what is disclosed stands on the board for 15 days or more"),
        provision.asRule().statement());
  }

  @Test
  void aBookIsExtendedWithMeasuresOfAPlace() {
    Regulation town =
        new Regulation(
            "TOWN-2026",
            Text.of("镇办法", "a town's measures"),
            FIRST_OF_2025,
            Optional.of(FIRST_OF_2025),
            Optional.of(DivisionCode.of("500153001")),
            UnitKind.VILLAGE,
            ImmutableList.of(
                new FloorRule(
                    Subject.DISCLOSURE_DAYS,
                    new Figure.Amount(30),
                    "Art. 1",
                    Text.of("三十日", "30 days"))));
    LawBook book = LawBook.standard().toBuilder().add(town).build();
    assertEquals(town, book.regulation("TOWN-2026").orElseThrow());
    assertEquals(4, book.regulations().size());
    assertEquals(town, book.regulations().get(3));
    Floor floor = book.floor(FIRST_OF_2025, DivisionCode.of("500153001001"), UnitKind.VILLAGE);
    assertEquals("30, TOWN-2026 Art. 1", cited(floor, Subject.DISCLOSURE_DAYS));
    assertEquals(
        "15, ORG-2025 Art. 35",
        cited(book.floor(FIRST_OF_2025, RONGCHANG, UnitKind.VILLAGE), Subject.DISCLOSURE_DAYS));
    assertEquals(
        "15, ORG-2025 Art. 35",
        cited(
            book.floor(
                FIRST_OF_2025.plusDays(1), DivisionCode.of("500153001001"), UnitKind.VILLAGE),
            Subject.DISCLOSURE_DAYS));
    LawBook.Builder twice = book.toBuilder();
    assertThrows(IllegalArgumentException.class, () -> twice.add(town));
    assertEquals(List.of(), LawBook.builder().build().regulations());
    assertEquals(Optional.empty(), LawBook.standard().regulation("TOWN-2026"));
  }

  @Test
  void statementsAreNeverTheSameInBothLanguages() {
    assertTrue(
        LawBook.standard().regulations().stream()
            .flatMap(law -> Stream.concat(Stream.of(law.name()), statements(law)))
            .noneMatch(text -> text.zh().equals(text.en())));
  }

  private static Stream<Text> statements(Regulation law) {
    return law.rules().stream().map(FloorRule::statement);
  }
}
