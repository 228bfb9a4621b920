package org.xiangzhi.governance.points;

import java.time.LocalDate;
import java.util.Comparator;

/** Orders by day what is due, so that what is due by a day is found without looking at the rest. */
record DueOn(LocalDate day, String name) implements Comparable<DueOn> {
  private static final Comparator<DueOn> ORDER =
      Comparator.comparing(DueOn::day).thenComparing(DueOn::name);

  @Override
  public int compareTo(DueOn other) {
    return ORDER.compare(this, other);
  }
}
