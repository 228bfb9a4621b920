package org.xiangzhi.governance.host.simulate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Finds a time for the meetings of a village, so that none begins before another has ended. */
final class Calendar {
  private static final LocalTime FIRST = LocalTime.of(9, 0);
  private static final int A_DAY = 5;
  private static final int MINUTES = 165;

  private final Map<LocalDate, Integer> taken = new HashMap<>();

  /** Finds the first free time from a day on. */
  LocalDateTime free(LocalDate from) {
    LocalDate day = from;
    while (taken.getOrDefault(day, 0) >= A_DAY) {
      day = day.plusDays(1);
    }
    int before = taken.merge(day, 1, Integer::sum) - 1;
    return day.atTime(FIRST).plusMinutes((long) before * MINUTES);
  }
}
