package org.xiangzhi.governance.plugin.yard;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Simulation.Day;
import org.xiangzhi.governance.village.Simulation.Turn;

/** Collects the turns of a year, day by day. */
final class Diary implements Book {
  private final Map<LocalDate, List<Turn>> turns = new TreeMap<>();
  private final Map<LogId, Integer> numbers = new HashMap<>();

  /** Turns of one log at one instant stay in the order in which they are entered. */
  @Override
  public void enter(LogId log, LocalDateTime at, PersonId actor, Command command) {
    enter(log, at, actor, unread -> ImmutableList.of(command));
  }

  /** Enters a turn whose commands depend on what the log says then. */
  void enter(
      LogId log,
      LocalDateTime at,
      PersonId actor,
      Function<Supplier<Model>, ? extends List<? extends Command>> look) {
    int number = numbers.merge(log, 1, Integer::sum);
    Instant instant = at.atZone(Act.ZONE).toInstant();
    turns
        .computeIfAbsent(at.toLocalDate(), day -> new ArrayList<>())
        .add(new Turn(actor, "year-" + number, log, instant, look));
  }

  /** Lists the days from one to another, those on which nothing happens included. */
  Stream<Day> days(LocalDate from, LocalDate until) {
    return from.datesUntil(until.plusDays(1)).map(this::day);
  }

  private Day day(LocalDate day) {
    List<Turn> found = turns.getOrDefault(day, List.of());
    return new Day(
        day,
        found.stream()
            .sorted(comparing(Turn::log).thenComparing(Turn::at))
            .collect(ImmutableList.toImmutableList()));
  }
}
