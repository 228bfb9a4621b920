package org.xiangzhi.governance.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.xiangzhi.governance.journal.JournalException;

/**
 * Writes what many threads hand in, on one thread and in the order of arrival. Whatever waits while
 * a transaction is being synced goes into the next one together, so that many share one sync.
 */
final class GroupCommit {
  /** The most jobs in one transaction: bounds how long the first of them waits for the last. */
  static final int MAX_JOBS = 1_000;

  /** The most characters in one transaction, a single larger job apart. */
  static final int MAX_WEIGHT = 4_000_000;

  /** The most jobs that wait; whoever hands in more is held up. */
  static final int MAX_WAITING = 10_000;

  /** How long to wait when another process stood in the way of scrubbing. */
  private static final Duration SCRUB_AGAIN = Duration.ofSeconds(1);

  /** Is done inside a transaction. */
  interface Work<T> {
    T in(WriteSession session) throws SQLException;
  }

  /** Opens and tends the session; called on the writing thread only. */
  interface Store {
    WriteSession open() throws SQLException;

    /** Removes what an erasure has left outside the tables; returns false to be asked again. */
    boolean scrub(WriteSession session);
  }

  private final Store store;
  private final Faults faults;
  private final Thread thread;
  private final AtomicLong commits = new AtomicLong();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Condition taken = lock.newCondition();
  private final Deque<Job<?>> waiting = new ArrayDeque<>();
  private boolean closed;

  /** Used by the writing thread alone. */
  private Optional<WriteSession> session = Optional.empty();

  private boolean scrubDue;

  /** When to scrub next, if it is due. */
  private long scrubAt;

  /**
   * Starts the writing thread.
   *
   * @param store opens a session for the first work, and another when one breaks
   * @param faults names what goes wrong
   */
  GroupCommit(Store store, Faults faults) {
    this.store = store;
    this.faults = faults;
    this.thread = new Thread(this::run, "journal-writer");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Hands in work.
   *
   * @param weight about how many characters it writes
   * @param work what to do
   * @return its result once it is durable; fails with {@link JournalException}
   */
  <T> CompletableFuture<T> submit(int weight, Work<T> work) {
    Job<T> job = new Job<>(weight, work);
    lock.lock();
    try {
      // The writing thread itself may hand in more, from an action attached to a future; it must
      // not wait for itself.
      while (!closed && waiting.size() >= MAX_WAITING && Thread.currentThread() != thread) {
        taken.awaitUninterruptibly();
      }
      if (closed) {
        job.future.completeExceptionally(faults.closed());
      } else {
        waiting.add(job);
        arrived.signal();
      }
    } finally {
      lock.unlock();
    }
    return job.future;
  }

  /** Counts the transactions that were committed. */
  long commits() {
    return commits.get();
  }

  /** Finishes what was handed in, then ends the thread and lets go of the session. */
  void close() {
    lock.lock();
    try {
      closed = true;
      arrived.signal();
      taken.signalAll();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (Thread.currentThread() != thread && thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    boolean open = true;
    while (open) {
      List<Job<?>> batch = take();
      if (batch.isEmpty()) {
        open = !isClosed();
        scrub();
      } else {
        settle(batch);
      }
    }
    dropSession();
  }

  /** Waits for jobs; returns none when it is time to scrub, or when no more will come. */
  private List<Job<?>> take() {
    List<Job<?>> batch = new ArrayList<>();
    lock.lock();
    try {
      while (waiting.isEmpty() && !closed && !isScrubTime()) {
        try {
          arrived.awaitNanos(scrubDue ? scrubAt - System.nanoTime() : Long.MAX_VALUE);
        } catch (InterruptedException e) {
          // An action attached to a future may have asked for it; this thread ends by closing
          // alone.
        }
      }
      long weight = 0;
      for (Job<?> job = waiting.peek();
          job != null && batch.size() < MAX_JOBS && (batch.isEmpty() || weight < MAX_WEIGHT);
          job = waiting.peek()) {
        batch.add(waiting.remove());
        weight += job.weight;
      }
      taken.signalAll();
    } finally {
      lock.unlock();
    }
    return batch;
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  private void settle(List<Job<?>> batch) {
    boolean committing = false;
    try {
      WriteSession open = session();
      open.begin();
      for (Job<?> job : batch) {
        job.run(open);
      }
      committing = true;
      if (open.commit()) {
        scrubDue = true;
        scrubAt = System.nanoTime();
      }
      commits.incrementAndGet();
    } catch (SQLException | RuntimeException | Error e) {
      dropSession();
      JournalException failure = faults.of(e);
      if (batch.size() > 1 && !committing && concernsOne(failure)) {
        // One of them spoils the rest: each is tried by itself. Not after a commit, whose outcome
        // is not known.
        batch.forEach(job -> settle(List.of(job)));
      } else {
        batch.forEach(job -> job.future.completeExceptionally(failure));
      }
      return;
    }
    scrub();
    batch.forEach(Job::acknowledge);
  }

  private static boolean concernsOne(JournalException failure) {
    return switch (failure.fault()) {
      case FULL, CORRUPT -> true;
      case READ_ONLY, NEWER, UNAVAILABLE -> false;
    };
  }

  private void scrub() {
    if (session.isPresent() && isScrubTime()) {
      scrubDue = !store.scrub(session.get());
      scrubAt = System.nanoTime() + SCRUB_AGAIN.toNanos();
    }
  }

  private boolean isScrubTime() {
    return scrubDue && System.nanoTime() - scrubAt >= 0;
  }

  private WriteSession session() throws SQLException {
    if (session.isEmpty()) {
      session = Optional.of(store.open());
    }
    return session.get();
  }

  private void dropSession() {
    if (session.isPresent()) {
      try {
        session.get().close();
      } catch (SQLException e) {
        // What was acknowledged is durable already.
      }
      session = Optional.empty();
    }
  }

  private static final class Job<T> {
    final int weight;
    final Work<T> work;
    final CompletableFuture<T> future = new CompletableFuture<>();
    private Optional<T> result = Optional.empty();

    Job(int weight, Work<T> work) {
      this.weight = weight;
      this.work = work;
    }

    void run(WriteSession session) throws SQLException {
      result = Optional.of(work.in(session));
    }

    void acknowledge() {
      future.complete(result.orElseThrow());
    }
  }
}
