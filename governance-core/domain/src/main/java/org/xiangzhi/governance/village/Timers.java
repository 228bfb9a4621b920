package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Timer;

/** Collects what is due of itself in the rooms of one log. */
final class Timers {
  private Timers() {}

  static ImmutableList<Timer> due(Model model, LocalDate day) {
    return Stream.of(
            model.matters().due(day),
            model.points().due(day),
            model.courtyards().due(day),
            model.recognitions().due(day))
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }
}
