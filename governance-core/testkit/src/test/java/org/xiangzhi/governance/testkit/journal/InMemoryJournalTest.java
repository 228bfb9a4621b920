package org.xiangzhi.governance.testkit.journal;

class InMemoryJournalTest implements JournalContract {
  @Override
  public JournalStore newStore() {
    return new MemoryStore();
  }
}
