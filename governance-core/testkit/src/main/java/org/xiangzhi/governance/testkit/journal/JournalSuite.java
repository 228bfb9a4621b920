package org.xiangzhi.governance.testkit.journal;

/** Is what all parts of the suite need from the test class. */
public interface JournalSuite {
  /**
   * Makes a store.
   *
   * @return a new one, empty; the suite closes it
   */
  JournalStore newStore();
}
