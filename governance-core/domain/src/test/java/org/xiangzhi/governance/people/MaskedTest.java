package org.xiangzhi.governance.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RefusalCode;

class MaskedTest {
  /** The example of the standard itself. */
  private static final String VALID = "11010519491231002X";

  @Test
  void identityNumberIsCheckedAndMasked() {
    IdentityNumber number = IdentityNumber.of("11010519491231002x");
    assertEquals(VALID, number.reveal());
    assertEquals("11****************", number.toString());
    assertEquals(BirthDate.of(LocalDate.of(1949, 12, 31)), number.birthDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110105194912310021",
        "11010519491231002",
        "11010519491331002X",
        "11010519490230002X",
        "01010519491231002X",
        "11010517491231002X",
        "1101051949123100ＸX",
        "11010519491231002XX"
      })
  void refusalNeverEchoesTheNumber(String value) {
    InvalidValueException thrown =
        assertThrows(InvalidValueException.class, () -> IdentityNumber.of(value));
    assertEquals(RefusalCode.IDENTITY_NUMBER_FORM, thrown.refusal().code());
    assertFalse(value.length() > 4 && thrown.toString().contains(value.substring(4)));
  }

  @Property
  void oneWrongDigitIsFound(
      @ForAll @IntRange(min = 0, max = 16) int place,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    char[] digits = VALID.toCharArray();
    digits[place] = (char) ('0' + (digits[place] - '0' + more) % 10);
    assertThrows(InvalidValueException.class, () -> IdentityNumber.of(new String(digits)));
  }

  @Property
  void maskShowsNoMoreThanItSays(
      @ForAll @StringLength(min = 2, max = 20) @Chars({'王', '小', '明', '甲', '7'}) String text) {
    assertEquals(text.substring(0, 1) + "**", PersonName.of(text).toString());
    assertEquals("***", ExactPlace.of(text).toString());
  }

  @Property
  void phoneShowsTwoDigits(
      @ForAll @StringLength(min = 7, max = 15) @Chars({'1', '3', '8'}) String n) {
    String masked = PhoneNumber.of(n).toString();
    assertEquals("*********" + n.substring(n.length() - 2), masked);
    assertEquals(n, PhoneNumber.of(n).reveal());
  }

  @Test
  void shortAndOddValues() {
    assertEquals("**", PersonName.of("王").toString());
    assertEquals("𡐓**", PersonName.of("𡐓明").toString());
    assertEquals("****-**-**", BirthDate.of(LocalDate.of(1949, 12, 31)).toString());
    assertThrows(InvalidValueException.class, () -> PhoneNumber.of("12345"));
    assertThrows(InvalidValueException.class, () -> BirthDate.of(LocalDate.of(1849, 12, 31)));
    assertEquals("1850-01-01", BirthDate.of(LocalDate.of(1850, 1, 1)).reveal());
    InvalidValueException thrown =
        assertThrows(InvalidValueException.class, () -> PhoneNumber.of("138-0000-x000"));
    assertFalse(thrown.toString().contains("138"));
    assertTrue(
        new PersonalDetails(
                java.util.Optional.of(PersonName.of("王小明")),
                java.util.Optional.empty(),
                java.util.Optional.of(IdentityNumber.of(VALID)),
                java.util.Optional.empty(),
                java.util.Optional.empty())
            .toString()
            .contains("王**"));
  }
}
