package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is a batch of the county's race 赛马批次.
 *
 * @param opened by what it is decided
 * @param entries who takes part, with their points
 * @param placings how they did; empty until it is closed
 * @param closed the day on which it was closed; empty while it is open
 */
public record Batch(
    CountyEvent.BatchOpened opened,
    ImmutableSortedMap<Site, Score> entries,
    ImmutableSortedMap<Site, Placing> placings,
    Optional<LocalDate> closed) {
  /**
   * Ranks the entries: most points first, those with as many having the same rank. Taken are as
   * many as there are places, none of them below the cut-off, and of those who have as many points
   * as the last one all or none, as the practice says.
   *
   * @return everyone's place
   */
  public ImmutableSortedMap<Site, Placing> ranked() {
    List<Integer> totals =
        entries.values().stream().map(Score::total).sorted(Comparator.reverseOrder()).toList();
    ImmutableSortedMap.Builder<Site, Placing> all = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<Site, Score> entry : entries.entrySet()) {
      int total = entry.getValue().total();
      int rank = totals.indexOf(total) + 1;
      int last = totals.lastIndexOf(total) + 1;
      int counts = opened.race().ties() == RaceRules.Ties.ALL ? rank : last;
      boolean taken = total >= opened.cutOff() && counts <= opened.places();
      all.put(entry.getKey(), new Placing(rank, totals.size(), total, taken));
    }
    return all.build();
  }
}
