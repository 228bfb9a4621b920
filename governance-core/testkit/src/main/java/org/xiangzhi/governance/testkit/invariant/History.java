package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.UnaryOperator;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeEvent;
import org.xiangzhi.governance.village.GovernanceTypes;

/**
 * Is all that happened in one log.
 *
 * @param log the log
 * @param entries the events, in order
 * @param practices the practices that its county has adopted, by digest
 */
public record History(
    LogId log, ImmutableList<Entry> entries, ImmutableMap<Digest, PracticeDefinition> practices) {

  /**
   * Is one event.
   *
   * @param stored as it is stored
   * @param event as it is read
   */
  public record Entry(StoredEvent stored, Event event) {}

  /**
   * Reads a log and the practices of its county.
   *
   * @param journal the journal
   * @param codec how events are written in it
   * @param log the log
   * @return its history
   */
  public static History of(Journal journal, Codec codec, LogId log) {
    ImmutableMap.Builder<Digest, PracticeDefinition> practices = ImmutableMap.builder();
    for (Entry entry : entries(journal, codec, log.county())) {
      if (entry.event() instanceof PracticeEvent.Adopted adopted) {
        practices.put(adopted.digest(), adopted.definition());
      }
    }
    return new History(log, entries(journal, codec, log), practices.buildOrThrow());
  }

  private static ImmutableList<Entry> entries(Journal journal, Codec codec, LogId log) {
    return journal.read(log, 0, Integer.MAX_VALUE).stream()
        .map(
            stored ->
                new Entry(
                    stored,
                    codec.read(
                        stored.body(), GovernanceTypes.EVENTS.type(stored.type()).orElseThrow())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the same history with other entries, for an invariant to be tried on.
   *
   * @param change what is to be changed
   * @return the changed history
   */
  public History edited(UnaryOperator<ImmutableList<Entry>> change) {
    return new History(log, change.apply(entries), practices);
  }
}
