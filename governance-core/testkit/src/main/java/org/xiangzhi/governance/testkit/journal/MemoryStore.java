package org.xiangzhi.governance.testkit.journal;

import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;

/** Opens journals in memory: each begins empty. */
public final class MemoryStore implements JournalStore {
  /** Makes the store. */
  public MemoryStore() {}

  @Override
  public Journal open() {
    return new InMemoryJournal();
  }

  @Override
  public boolean persists() {
    return false;
  }

  @Override
  public void close() {}
}
