package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.xiangzhi.governance.journal.LogId;

/**
 * Collects what is done on which day in which log. It is thread-safe; one log is entered by one
 * thread at a time, so that its entries have one order.
 */
final class Diary {
  private final World world;
  private final TreeMap<LocalDate, Map<LogId, List<Entry>>> days = new TreeMap<>();

  private record Entry(Cast cast, Consumer<Hand> act) {}

  Diary(World world) {
    this.world = world;
  }

  World world() {
    return world;
  }

  /** Enters something for a day; a day that is not played is left out. */
  synchronized void on(LocalDate day, LogId log, Cast cast, Consumer<Hand> act) {
    if (!day.isAfter(world.plan().last())) {
      days.computeIfAbsent(day, any -> new TreeMap<>())
          .computeIfAbsent(log, any -> new ArrayList<>())
          .add(new Entry(cast, act));
    }
  }

  /** Takes what is done on a day out of the diary. */
  synchronized PlayedDay take(LocalDate day) {
    ImmutableListMultimap.Builder<LogId, Task> tasks = ImmutableListMultimap.builder();
    Map<LogId, List<Entry>> logs = days.getOrDefault(day, new HashMap<>());
    days.remove(day);
    logs.forEach((log, entries) -> tasks.put(log, task(day, log, entries)));
    return new PlayedDay(day, tasks.build());
  }

  /** One hand does all that is due in a log on a day, so that its clock goes forward. */
  private Task task(LocalDate day, LogId log, List<Entry> entries) {
    return desk -> {
      Hand hand = new Hand(desk, world, log, entries.get(0).cast(), day);
      entries.forEach(entry -> entry.act().accept(hand));
    };
  }
}
