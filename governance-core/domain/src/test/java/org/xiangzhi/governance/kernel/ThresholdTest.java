package org.xiangzhi.governance.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThresholdTest {
  @Test
  void twoThirdsOrMoreIncludesTwoThirds() {
    Threshold twoThirds = Threshold.atLeast(2, 3);
    assertFalse(twoThirds.reachedBy(199, 300));
    assertTrue(twoThirds.reachedBy(200, 300));
    assertFalse(twoThirds.reachedBy(200, 301));
    assertTrue(twoThirds.reachedBy(201, 301));
  }

  @Test
  void moreThanHalfExcludesHalf() {
    Threshold half = Threshold.moreThan(1, 2);
    assertFalse(half.reachedBy(150, 300));
    assertTrue(half.reachedBy(151, 300));
    assertTrue(half.reachedBy(151, 301));
    assertFalse(half.reachedBy(150, 301));
  }

  @Test
  void nothingOfNothingReachesNothing() {
    assertFalse(Threshold.atLeast(0, 1).reachedBy(0, 0));
    assertFalse(Threshold.atLeast(1, 2).reachedBy(0, 0));
    assertTrue(Threshold.atLeast(0, 1).reachedBy(0, 1));
  }

  @Test
  void sharesStayWithinTheWhole() {
    assertThrows(InvalidValueException.class, () -> Threshold.atLeast(3, 2));
    assertThrows(InvalidValueException.class, () -> Threshold.atLeast(-1, 2));
    assertThrows(InvalidValueException.class, () -> Threshold.atLeast(0, 0));
    assertEquals(">= 1/1", Threshold.atLeast(1, 1).toString());
    assertEquals("> 1/2", Threshold.moreThan(1, 2).toString());
  }

  @Property
  void agreesWithArithmeticOnLargeNumbers(
      @ForAll @IntRange(min = 0, max = 1000) int numerator,
      @ForAll @IntRange(min = 1, max = 1000) int denominator,
      @ForAll boolean strict,
      @ForAll @IntRange(min = 0) int part,
      @ForAll @IntRange(min = 1) int whole) {
    int share = Math.min(numerator, denominator);
    int order =
        BigInteger.valueOf(part)
            .multiply(BigInteger.valueOf(denominator))
            .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share)));
    assertEquals(
        strict ? order > 0 : order >= 0,
        new Threshold(share, denominator, strict).reachedBy(part, whole));
  }
}
