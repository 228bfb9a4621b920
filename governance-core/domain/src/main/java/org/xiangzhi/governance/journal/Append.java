package org.xiangzhi.governance.journal;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * Is one atomic addition to a log: the events of one command, its receipt, and what changes in the
 * vault and in the urns. All of it is kept, or nothing. All of it belongs to the one log.
 *
 * @param log the log
 * @param expected the end of the log on which the command was decided
 * @param events the events, chained to it, at least one
 * @param receipt recognises the command when it comes again; names the first and the last event
 * @param seal entries that the vault takes in
 * @param erase entries that the vault forgets; those that it does not hold are passed over
 * @param urns slips that fall into urns, and urns that are emptied
 */
public record Append(
    LogId log,
    Head expected,
    ImmutableList<StoredEvent> events,
    Receipt receipt,
    ImmutableList<VaultEntry> seal,
    ImmutableList<VaultKey> erase,
    Urns urns) {
  /** Refuses an addition without events, with links that do not meet, or across logs. */
  public Append {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("an append has at least one event");
    }
    Head end = expected;
    for (StoredEvent event : events) {
      if (event.position() != end.position() + 1 || !event.previous().equals(end.digest())) {
        throw new IllegalArgumentException(
            "event " + event.position() + " is not chained to position " + end.position());
      }
      end = event.head();
    }
    if (receipt.first() != expected.position() + 1 || receipt.last() != end.position()) {
      throw new IllegalArgumentException("the receipt names other positions than the events have");
    }
    checkLogs(log, events, StoredEvent::log);
    checkLogs(log, seal, entry -> entry.key().log());
    checkLogs(log, erase, VaultKey::log);
    checkLogs(log, urns.drop(), slip -> slip.urn().log());
    checkLogs(log, urns.empty(), Urn::log);
  }

  private static <T> void checkLogs(LogId log, ImmutableList<T> parts, Function<T, LogId> logOf) {
    for (T part : parts) {
      if (!logOf.apply(part).equals(log)) {
        throw new IllegalArgumentException("an append concerns one log");
      }
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
