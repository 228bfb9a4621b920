package org.xiangzhi.governance.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Feeds a projection with the events of one county: every event once, those of one log in their
 * order. Logs have no order between them, so where a projection stands is a position for each log.
 * Keep that beside what the projection computes, in one transaction, and nothing is missed or taken
 * in twice, whatever is written meanwhile and whichever store keeps the journal.
 */
public final class Feed {
  private final Journal journal;
  private final LogId county;

  /**
   * Is the next piece of a feed.
   *
   * @param events the events, those of one log together and in order; empty if there are no more
   *     for now
   * @param cursor where the projection stands once it has taken them in
   */
  public record Page(ImmutableList<StoredEvent> events, Cursor cursor) {}

  /**
   * Says how far a projection has come.
   *
   * @param positions by log, the position of the last event taken in; a log that is not named has
   *     not been read
   */
  public record Cursor(ImmutableSortedMap<LogId, Long> positions) {
    /** Stands before all events. */
    public static final Cursor START = new Cursor(ImmutableSortedMap.of());

    private long of(LogId log) {
      return positions.getOrDefault(log, 0L);
    }
  }

  /**
   * Opens the feed of a county.
   *
   * @param journal where its logs are kept
   * @param county the log of the county
   * @throws IllegalArgumentException if it is not the log of a county
   */
  public Feed(Journal journal, LogId county) {
    if (!county.isCounty()) {
      throw new IllegalArgumentException(county + " is not the log of a county");
    }
    this.journal = journal;
    this.county = county;
  }

  /**
   * Reads on.
   *
   * @param from where the projection stands
   * @param limit the greatest number of events to return, at least 1
   * @return the next events with the place behind them
   * @throws JournalException if the store fails
   */
  public Page next(Cursor from, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
    ImmutableList.Builder<StoredEvent> events = ImmutableList.builder();
    Map<LogId, Long> positions = new TreeMap<>(from.positions());
    int left = limit;
    for (LogId log : journal.logs()) {
      if (left > 0 && log.county().equals(county)) {
        ImmutableList<StoredEvent> more = journal.read(log, from.of(log), left);
        if (!more.isEmpty()) {
          events.addAll(more);
          positions.put(log, more.get(more.size() - 1).position());
          left -= more.size();
        }
      }
    }
    return new Page(events.build(), new Cursor(ImmutableSortedMap.copyOf(positions)));
  }
}
