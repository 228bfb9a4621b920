package org.xiangzhi.governance.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  private static RefusalCode refused(Executable act) {
    return assertThrows(InvalidValueException.class, act).refusal().code();
  }

  @Test
  void textsKeepToTheirLength() {
    assertEquals("四个汉字", Checks.text("t", "四个汉字", 4));
    assertEquals(RefusalCode.TEXT_TOO_LONG, refused(() -> Checks.text("t", "五个汉字了", 4)));
    assertEquals(RefusalCode.TEXT_BLANK, refused(() -> Checks.text("t", "　 ", 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u0000b", "a\ud840b", "a\udc00b", "\ud840"})
  void controlAndHalfCharactersAreRefused(String text) {
    assertEquals(RefusalCode.TEXT_CHARACTER, refused(() -> Checks.text("t", text, 10)));
  }

  @Test
  void charactersBeyondTheBasicPlaneAreText() {
    assertEquals("\ud840\udc00村", Checks.text("t", "\ud840\udc00村", 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"电话13800138000。", "522631199001011234", "证号52263119900101123X"})
  void personalNumbersStayOutOfPublicTexts(String text) {
    assertEquals(RefusalCode.TEXT_PERSONAL_NUMBER, refused(() -> Checks.publicText("t", text, 99)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"第1380013800号", "村代码522631106200", "0138001380001", "12345678901234567890"})
  void otherNumbersDoNot(String text) {
    assertEquals(text, Checks.publicText("t", text, 99));
  }

  @Test
  void numbersKeepToTheirBounds() {
    assertEquals(10, Checks.within("n", 10, 10, 30));
    assertEquals(30, Checks.within("n", 30, 10, 30));
    assertEquals(RefusalCode.VALUE_OUT_OF_BOUNDS, refused(() -> Checks.within("n", 9, 10, 30)));
    assertEquals(RefusalCode.VALUE_OUT_OF_BOUNDS, refused(() -> Checks.within("n", 31, 10, 30)));
  }

  @Test
  void periodsRunForwards() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    Checks.ordered(day, day);
    assertEquals(RefusalCode.DATES_REVERSED, refused(() -> Checks.ordered(day, day.minusDays(1))));
  }

  @Test
  void personIdsAreNoIdentityNumbers() {
    assertEquals(RefusalCode.VALUE_FORM, refused(() -> PersonId.of("52263119900101123X")));
    assertEquals("p-1", PersonId.of("p-1").toString());
  }
}
