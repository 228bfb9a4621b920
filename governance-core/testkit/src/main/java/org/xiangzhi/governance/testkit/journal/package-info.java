/**
 * What a journal 日志 must do, as tests, and a journal that fails on demand.
 *
 * <p>A test class that implements {@link org.xiangzhi.governance.testkit.journal.JournalContract}
 * runs the whole suite:
 *
 * <pre>{@code
 * class MyJournalTest implements JournalContract {
 *   public JournalStore newStore() {
 *     return new MyStore();
 *   }
 * }
 * }</pre>
 */
@NullMarked
package org.xiangzhi.governance.testkit.journal;

import org.jspecify.annotations.NullMarked;
