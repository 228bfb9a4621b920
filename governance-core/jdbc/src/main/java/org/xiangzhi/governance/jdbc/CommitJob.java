package org.xiangzhi.governance.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.xiangzhi.governance.journal.JournalException;

/** Is work with its result to be. */
final class CommitJob<T> {
  final CompletableFuture<T> future = new CompletableFuture<>();
  final int weight;
  final boolean attended;
  private final GroupCommit.Work<T> work;
  private Optional<T> result = Optional.empty();

  /** Set once it is no longer waiting; guarded by the lock. */
  boolean taken;

  /**
   * Completes when those who wait for the job ought to look again; made anew, under the lock and
   * only while the job is waiting.
   */
  Optional<CompletableFuture<Void>> turn = Optional.empty();

  CommitJob(int weight, boolean attended, GroupCommit.Work<T> work) {
    this.weight = weight;
    this.attended = attended;
    this.work = work;
  }

  CompletableFuture<Void> nextTurn() {
    if (!isAwaited()) {
      turn = Optional.of(new CompletableFuture<>());
    }
    return turn.orElseThrow();
  }

  boolean isAwaited() {
    return turn.isPresent() && !turn.get().isDone();
  }

  void wake() {
    turn.ifPresent(awaited -> awaited.complete(null));
  }

  void run(WriteSession session) throws SQLException {
    result = Optional.of(work.in(session));
  }

  void acknowledge() {
    future.complete(result.orElseThrow());
    wake();
  }

  void fail(JournalException failure) {
    future.completeExceptionally(failure);
    wake();
  }
}
