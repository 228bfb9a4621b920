package org.xiangzhi.governance.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.hierarchy.DivisionCode.TownHint;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RefusalCode;

class DivisionCodeTest {
  @ParameterizedTest
  @CsvSource({
    "52,PROVINCE",
    "5226,PREFECTURE",
    "522631,COUNTY",
    "522631114,TOWN",
    "522631114201,VILLAGE"
  })
  void widthTellsTheLevel(String code, String level) {
    assertEquals(LevelId.of(level), DivisionCode.of(code).level());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "522",
        "52263",
        "5226311",
        "52263111420",
        "5226311142011",
        "02",
        "5a",
        "5200",
        "520000",
        "522631000",
        "522631114000",
        "５２"
      })
  void otherFormsAreRefused(String code) {
    InvalidValueException thrown =
        assertThrows(InvalidValueException.class, () -> DivisionCode.of(code));
    assertEquals(RefusalCode.DIVISION_CODE_FORM, thrown.refusal().code());
    assertEquals(code, thrown.refusal().arguments().get("code"));
  }

  @ParameterizedTest
  @CsvSource({
    "520000000000,52",
    "522600000000,5226",
    "522631000000,522631",
    "522631114000,522631114",
    "522631114201,522631114201",
    "441900000000,4419",
    "441900,441900"
  })
  void zerosAreTakenOff(String text, String code) {
    assertEquals(DivisionCode.of(code), DivisionCode.parse(text));
  }

  @Test
  void ancestorsAreThePrefixes() {
    DivisionCode village = DivisionCode.of("522631114201");
    assertEquals(
        List.of("522631114", "522631", "5226", "52"),
        village.ancestors().stream().map(DivisionCode::value).toList());
    assertEquals(Optional.empty(), DivisionCode.of("52").parent());
    assertTrue(DivisionCode.of("5226").covers(village));
  }

  @ParameterizedTest
  @CsvSource({
    "001,STREET",
    "099,STREET",
    "100,TOWN",
    "199,TOWN",
    "200,TOWNSHIP",
    "399,TOWNSHIP",
    "400,SIMILAR",
    "599,SIMILAR",
    "600,NONE"
  })
  void townRangeIsAHint(String digits, TownHint hint) {
    assertEquals(Optional.of(hint), DivisionCode.of("522631" + digits).townHint());
  }
}
