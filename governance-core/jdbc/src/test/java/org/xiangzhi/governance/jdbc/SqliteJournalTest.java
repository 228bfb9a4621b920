package org.xiangzhi.governance.jdbc;

import org.xiangzhi.governance.testkit.journal.JournalContract;
import org.xiangzhi.governance.testkit.journal.JournalStore;

class SqliteJournalTest implements JournalContract {
  @Override
  public JournalStore newStore() {
    return new SqliteStore();
  }
}
