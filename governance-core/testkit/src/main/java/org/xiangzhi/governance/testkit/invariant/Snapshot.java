package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;

/**
 * INV-REFUSED-SILENT: is all that a journal holds, to be compared before and after a command that
 * was refused, or that came again.
 *
 * @param heads the end of each log
 * @param vault the digest of all that the vault holds, salts and values included
 */
public record Snapshot(ImmutableSortedMap<LogId, Head> heads, Digest vault) {
  /** The invariant's name. */
  public static final String ID = "INV-REFUSED-SILENT";

  /**
   * Takes a snapshot.
   *
   * @param journal the journal
   * @return what it holds now
   */
  public static Snapshot of(Journal journal) {
    ImmutableSortedMap.Builder<LogId, Head> heads = ImmutableSortedMap.naturalOrder();
    StringBuilder vault = new StringBuilder();
    for (LogId log : journal.logs()) {
      heads.put(log, journal.head(log));
      vault.append(
          journal.vault(log).stream()
              .map(entry -> entry.key() + entry.salt() + entry.value())
              .collect(Collectors.joining("\n")));
    }
    return new Snapshot(heads.buildOrThrow(), Digest.ofText(vault.toString()));
  }

  /**
   * Demands that nothing has changed since.
   *
   * @param journal the journal
   * @param what what was done meanwhile
   * @throws AssertionError if anything has
   */
  public void assertUnchanged(Journal journal, Object what) {
    Snapshot now = of(journal);
    if (!equals(now)) {
      throw new AssertionError(ID + " " + what + " changed " + heads + " to " + now.heads);
    }
  }
}
