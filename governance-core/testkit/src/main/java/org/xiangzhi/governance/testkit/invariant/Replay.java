package org.xiangzhi.governance.testkit.invariant;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;

/** INV-REPLAY: the model that an engine holds is the one that its log gives when read anew. */
public final class Replay {
  /** The invariant's name. */
  public static final String ID = "INV-REPLAY";

  private Replay() {}

  /**
   * Demands that an engine's model is that of its log.
   *
   * @param live the engine
   * @param journal the journal
   * @param codec how events are written in it
   * @param log the log
   * @throws AssertionError with the first line that differs
   */
  public static void assertEqual(Governance live, Journal journal, Codec codec, LogId log) {
    Model held = live.read(log);
    Model read = Governance.over(journal, codec).build().read(log);
    Set<LocalDate> days =
        journal.read(log, 0, Integer.MAX_VALUE).stream()
            .map(StoredEvent::day)
            .collect(Collectors.toSet());
    String[] expected = Projection.of(read, days).split("\n", -1);
    String[] actual = Projection.of(held, days).split("\n", -1);
    for (int i = 0; i < Math.max(expected.length, actual.length); i++) {
      String one = i < expected.length ? expected[i] : "nothing";
      String other = i < actual.length ? actual[i] : "nothing";
      if (!one.equals(other)) {
        throw new AssertionError(ID + " " + log + "\nread: " + one + "\nheld: " + other);
      }
    }
  }
}
