package org.xiangzhi.governance.journal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Is an append that was handed in and whose outcome is not known yet. It may be waited for by any
 * number of threads.
 */
public final class Pending {
  private final CompletableFuture<AppendResult> outcome;
  private final Runnable help;

  /**
   * Joins an outcome with what a journal lets those do who wait for it.
   *
   * @param outcome completes once the outcome is durable, or with {@link JournalException}
   * @param help brings the outcome about, or waits for whoever does; returns when it is there
   */
  public Pending(CompletableFuture<AppendResult> outcome, Runnable help) {
    this.outcome = outcome;
    this.help = help;
  }

  /**
   * Wraps an outcome that comes by itself.
   *
   * @param outcome completes once the outcome is durable, or with {@link JournalException}
   * @return the append that is waited for
   */
  public static Pending of(CompletableFuture<AppendResult> outcome) {
    return new Pending(outcome, () -> {});
  }

  /**
   * Tells whether the outcome is there.
   *
   * @return true if {@link #await} returns or throws at once
   */
  public boolean isDone() {
    return outcome.isDone();
  }

  /**
   * Waits for the outcome, and may write on this thread what was handed in before.
   *
   * @return the outcome, which is durable
   * @throws JournalException if the store fails; see {@link Journal#append}
   */
  public AppendResult await() {
    if (!outcome.isDone()) {
      help.run();
    }
    try {
      return outcome.join();
    } catch (CompletionException | CancellationException e) {
      throw e.getCause() instanceof JournalException fault
          ? fault
          : new JournalException(JournalException.Fault.UNAVAILABLE, "append", e);
    }
  }
}
