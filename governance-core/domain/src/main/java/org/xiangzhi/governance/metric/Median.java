package org.xiangzhi.governance.metric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.List;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is the middle of many numbers, exactly: a median of an even number of them may end in one half.
 *
 * @param id its name, such as {@code median-days}
 * @param name what people call it
 * @param twice twice the median; 0 if there are no numbers, which then have no median
 * @param count how many numbers
 * @param events the types of the events from which they come
 */
public record Median(String id, Text name, long twice, long count, ImmutableList<String> events) {
  /** Refuses a negative count. */
  public Median {
    Checks.within("count", count, 0, Long.MAX_VALUE);
  }

  /**
   * Finds the middle.
   *
   * @param id its name
   * @param name what people call it
   * @param numbers the numbers, in any order
   * @param events the types of the events from which they come
   * @return the median
   */
  public static Median of(String id, Text name, List<Long> numbers, ImmutableList<String> events) {
    List<Long> sorted = Ordering.natural().sortedCopy(numbers);
    int n = sorted.size();
    long twice = n == 0 ? 0 : Math.addExact(sorted.get((n - 1) / 2), sorted.get(n / 2));
    return new Median(id, name, twice, n, events);
  }
}
