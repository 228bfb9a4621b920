package org.xiangzhi.governance.metric;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is a share computed from the record.
 *
 * @param id its name, such as {@code participation}
 * @param name what people call it
 * @param numerator the part, 0 to the denominator
 * @param denominator the whole, 0 or more; a metric over nothing has no value, not the value one
 * @param events the types of the events that were counted
 */
public record Metric(
    String id, Text name, long numerator, long denominator, ImmutableList<String> events) {
  /** Refuses a part greater than its whole. */
  public Metric {
    Checks.within("denominator", denominator, 0, Long.MAX_VALUE);
    Checks.within("numerator", numerator, 0, denominator);
  }
}
