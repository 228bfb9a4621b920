package org.xiangzhi.governance.journal;

/** Says what became of an {@link Append}. */
public sealed interface AppendResult {
  /**
   * Is durable: it survives a loss of power from now on.
   *
   * @param head the end of the log now
   */
  record Appended(Head head) implements AppendResult {}

  /**
   * Was not kept, because the log does not end where the command was decided: someone else has
   * appended, or an earlier append failed.
   *
   * @param head the durable end of the log
   */
  record Conflict(Head head) implements AppendResult {}

  /**
   * Was not kept, because the command has been accepted before.
   *
   * @param receipt what is kept of it
   */
  record Duplicate(Receipt receipt) implements AppendResult {}
}
