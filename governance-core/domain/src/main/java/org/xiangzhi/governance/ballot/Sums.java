package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

/** Adds up, exactly. */
final class Sums {
  private Sums() {}

  static int of(Map<?, Integer> parts) {
    return parts.values().stream().reduce(0, Math::addExact);
  }

  static <K extends Comparable<? super K>> ImmutableSortedMap<K, Integer> plus(
      Map<K, Integer> one, Map<K, Integer> other) {
    Map<K, Integer> sums = new TreeMap<>(one);
    other.forEach((name, number) -> sums.merge(name, number, Math::addExact));
    return ImmutableSortedMap.copyOf(sums);
  }

  static void check(Map<InvalidReason, Integer> invalid) {
    invalid.values().forEach(number -> Checks.within("invalid", number, 1, Tally.MOST));
  }

  static InvalidValueException mismatch(long sum, long total, Text what) {
    return new InvalidValueException(refusal(sum, total, what));
  }

  static Refusal refusal(long sum, long total, Text what) {
    return Refusal.of(
        RefusalCode.TALLY_MISMATCH, BallotGuards.SUM, "sum", sum, "total", total, "what", what);
  }
}
