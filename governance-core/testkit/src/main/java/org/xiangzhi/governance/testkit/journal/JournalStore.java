package org.xiangzhi.governance.testkit.journal;

import org.xiangzhi.governance.journal.Journal;

/** Is a place, empty at first, in which the suite opens journals, one at a time. */
public interface JournalStore extends AutoCloseable {
  /**
   * Opens a journal here. The one opened before is closed by then.
   *
   * @return the journal, with all that earlier ones kept if this store persists, else empty
   */
  Journal open();

  /**
   * Tells whether what a journal keeps outlives it. The suite checks the answer either way.
   *
   * @return true if the next journal opened here finds it
   */
  boolean persists();

  /** Removes the place. */
  @Override
  void close();
}
