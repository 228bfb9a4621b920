package org.xiangzhi.governance.host.cli;

import java.nio.charset.StandardCharsets;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Says which clock gives the recording instants of a database. The first use decides, and the
 * database keeps the decision as a data set: a rehearsal cannot pass for a record, nor be mixed
 * into one.
 */
enum ClockMode {
  /** The system's clock. */
  SYSTEM,
  /** The time of each line. */
  LINES;

  private byte[] mark() {
    return ("governance clock " + name() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private boolean isMarked(Journal journal) {
    return journal.dataset(Digest.of(mark())).isPresent();
  }

  private ClockMode other() {
    return this == SYSTEM ? LINES : SYSTEM;
  }

  /**
   * Marks a database for this clock. Looks again behind the mark, for another process may have come
   * at the same moment.
   */
  void claim(Journal journal) {
    refuseOther(journal);
    if (!isMarked(journal)) {
      if (this == LINES && !journal.logs().isEmpty()) {
        throw new SurroundingsException("clock.SYSTEM");
      }
      journal.keep(mark());
      refuseOther(journal);
    }
  }

  private void refuseOther(Journal journal) {
    if (other().isMarked(journal)) {
      throw new SurroundingsException("clock." + other());
    }
  }

  /** Tells whether a database was written with the times of lines. */
  static boolean isSimulated(Journal journal) {
    return LINES.isMarked(journal);
  }
}
