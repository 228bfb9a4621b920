package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Gives every figure a value by half-open intervals such as (1040, 1060]. They follow each other
 * without a gap and without an overlap, from below every figure to above every figure; all figures
 * are whole numbers of the smallest unit, so that none falls between two bands.
 *
 * @param bands the bands, the lowest first, 1 to 100
 */
public record Bands(@Size(min = 1, max = MAX) ImmutableList<Band> bands) {
  static final int MAX = 100;

  /** Refuses too few or too many bands; gaps and overlaps are found when a tariff is checked. */
  public Bands {
    Checks.within("bands", bands.size(), 1, MAX);
  }

  /**
   * Finds the value of a figure.
   *
   * @param figure the figure
   * @return the value of its band
   * @throws IllegalStateException if there is a gap
   */
  public long of(long figure) {
    return bands.stream()
        .filter(band -> band.holds(figure))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no band holds " + figure))
        .value();
  }

  /**
   * Looks for what is wrong with the intervals.
   *
   * @return what is wrong first, in English: a gap, an overlap, an empty band or an end that is
   *     left open; empty if nothing is
   */
  public Optional<String> problem() {
    if (bands.get(0).above().isPresent()) {
      return Optional.of("nothing holds up to " + bands.get(0).above().get());
    }
    for (int i = 0; i + 1 < bands.size(); i++) {
      Optional<String> wrong = seam(bands.get(i), bands.get(i + 1));
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return bands.get(bands.size() - 1).upTo().map(top -> "nothing holds above " + top);
  }

  private static Optional<String> seam(Band lower, Band upper) {
    if (lower.upTo().isEmpty() || upper.above().isEmpty()) {
      return Optional.of("two bands overlap without end");
    }
    long end = lower.upTo().get();
    long start = upper.above().get();
    if (start > end) {
      return Optional.of("gap between " + end + " and " + start);
    }
    if (start < end) {
      return Optional.of("overlap between " + start + " and " + end);
    }
    return upper.upTo().filter(top -> top <= start).map(top -> "empty band at " + start);
  }
}
