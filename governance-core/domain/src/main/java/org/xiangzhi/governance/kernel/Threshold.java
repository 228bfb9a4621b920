package org.xiangzhi.governance.kernel;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Is a share that must be reached, compared exactly by cross-multiplication: <em>two thirds or
 * more</em> of n is {@code 3a >= 2n}; <em>more than half</em> 过半数 is {@code 2a > n}.
 *
 * @param numerator 0 to the denominator
 * @param denominator 1 to 1,000,000
 * @param strict true for "more than", false for "or more" 以上
 */
public record Threshold(@PositiveOrZero int numerator, @Positive int denominator, boolean strict) {
  /** Refuses a share outside 0 to 1. */
  public Threshold {
    Checks.within("denominator", denominator, 1, 1_000_000);
    Checks.within("numerator", numerator, 0, denominator);
  }

  /**
   * Demands a share or more 以上.
   *
   * @param numerator 0 to the denominator
   * @param denominator 1 to 1,000,000
   * @return the threshold
   */
  public static Threshold atLeast(int numerator, int denominator) {
    return new Threshold(numerator, denominator, false);
  }

  /**
   * Demands more than a share.
   *
   * @param numerator 0 to the denominator
   * @param denominator 1 to 1,000,000
   * @return the threshold
   */
  public static Threshold moreThan(int numerator, int denominator) {
    return new Threshold(numerator, denominator, true);
  }

  /**
   * Tells whether a part of a whole reaches the share. Nothing of nothing never does.
   *
   * @param part 0 or more
   * @param whole 0 or more
   * @return true if reached
   * @throws ArithmeticException beyond the range of exact long arithmetic
   */
  public boolean reachedBy(long part, long whole) {
    if (whole <= 0) {
      return false;
    }
    long left = Math.multiplyExact(part, (long) denominator);
    long right = Math.multiplyExact(whole, (long) numerator);
    return strict ? left > right : left >= right;
  }

  /**
   * Tells whether whatever reaches this share reaches another one too.
   *
   * @param other the other share
   * @return true if this one is the same or tighter
   */
  public boolean atLeastAsTightAs(Threshold other) {
    long mine = (long) numerator * other.denominator;
    long theirs = (long) other.numerator * denominator;
    return mine > theirs || (mine == theirs && (strict || !other.strict));
  }

  @Override
  public String toString() {
    return (strict ? "> " : ">= ") + numerator + "/" + denominator;
  }
}
