package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Pending;
import org.xiangzhi.governance.journal.StoredEvent;

/** Demands what a journal does when many threads use it. */
public interface JournalConcurrencyContract extends JournalSuite {
  /** The log on which all threads append. */
  LogId HOT = new LogId("522631/522631114204");

  /** How many threads append. */
  int THREADS = 8;

  /** How many commands each thread gets accepted. */
  int COMMANDS = 25;

  /**
   * Threads that decide again after a conflict leave no gap and lose nothing.
   *
   * @throws Exception if a thread fails
   */
  @Test
  default void hotLogHasNoGaps() throws Exception {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      together(thread -> appendAll(journal, HOT, "t" + thread + "-", way(thread)));
      List<StoredEvent> events = Appends.verified(journal, HOT);
      assertThat(events.stream().map(event -> event.command().value()))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, THREADS * COMMANDS)
                  .mapToObj(i -> "t" + i % THREADS + "-" + i / THREADS)
                  .toList());
    }
  }

  /**
   * Many threads may wait for one append that was handed in, and for those behind it: all learn the
   * same, and every append is kept once.
   *
   * @throws Exception if a thread fails
   */
  @Test
  default void manyMayWaitForOne() throws Exception {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      List<Pending> chain = new ArrayList<>();
      Head end = Head.EMPTY;
      for (int i = 0; i < COMMANDS; i++) {
        Append append = Appends.one(HOT, end, "c" + i);
        chain.add(journal.handIn(append));
        end = append.resulting();
      }
      Head last = end;
      together(
          thread -> {
            int from = thread * COMMANDS / THREADS;
            for (int i = from; i < from + COMMANDS; i++) {
              assertThat(chain.get(i % COMMANDS).await()).isInstanceOf(AppendResult.Appended.class);
            }
            return thread;
          });
      assertThat(journal.head(HOT)).isEqualTo(last);
      assertThat(Appends.verified(journal, HOT)).hasSize(COMMANDS);
    }
  }

  /**
   * Of threads that retry one command, one is told Appended and all others Duplicate.
   *
   * @throws Exception if a thread fails
   */
  @Test
  default void sameCommandIsAcceptedOnce() throws Exception {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      List<AppendResult> outcomes =
          together(thread -> way(thread).apply(journal, Appends.one(HOT, Head.EMPTY, "same")));
      assertThat(outcomes).filteredOn(AppendResult.Appended.class::isInstance).hasSize(1);
      assertThat(outcomes)
          .filteredOn(AppendResult.Duplicate.class::isInstance)
          .hasSize(THREADS - 1);
      assertThat(journal.head(HOT).position()).isEqualTo(1);
    }
  }

  /**
   * Threads on logs of their own never get into each other's way, and see what they were told.
   *
   * @throws Exception if a thread fails
   */
  @Test
  default void ownLogsDoNotConflict() throws Exception {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      List<Integer> conflicts =
          together(
              thread -> appendAll(journal, new LogId("522631/own-" + thread), "c", way(thread)));
      assertThat(conflicts).containsOnly(0);
      assertThat(journal.logs()).hasSize(THREADS);
    }
  }

  /**
   * An action attached to a future may hand in the next append.
   *
   * @throws Exception if it takes too long
   */
  @Test
  default void actionsMayAppend() throws Exception {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      CompletableFuture<Head> end = CompletableFuture.completedFuture(Head.EMPTY);
      for (int i = 0; i < 50; i++) {
        String command = "c" + i;
        end =
            end.thenCompose(head -> journal.append(Appends.one(HOT, head, command)))
                .thenApply(result -> ((AppendResult.Appended) result).head());
      }
      assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo(journal.head(HOT));
      assertThat(journal.head(HOT).position()).isEqualTo(50);
    }
  }

  /** Half of the threads leave the writing to the journal, half of them wait for it. */
  private static BiFunction<Journal, Append, AppendResult> way(int thread) {
    return thread % 2 == 0
        ? (journal, append) -> journal.append(append).join()
        : (journal, append) -> journal.handIn(append).await();
  }

  private static int appendAll(
      Journal journal, LogId log, String prefix, BiFunction<Journal, Append, AppendResult> way) {
    int conflicts = 0;
    Head end = journal.head(log);
    for (int done = 0; done < COMMANDS; ) {
      AppendResult result = way.apply(journal, Appends.one(log, end, prefix + done));
      if (result instanceof AppendResult.Appended appended) {
        end = appended.head();
        assertThat(journal.head(log).position()).isGreaterThanOrEqualTo(end.position());
        done++;
      } else if (result instanceof AppendResult.Conflict conflict) {
        end = conflict.head();
        conflicts++;
      } else {
        throw new AssertionError(result);
      }
    }
    return conflicts;
  }

  private static <T> List<T> together(Task<T> task)
      throws InterruptedException, ExecutionException, TimeoutException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        running.add(threads.submit(() -> task.run(thread)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get(120, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Is what each thread does.
   *
   * @param <T> what it comes to
   */
  interface Task<T> {
    /**
     * Does it.
     *
     * @param thread the thread's number, from 0
     * @return what it came to
     */
    T run(int thread);
  }
}
