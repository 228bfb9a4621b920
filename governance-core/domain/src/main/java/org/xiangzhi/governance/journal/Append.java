package org.xiangzhi.governance.journal;

import com.google.common.collect.ImmutableList;

/**
 * Is one atomic addition to a log: the events of one command, its receipt, and what changes in the
 * vault. All of it is kept, or nothing.
 *
 * @param log the log
 * @param expected the end of the log on which the command was decided
 * @param events the events, chained to it, at least one
 * @param receipt recognises the command when it comes again
 * @param seal entries that the vault takes in
 * @param erase entries that the vault forgets; those that it does not hold are passed over
 */
public record Append(
    LogId log,
    Head expected,
    ImmutableList<StoredEvent> events,
    Receipt receipt,
    ImmutableList<VaultEntry> seal,
    ImmutableList<VaultKey> erase) {
  /** Refuses an addition without events. */
  public Append {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("an append has at least one event");
    }
  }

  /**
   * Returns the end of the log once this is kept.
   *
   * @return the head behind the last event
   */
  public Head resulting() {
    return events.get(events.size() - 1).head();
  }
}
