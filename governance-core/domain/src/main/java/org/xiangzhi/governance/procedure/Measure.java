package org.xiangzhi.governance.procedure;

import java.util.Optional;

/**
 * Is a figure taken from the record: a count, or a part of a whole.
 *
 * @param value the count, or the part
 * @param of the whole, for a share
 */
public record Measure(long value, Optional<Long> of) {
  /**
   * Counts.
   *
   * @param value how many
   * @return the count
   */
  public static Measure count(long value) {
    return new Measure(value, Optional.empty());
  }

  /**
   * Counts something that is either there or not.
   *
   * @param present whether it is there
   * @return 1 or 0
   */
  public static Measure flag(boolean present) {
    return count(present ? 1 : 0);
  }

  /**
   * Measures a share.
   *
   * @param part the part
   * @param whole the whole
   * @return the share, numerator and denominator kept
   */
  public static Measure share(long part, long whole) {
    return new Measure(part, Optional.of(whole));
  }

  @Override
  public String toString() {
    return of.map(whole -> value + "/" + whole).orElseGet(() -> Long.toString(value));
  }
}
