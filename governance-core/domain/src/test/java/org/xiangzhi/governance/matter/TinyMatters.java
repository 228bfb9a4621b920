package org.xiangzhi.governance.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.calendar.WorkCalendar;

/**
 * Says in few words what becomes of matters in a village (0), its town (1) and its county (2). It
 * shares nothing with the room but the calendar's word on single days.
 */
final class TinyMatters {
  private static final Set<String> OURS =
      Set.of("RAISED", "RECEIVED", "AT_HAND", "PUBLISHED", "ASSIGNED", "PLANNED");
  private static final int[] DAYS = {8, 10, 20};

  /** Is one matter at one level. */
  static final class One {
    String state = "RAISED";
    int handledAt = -1;
    boolean fromBelow;
    boolean above;
    boolean assigned;
    boolean result;
    boolean returned;
    int good;
    int bad;
    boolean waived;
    Optional<LocalDate> latest = Optional.empty();
    LocalDate reopenUntil = LocalDate.MIN;
    Optional<String> main = Optional.empty();
    final List<String> duplicates = new ArrayList<>();
    final Map<Clock.Kind, LocalDate> clocks = new EnumMap<>(Clock.Kind.class);

    void at(String next) {
      state = next;
      clocks.clear();
    }

    void unresolved() {
      result = false;
      returned = false;
      good = 0;
      bad = 0;
      waived = false;
    }

    String resting() {
      return assigned ? "ASSIGNED" : handledAt < 0 ? "RAISED" : "AT_HAND";
    }
  }

  final List<Map<String, One>> levels = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  LocalDate day = MatterScene.DAY;

  Optional<One> find(int level, String id) {
    return Optional.ofNullable(levels.get(level).get(id));
  }

  boolean in(int level, String id, String... states) {
    return find(level, id).filter(one -> Set.of(states).contains(one.state)).isPresent();
  }

  private One get(int level, String id) {
    return find(level, id).orElseThrow();
  }

  private LocalDate plus(LocalDate from, int days, int step) {
    LocalDate at = from;
    for (int left = days; left > 0; ) {
      at = at.plusDays(step);
      left -= WorkCalendar.china().isWorkingDay(at) ? 1 : 0;
    }
    return at;
  }

  private void clock(One one, Clock.Kind kind, int days) {
    one.clocks.put(kind, plus(day, days, 1).plusDays(1));
  }

  boolean raise(String id) {
    return levels.get(0).putIfAbsent(id, new One()) == null;
  }

  boolean classify(String id, int handledAt) {
    if (!in(0, id, "RAISED")) {
      return false;
    }
    get(0, id).handledAt = handledAt;
    get(0, id).at("AT_HAND");
    return true;
  }

  private boolean belongsAbove(int level, String id) {
    return get(level, id).handledAt > level;
  }

  boolean refer(int level, String id) {
    if (!in(level, id, "AT_HAND", "RECEIVED", "PUBLISHED") || !belongsAbove(level, id)) {
      return false;
    }
    up(level, id);
    return true;
  }

  private void up(int level, String id) {
    One one = get(level, id);
    one.at("REFERRED");
    one.above = true;
    Optional<One> there = find(level + 1, id);
    if (there.isPresent() && !there.get().returned) {
      one.at(one.resting());
      one.above = false;
      one.unresolved();
      return;
    }
    there
        .flatMap(found -> found.main)
        .ifPresent(main -> get(level + 1, main).duplicates.remove(id));
    One received = new One();
    received.handledAt = one.handledAt;
    received.fromBelow = true;
    received.at(level == 0 ? "RECEIVED" : "AT_HAND");
    if (level == 0) {
      clock(received, Clock.Kind.REVIEW, 3);
    }
    levels.get(level + 1).put(id, received);
  }

  boolean keep(String id) {
    if (!in(1, id, "RECEIVED")) {
      return false;
    }
    get(1, id).handledAt = 1;
    get(1, id).at("AT_HAND");
    return true;
  }

  boolean publish(int level, String id) {
    if (level < 2 || !in(level, id, "AT_HAND")) {
      return false;
    }
    get(level, id).at("PUBLISHED");
    clock(get(level, id), Clock.Kind.CLAIM, 2);
    return true;
  }

  boolean assign(int level, String id, boolean claim, boolean same) {
    boolean here =
        claim
            ? in(level, id, "PUBLISHED")
            : in(level, id, "AT_HAND", "PUBLISHED", "ASSIGNED", "PLANNED");
    if (!here || belongsAbove(level, id) || (get(level, id).assigned && same)) {
      return false;
    }
    One one = get(level, id);
    one.assigned = true;
    one.at("ASSIGNED");
    clock(one, Clock.Kind.PLAN, 3);
    LocalDate latest = one.latest.orElseGet(() -> plus(day, DAYS[one.handledAt], 1));
    one.latest = Optional.of(latest);
    deadline(one, latest);
    return true;
  }

  private void deadline(One one, LocalDate last) {
    one.clocks.put(Clock.Kind.DEADLINE, last.plusDays(1));
    one.clocks.put(Clock.Kind.ESCALATE, plus(last, 3, 1).plusDays(1));
    LocalDate remind = plus(last, 2, -1);
    if (remind.isAfter(day)) {
      one.clocks.put(Clock.Kind.REMIND, remind);
    }
  }

  boolean plan(int level, String id, LocalDate last) {
    if (!in(level, id, "ASSIGNED", "PLANNED")
        || last.isBefore(day)
        || get(level, id).latest.filter(last::isAfter).isPresent()) {
      return false;
    }
    get(level, id).at("PLANNED");
    deadline(get(level, id), last);
    return true;
  }

  boolean spot(int level, String id) {
    return in(level, id, "RAISED", "AT_HAND", "RECEIVED")
        && !belongsAbove(level, id)
        && done(level, id, false);
  }

  boolean finish(int level, String id) {
    return in(level, id, "ASSIGNED", "PLANNED") && done(level, id, false);
  }

  boolean refuse(int level, String id) {
    return in(level, id, "AT_HAND", "RECEIVED", "PUBLISHED", "ASSIGNED", "PLANNED")
        && done(level, id, false);
  }

  boolean giveBack(int level, String id) {
    return in(level, id, "AT_HAND", "RECEIVED", "PUBLISHED")
        && get(level, id).fromBelow
        && done(level, id, true);
  }

  private boolean done(int level, String id, boolean returned) {
    One one = get(level, id);
    one.unresolved();
    one.result = true;
    one.returned = returned;
    one.at(returned ? "RETURNED" : one.fromBelow ? "ANSWERED" : "DONE");
    duplicates(level, id, returned);
    if (one.fromBelow) {
      answer(level - 1, id, returned);
    }
    return true;
  }

  private void duplicates(int level, String id, boolean returned) {
    for (String duplicate : List.copyOf(get(level, id).duplicates)) {
      One one = get(level, duplicate);
      if (one.fromBelow && !one.result) {
        one.result = true;
        one.returned = returned;
        answer(level - 1, duplicate, returned);
      }
      duplicates(level, duplicate, returned);
    }
  }

  private void answer(int level, String id, boolean returned) {
    One one = get(level, id);
    if (returned) {
      one.unresolved();
      one.above = false;
      one.at(one.resting());
      return;
    }
    one.unresolved();
    one.result = true;
    one.at(one.fromBelow ? "ANSWERED" : "DONE");
    duplicates(level, id, false);
    if (one.fromBelow) {
      answer(level - 1, id, false);
    }
  }

  boolean tell(String id) {
    if (!in(0, id, "DONE")) {
      return false;
    }
    get(0, id).at("TOLD");
    clock(get(0, id), Clock.Kind.CONFIRM, 5);
    get(0, id).reopenUntil = plus(day, 8, 1);
    return true;
  }

  boolean confirm(String id) {
    if (!in(0, id, "TOLD")) {
      return false;
    }
    get(0, id).at("CONFIRMED");
    return true;
  }

  boolean rate(String id, int good, int bad) {
    if (!in(0, id, "TOLD", "CONFIRMED")) {
      return false;
    }
    get(0, id).good += good;
    get(0, id).bad += bad;
    return true;
  }

  boolean waive(String id) {
    boolean free = in(0, id, "TOLD", "CONFIRMED");
    if (!free || get(0, id).waived || get(0, id).good + get(0, id).bad > 0) {
      return false;
    }
    get(0, id).waived = true;
    return true;
  }

  private static boolean isBad(One one) {
    return one.bad > one.good;
  }

  boolean reopen(String id) {
    return in(0, id, "TOLD", "CONFIRMED")
        && isBad(get(0, id))
        && !day.isAfter(get(0, id).reopenUntil)
        && again(0, id);
  }

  boolean contest(String id) {
    return in(0, id, "TOLD") && again(0, id);
  }

  private boolean again(int level, String id) {
    One one = get(level, id);
    boolean merged = one.main.isPresent();
    one.main.ifPresent(main -> get(level, main).duplicates.remove(id));
    one.main = Optional.empty();
    one.unresolved();
    if (one.above && !merged) {
      one.at("REFERRED");
      return again(level + 1, id);
    }
    one.at(one.resting());
    one.latest = Optional.empty();
    if (one.assigned) {
      clock(one, Clock.Kind.PLAN, 3);
      one.latest = Optional.of(plus(day, DAYS[one.handledAt], 1));
      deadline(one, one.latest.get());
    }
    return true;
  }

  boolean strikeOff(String id) {
    if (!in(0, id, "CONFIRMED")) {
      return false;
    }
    One one = get(0, id);
    boolean rated = one.good + one.bad > 0;
    if ((!rated && !one.waived) || (isBad(one) && !day.isAfter(one.reopenUntil))) {
      return false;
    }
    for (int level = 0; level < 3 && find(level, id).isPresent(); level++) {
      One there = get(level, id);
      if (there.state.equals("MERGED")) {
        break;
      }
      boolean further = there.above;
      there.at("STRUCK_OFF");
      if (!further) {
        break;
      }
    }
    return true;
  }

  boolean merge(int level, String main, String duplicate) {
    String[] ours = OURS.toArray(new String[0]);
    if (main.equals(duplicate) || !in(level, main, ours) || !in(level, duplicate, ours)) {
      return false;
    }
    get(level, duplicate).at("MERGED");
    get(level, duplicate).main = Optional.of(main);
    get(level, main).duplicates.add(duplicate);
    return true;
  }

  boolean split(int level, String id, String first, String second) {
    boolean free = find(level, first).isEmpty() && find(level, second).isEmpty();
    if (!free || !in(level, id, "RAISED", "AT_HAND", "PUBLISHED") || get(level, id).fromBelow) {
      return false;
    }
    One whole = get(level, id);
    for (String part : List.of(first, second)) {
      One one = new One();
      one.handledAt = whole.handledAt;
      one.at(whole.state.equals("RAISED") ? "RAISED" : "AT_HAND");
      levels.get(level).put(part, one);
    }
    whole.at("SPLIT");
    return true;
  }

  /** Lists what goes off at a level, as kind and matter. */
  List<String> due(int level) {
    List<String> due = new ArrayList<>();
    levels
        .get(level)
        .forEach(
            (id, one) ->
                one.clocks.forEach(
                    (kind, on) -> {
                      if (!on.isAfter(day)) {
                        due.add(kind + " " + id);
                      }
                    }));
    return due;
  }

  /** Lets one clock run out. */
  void fire(int level, Clock.Kind kind, String id) {
    One one = get(level, id);
    one.clocks.remove(kind);
    if (kind == Clock.Kind.ESCALATE && level < 2) {
      up(level, id);
    }
    if (kind == Clock.Kind.CONFIRM) {
      one.at("CONFIRMED");
    }
  }
}
