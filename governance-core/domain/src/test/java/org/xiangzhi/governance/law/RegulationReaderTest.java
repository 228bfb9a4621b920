package org.xiangzhi.governance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Text;

class RegulationReaderTest {
  private static final String GOOD =
      """
      # a comment
      id: SAMPLE-2020
      zh: 示例
      en: a sample
      from: 2020-01-01
      until: 2020-12-31
      where: 50
      judges: VILLAGE

      DISCLOSURE_DAYS | 15 | Art. 1 | 十五日 | 15 days
      """;

  @Test
  void headAndRulesAreReadAsWritten() {
    Regulation read = RegulationReader.read(GOOD);
    assertEquals("SAMPLE-2020", read.id());
    assertEquals(Text.of("示例", "a sample"), read.name());
    assertEquals(LocalDate.of(2020, 1, 1), read.from());
    assertEquals(Optional.of(LocalDate.of(2020, 12, 31)), read.until());
    assertEquals(Optional.of(DivisionCode.of("50")), read.where());
    assertEquals(UnitKind.VILLAGE, read.judges());
    assertEquals(1, read.rules().size());
    assertEquals(
        new FloorRule(
            Subject.DISCLOSURE_DAYS, new Figure.Amount(15), "Art. 1", Text.of("十五日", "15 days")),
        read.rules().get(0));
  }

  @Test
  void aRegulationIsInForceFromItsFirstToItsLastDay() {
    Regulation read = RegulationReader.read(GOOD);
    DivisionCode there = DivisionCode.of("500153");
    assertEquals(false, read.judges(LocalDate.of(2019, 12, 31), there, UnitKind.VILLAGE));
    assertEquals(true, read.judges(LocalDate.of(2020, 1, 1), there, UnitKind.VILLAGE));
    assertEquals(true, read.judges(LocalDate.of(2020, 12, 31), there, UnitKind.VILLAGE));
    assertEquals(false, read.judges(LocalDate.of(2021, 1, 1), there, UnitKind.VILLAGE));
    assertEquals(
        false, read.judges(LocalDate.of(2020, 6, 1), DivisionCode.of("522631"), UnitKind.VILLAGE));
    assertEquals(false, read.judges(LocalDate.of(2020, 6, 1), there, UnitKind.COMMUNITY));
  }

  @Test
  void whatIsNeitherHeadNorRuleIsRefused() {
    refused(GOOD.replace("id: SAMPLE-2020\n", ""));
    refused(GOOD + "id: OTHER\n");
    refused(GOOD + "seen: 2020-01-01\n");
    refused(GOOD + "nothing\n");
    refused(GOOD + "HANDOVER_DAYS | 15 | Art. 1 | 十五日\n");
    refused(GOOD + "HANDOVER_DAYS | 3..7 | Art. 1 | 十五日 | 15 days\n");
    refused(GOOD + "NOTHING | 15 | Art. 1 | 十五日 | 15 days\n");
    refused(GOOD + "DISCLOSURE_DAYS | 15 | Art. 1 | 十五日 | 15 days\n");
    assertThrows(
        InvalidValueException.class,
        () -> RegulationReader.read(GOOD.replace("2020-12-31", "2019-12-31")));
    assertThrows(
        InvalidValueException.class,
        () -> RegulationReader.read(GOOD.replace("SAMPLE-2020", "sample")));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new FloorRule(
                Subject.DISCLOSURE_DAYS,
                new Figure.Flag(true),
                "Art. 1",
                Text.of("十五日", "15 days")));
    assertThrows(IllegalStateException.class, () -> RegulationReader.shipped("NO-SUCH"));
  }

  private static void refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> RegulationReader.read(text));
  }
}
