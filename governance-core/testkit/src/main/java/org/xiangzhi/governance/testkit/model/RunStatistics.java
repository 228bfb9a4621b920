package org.xiangzhi.governance.testkit.model;

import com.google.common.collect.ImmutableSortedMap;
import java.util.EnumMap;
import java.util.Map;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Counts what happened over many runs, so that a suite that tries too little fails. */
public final class RunStatistics {
  private final Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);
  private int runs;
  private int promulgated;
  private int accepted;

  /** Starts at nothing. */
  public RunStatistics() {}

  synchronized void ended(boolean reachedPromulgation) {
    runs++;
    promulgated += reachedPromulgation ? 1 : 0;
  }

  synchronized void count() {
    accepted++;
  }

  synchronized void count(RefusalCode code) {
    refusals.merge(code, 1, Integer::sum);
  }

  /**
   * Returns how many runs there were.
   *
   * @return the number
   */
  public synchronized int runs() {
    return runs;
  }

  /**
   * Returns how many runs reached promulgation.
   *
   * @return the number
   */
  public synchronized int promulgated() {
    return promulgated;
  }

  /**
   * Returns how often each code occurred.
   *
   * @return the numbers
   */
  public synchronized ImmutableSortedMap<RefusalCode, Integer> refusals() {
    return ImmutableSortedMap.copyOf(refusals);
  }

  @Override
  public synchronized String toString() {
    return promulgated
        + " of "
        + runs
        + " runs reached promulgation; accepted "
        + accepted
        + ", refused "
        + refusals;
  }
}
