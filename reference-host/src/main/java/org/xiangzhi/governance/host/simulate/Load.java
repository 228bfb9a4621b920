package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/** Counts what people have done. It is thread-safe. */
final class Load {
  /**
   * Is somebody in an office, in one log.
   *
   * @param log where
   * @param office the office by which the person acts
   * @param person who
   */
  record Doer(LogId log, OfficeId office, PersonId person) {}

  private final Map<Doer, LongAdder> acts = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> types = new ConcurrentHashMap<>();

  void acted(LogId log, Cast.Seat seat, String type) {
    acts.computeIfAbsent(new Doer(log, seat.office(), seat.person()), key -> new LongAdder())
        .increment();
    types.computeIfAbsent(type, key -> new LongAdder()).increment();
  }

  Map<Doer, LongAdder> acts() {
    return acts;
  }

  /** Returns how often each act was accepted. */
  ImmutableSortedMap<String, Long> types() {
    ImmutableSortedMap.Builder<String, Long> counts = ImmutableSortedMap.naturalOrder();
    types.forEach((type, count) -> counts.put(type, count.sum()));
    return counts.buildOrThrow();
  }
}
