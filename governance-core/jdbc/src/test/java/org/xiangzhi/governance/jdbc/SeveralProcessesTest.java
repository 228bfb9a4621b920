package org.xiangzhi.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.jdbc.AppendingProcess.Acknowledged;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.testkit.journal.Appends;

/** Several processes on one file, and processes that are killed. */
class SeveralProcessesTest {
  /** How often a process is killed; more with {@code -Dkill.rounds=100}. */
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);

  private final SqliteStore store = new SqliteStore();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void removeStore() {
    threads.shutdownNow();
    store.close();
  }

  @Test
  void twoProcessesShareOneLogWithoutGaps() throws Exception {
    Process one = AppendingProcess.start(store.file(), "one", 2, 100);
    Process two = AppendingProcess.start(store.file(), "two", 2, 100);
    Future<List<Acknowledged>> first =
        threads.submit(AppendingProcess.acknowledgements(one, () -> {}));
    Future<List<Acknowledged>> second =
        threads.submit(AppendingProcess.acknowledgements(two, () -> {}));
    List<Acknowledged> all = new ArrayList<>(first.get(120, TimeUnit.SECONDS));
    all.addAll(second.get(120, TimeUnit.SECONDS));
    for (Process process : List.of(one, two)) {
      assertThat(process.errorReader().lines())
          .as("nothing is said on standard error but that SLF4J has no provider here")
          .allMatch(line -> line.startsWith("SLF4J(W)"));
      assertThat(process.waitFor()).isZero();
    }
    assertThat(all).hasSize(400);
    assertKept(all);
    try (Journal journal = store.open()) {
      assertThat(Appends.verified(journal, AppendingProcess.SHARED)).hasSize(400);
    }
  }

  @Test
  void twoJournalsInOneProcessSeeEachOther() {
    LogId log = new LogId("522631/a");
    try (Journal one = store.open();
        Journal two = store.open()) {
      Append append = Appends.one(log, Head.EMPTY, "c1");
      one.append(append).join();
      assertThat(two.head(log)).isEqualTo(append.resulting());
      assertThat(two.append(append).join()).isEqualTo(new AppendResult.Duplicate(append.receipt()));
      assertThat(two.append(Appends.one(log, Head.EMPTY, "c2")).join())
          .isEqualTo(new AppendResult.Conflict(append.resulting()));
      Append next = Appends.one(log, append.resulting(), "c2");
      two.append(next).join();
      assertThat(one.append(Appends.one(log, append.resulting(), "c3")).join())
          .isEqualTo(new AppendResult.Conflict(next.resulting()));
      assertThat(one.fingerprintKey()).isEqualTo(two.fingerprintKey());
    }
  }

  @Test
  void newFileMayBeOpenedBySeveralAtOnce() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    Callable<String> opening =
        () -> {
          start.await();
          try (Journal journal = store.open()) {
            return journal.fingerprintKey();
          }
        };
    List<Future<String>> keys = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      keys.add(threads.submit(opening));
    }
    start.countDown();
    List<String> drawn = new ArrayList<>();
    for (Future<String> key : keys) {
      drawn.add(key.get(60, TimeUnit.SECONDS));
    }
    assertThat(drawn).containsOnly(drawn.get(0));
  }

  @Test
  void killedProcessLosesNothingThatItAcknowledged() throws Exception {
    Random random = new Random();
    List<Acknowledged> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Process process = AppendingProcess.start(store.file(), "round" + round, 4, Integer.MAX_VALUE);
      CountDownLatch begun = new CountDownLatch(1);
      Future<List<Acknowledged>> told =
          threads.submit(AppendingProcess.acknowledgements(process, begun::countDown));
      try {
        assertThat(begun.await(60, TimeUnit.SECONDS)).as("round %s begins", round).isTrue();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
      } finally {
        // SIGKILL: no handler runs, nothing is flushed. By its handle, which leaves the pipe open.
        process.toHandle().destroyForcibly();
      }
      assertThat(process.waitFor()).as("killed, not ended").isNotZero();
      List<Acknowledged> acknowledged = told.get(60, TimeUnit.SECONDS);
      assertThat(acknowledged).isNotEmpty();
      all.addAll(acknowledged);
      assertKept(all);
    }
  }

  /** Everything acknowledged is there, whole, where it was said to be; and every chain holds. */
  private void assertKept(List<Acknowledged> all) {
    try (Journal journal = store.open()) {
      journal.logs().forEach(log -> Appends.verified(journal, log));
      for (Acknowledged each : all) {
        Receipt receipt = journal.receipt(each.log(), new CommandId(each.command())).orElseThrow();
        assertThat(receipt.last()).isEqualTo(each.position());
        assertThat(journal.read(each.log(), receipt.first() - 1, 2))
            .allMatch(event -> event.command().value().equals(each.command()))
            .hasSize(2);
        assertThat(journal.unseal(Appends.key(each.log(), "p-" + each.command(), "name")))
            .isPresent();
      }
    }
  }
}
