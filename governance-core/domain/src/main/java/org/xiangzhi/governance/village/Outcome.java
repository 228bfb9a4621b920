package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Refusal;

/** Is what became of a request. */
public sealed interface Outcome {
  /**
   * Was accepted; the events are durable.
   *
   * @param events the events as stored, at least one
   * @param head the end of the log behind them
   * @param repeated whether the command had been accepted before, and nothing was done now
   */
  record Accepted(ImmutableList<StoredEvent> events, Head head, boolean repeated)
      implements Outcome {}

  /**
   * Was refused; nothing has changed.
   *
   * @param refusals why, at least one
   */
  record Refused(ImmutableList<Refusal> refusals) implements Outcome {}
}
