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
 * Writes what many threads hand in, one transaction at a time and in the order of arrival. Whatever
 * waits while a transaction is being synced goes into the next one together, so that many share one
 * sync.
 *
 * <p>Whoever waits for a job and finds nobody writing takes the lead: writes all that has gathered,
 * on the own thread, and hands the lead on to one of those who wait. So a single caller waits for a
 * sync and for no other thread. Jobs that nobody has promised to wait for are written by a thread
 * kept for them.
 */
final class GroupCommit {
  /** The most jobs in one transaction: bounds how long the first of them waits for the last. */
  static final int MAX_JOBS = 1_000;

  /** The most characters in one transaction, a single larger job apart. */
  static final int MAX_WEIGHT = 4_000_000;

  /** The most jobs that wait; whoever hands in more has to help first. */
  static final int MAX_WAITING = 10_000;

  /** How long to wait when another process stood in the way of scrubbing. */
  private static final Duration SCRUB_AGAIN = Duration.ofSeconds(1);

  /** Is done inside a transaction. */
  interface Work<T> {
    T in(WriteSession session) throws SQLException;
  }

  /** Opens and tends the session; called by whoever has the lead. */
  interface Store {
    WriteSession open() throws SQLException;

    /** Removes what an erasure has left outside the tables; returns false to be asked again. */
    boolean scrub(WriteSession session);
  }

  private final Store store;
  private final Faults faults;
  private final Thread keptThread;
  private final AtomicLong commits = new AtomicLong();
  private final ReentrantLock lock = new ReentrantLock();

  /** Tells the kept thread that there may be something for it to do. */
  private final Condition changed = lock.newCondition();

  private final Deque<CommitJob<?>> waiting = new ArrayDeque<>();

  /** How many of the waiting jobs nobody has promised to wait for. */
  private int unattended;

  /** Who writes; the session and the plan of scrubbing belong to that thread alone. */
  private Optional<Thread> leader = Optional.empty();

  private boolean closed;

  private Optional<WriteSession> session = Optional.empty();

  private boolean scrubDue;

  /** When to scrub next, if it is due. */
  private long scrubAt;

  /**
   * Starts the thread for jobs that nobody waits for.
   *
   * @param store opens a session for the first work, and another when one breaks
   * @param faults names what goes wrong
   */
  GroupCommit(Store store, Faults faults) {
    this.store = store;
    this.faults = faults;
    this.keptThread = new Thread(this::run, "journal-writer");
    keptThread.setDaemon(true);
    keptThread.start();
  }

  /**
   * Hands in work that is done by itself.
   *
   * @param weight about how many characters it writes
   * @param work what to do
   * @return its result once it is durable; fails with {@link JournalException}
   */
  <T> CompletableFuture<T> submit(int weight, Work<T> work) {
    return enter(new CommitJob<>(weight, false, work)).future;
  }

  /**
   * Hands in work for someone who will {@linkplain #help help}; until someone does, for this job or
   * another, it may lie there.
   *
   * @param weight about how many characters it writes
   * @param work what to do
   * @return the job
   */
  <T> CommitJob<T> handIn(int weight, Work<T> work) {
    return enter(new CommitJob<>(weight, true, work));
  }

  /** Sees to it that a job is done, by this thread or by another; waits until it is. */
  void help(CommitJob<?> job) {
    while (!job.future.isDone()) {
      Optional<CompletableFuture<?>> arrival = takeLead(job);
      if (arrival.isPresent()) {
        arrival.get().handle((done, thrown) -> true).join();
      } else {
        lead();
      }
    }
  }

  /** Counts the transactions that were committed. */
  long commits() {
    return commits.get();
  }

  /** Finishes what was handed in, then lets go of the session. */
  void close() {
    boolean leading;
    lock.lock();
    try {
      closed = true;
      leading = isLeader();
      changed.signal();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (!leading && keptThread.isAlive()) {
      try {
        keptThread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> CommitJob<T> enter(CommitJob<T> job) {
    Optional<CommitJob<?>> inTheWay = add(job);
    while (inTheWay.isPresent()) {
      help(inTheWay.get());
      inTheWay = add(job);
    }
    return job;
  }

  /** Adds a job to those that wait; returns the first of them if there is no room. */
  private Optional<CommitJob<?>> add(CommitJob<?> job) {
    lock.lock();
    try {
      if (closed) {
        job.future.completeExceptionally(faults.closed());
        return Optional.empty();
      }
      // Whoever has the lead may hand in more, from an action attached to a future; it must not
      // wait for itself.
      if (waiting.size() >= MAX_WAITING && !isLeader()) {
        return Optional.of(waiting.element());
      }
      waiting.add(job);
      if (!job.attended) {
        unattended++;
        if (leader.isEmpty()) {
          changed.signal();
        }
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Takes the lead, or returns what to wait for before looking again. */
  private Optional<CompletableFuture<?>> takeLead(CommitJob<?> job) {
    lock.lock();
    try {
      if (job.taken) {
        return Optional.of(job.future);
      }
      if (leader.isPresent()) {
        return Optional.of(job.nextTurn());
      }
      leader = Optional.of(Thread.currentThread());
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Writes one batch and hands the lead on. */
  private void lead() {
    try {
      List<CommitJob<?>> batch = take();
      if (!batch.isEmpty()) {
        settle(batch);
      } else {
        scrub();
      }
    } finally {
      handOn();
    }
  }

  private void handOn() {
    Optional<CompletableFuture<Void>> next;
    lock.lock();
    try {
      leader = Optional.empty();
      next = waiting.stream().filter(CommitJob::isAwaited).findFirst().flatMap(job -> job.turn);
      if (unattended > 0 || scrubDue || closed) {
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
    next.ifPresent(turn -> turn.complete(null));
  }

  private void run() {
    while (awaitLead()) {
      lead();
    }
    scrub();
    dropSession();
  }

  /** Waits for something that nobody else sees to; false once everything is done for good. */
  private boolean awaitLead() {
    lock.lock();
    try {
      while (leader.isPresent() || !isLeadWanted()) {
        if (leader.isEmpty() && closed) {
          return false;
        }
        long patience = leader.isEmpty() && scrubDue ? scrubAt - System.nanoTime() : Long.MAX_VALUE;
        try {
          changed.awaitNanos(patience);
        } catch (InterruptedException e) {
          // An action attached to a future may have asked for it; this thread ends by closing
          // alone.
        }
      }
      leader = Optional.of(keptThread);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private boolean isLeadWanted() {
    return unattended > 0 || (closed ? !waiting.isEmpty() : isScrubTime());
  }

  private boolean isLeader() {
    return leader.isPresent() && leader.get() == Thread.currentThread();
  }

  private List<CommitJob<?>> take() {
    List<CommitJob<?>> batch = new ArrayList<>();
    lock.lock();
    try {
      long weight = 0;
      for (CommitJob<?> job = waiting.peek();
          job != null && batch.size() < MAX_JOBS && (batch.isEmpty() || weight < MAX_WEIGHT);
          job = waiting.peek()) {
        batch.add(waiting.remove());
        weight += job.weight;
        job.taken = true;
        unattended -= job.attended ? 0 : 1;
      }
    } finally {
      lock.unlock();
    }
    return batch;
  }

  private void settle(List<CommitJob<?>> batch) {
    boolean committing = false;
    try {
      WriteSession open = session();
      open.begin();
      for (CommitJob<?> job : batch) {
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
        batch.forEach(job -> job.fail(failure));
      }
      return;
    }
    scrub();
    batch.forEach(CommitJob::acknowledge);
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
}
