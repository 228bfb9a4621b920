package org.xiangzhi.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Pending;
import org.xiangzhi.governance.testkit.journal.Appends;

/** Those who wait write: alone at once, together in groups, and nobody is left behind. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class GroupCommitTest {
  private static final int CALLERS = 64;

  private final SqliteStore store = new SqliteStore();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void removeStore() {
    threads.shutdownNow();
    store.close();
  }

  @Test
  void singleCallerWritesOnItsOwnThread() {
    try (SqliteJournal journal = store.open()) {
      Pending pending = journal.handIn(Appends.one(log(0), Head.EMPTY, "c0"));
      assertThat(pending.isDone()).as("before somebody waits").isFalse();
      assertThat(journal.head(log(0))).isEqualTo(Head.EMPTY);
      assertThat(pending.await()).isInstanceOf(AppendResult.Appended.class);
      assertThat(pending.isDone()).isTrue();
      assertThat(journal.commits()).isEqualTo(1);
    }
  }

  @Test
  void whoeverWaitsWritesAlsoWhatLaysBefore() {
    try (SqliteJournal journal = store.open()) {
      List<Pending> handedIn = chain(journal, 20);
      assertThat(handedIn.get(19).await()).isInstanceOf(AppendResult.Appended.class);
      assertThat(handedIn).allMatch(Pending::isDone);
      assertThat(journal.commits()).as("all in one transaction").isEqualTo(1);
      assertThat(Appends.verified(journal, log(0))).hasSize(20);
    }
  }

  @Test
  void appendIsWrittenThoughNobodyWaitsAndWithItWhatLaysBefore() throws Exception {
    try (SqliteJournal journal = store.open()) {
      Append first = Appends.one(log(0), Head.EMPTY, "c0");
      Append second = Appends.one(log(0), first.resulting(), "c1");
      Pending lying = journal.handIn(first);
      CompletableFuture<AppendResult> told = journal.append(second).thenApply(result -> result);
      assertThat(told.get(60, TimeUnit.SECONDS))
          .as("on top of what was handed in before")
          .isEqualTo(new AppendResult.Appended(second.resulting()));
      assertThat(lying.isDone()).isTrue();
    }
  }

  @Test
  void callersShareSyncs() throws Exception {
    int each = 20;
    try (SqliteJournal journal = store.open()) {
      all(
          CALLERS,
          caller -> {
            Head end = Head.EMPTY;
            for (int i = 0; i < each; i++) {
              Append append = Appends.one(log(caller), end, "c" + i);
              assertThat(journal.handIn(append).await())
                  .isEqualTo(new AppendResult.Appended(append.resulting()));
              end = append.resulting();
              assertThat(journal.head(log(caller))).as("seen by who was told").isEqualTo(end);
            }
            return each;
          });
      assertThat(journal.commits()).isLessThan((long) CALLERS * each / 4);
      for (int i = 0; i < CALLERS; i++) {
        assertThat(Appends.verified(journal, log(i))).hasSize(each);
      }
    }
  }

  @Test
  void whoFindsNoRoomHelpsInsteadOfWaitingForever() {
    try (SqliteJournal journal = store.open()) {
      List<Pending> handedIn = chain(journal, GroupCommit.MAX_WAITING);
      assertThat(handedIn).noneMatch(Pending::isDone);
      Pending oneMore = journal.handIn(Appends.one(log(1), Head.EMPTY, "more"));
      assertThat(handedIn.get(0).isDone()).as("what came first was written for it").isTrue();
      assertThat(oneMore.isDone()).isFalse();
      assertThat(oneMore.await()).isInstanceOf(AppendResult.Appended.class);
      assertThat(handedIn).allMatch(Pending::isDone);
    }
  }

  @Test
  void actionsMayHandInMoreWhateverWaits() {
    try (SqliteJournal journal = store.open()) {
      List<Pending> more = new ArrayList<>();
      Append first = Appends.one(log(0), Head.EMPTY, "c0");
      CompletableFuture<AppendResult> told = journal.append(first);
      CompletableFuture<Void> action =
          told.thenAccept(result -> more.addAll(chain(journal, 3, first.resulting())));
      action.join();
      assertThat(more.get(2).await()).isInstanceOf(AppendResult.Appended.class);
      assertThat(Appends.verified(journal, log(0))).hasSize(4);
    }
  }

  @Test
  void poisonedOneFailsAloneAmongThoseWhoWait() throws Exception {
    store.open().close();
    sql(
        "CREATE TRIGGER poison BEFORE INSERT ON event WHEN NEW.command = 'poison'"
            + " BEGIN SELECT RAISE(ABORT, 'poisoned'); END");
    try (SqliteJournal journal = store.open()) {
      List<Pending> handedIn = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        handedIn.add(journal.handIn(Appends.one(log(i), Head.EMPTY, i == 7 ? "poison" : "good")));
      }
      List<Boolean> kept = all(CALLERS, caller -> isKept(handedIn.get(caller)));
      for (int i = 0; i < CALLERS; i++) {
        assertThat(kept.get(i)).as("caller %s", i).isEqualTo(i != 7);
        assertThat(journal.head(log(i)).position()).isEqualTo(i == 7 ? 0 : 1);
      }
    }
  }

  @Test
  void failureOfTheOneWhoWritesIsToldToAllAndTheNextOneWrites() throws Exception {
    try (SqliteJournal journal =
        SqliteJournal.open(store.file(), Duration.ofMillis(100), Map.of())) {
      List<Pending> handedIn = new ArrayList<>();
      try (Connection other = connect();
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        for (int i = 0; i < 8; i++) {
          handedIn.add(journal.handIn(Appends.one(log(i), Head.EMPTY, "c")));
        }
        assertThat(all(8, caller -> isKept(handedIn.get(caller)))).containsOnly(false);
        assertThatExceptionOfType(JournalException.class)
            .isThrownBy(handedIn.get(0)::await)
            .extracting(JournalException::fault)
            .isEqualTo(Fault.UNAVAILABLE);
      }
      assertThat(journal.handIn(Appends.one(log(0), Head.EMPTY, "c")).await())
          .isInstanceOf(AppendResult.Appended.class);
    }
  }

  @Test
  void interruptedCallerWritesAllTheSameAndStaysInterrupted() {
    try (SqliteJournal journal = store.open()) {
      Thread.currentThread().interrupt();
      AppendResult result = journal.handIn(Appends.one(log(0), Head.EMPTY, "c")).await();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(result).isInstanceOf(AppendResult.Appended.class);
    }
  }

  @Test
  void closingWhileManyWaitTellsEachWhatBecameOfIt() throws Exception {
    List<Future<Integer>> told = new ArrayList<>();
    try (SqliteJournal journal = store.open()) {
      for (int i = 0; i < CALLERS; i++) {
        int caller = i;
        told.add(threads.submit(() -> untilClosed(journal, log(caller))));
      }
      TimeUnit.MILLISECONDS.sleep(300);
    }
    try (SqliteJournal journal = store.open()) {
      for (int i = 0; i < CALLERS; i++) {
        int acknowledged = told.get(i).get(60, TimeUnit.SECONDS);
        assertThat(Appends.verified(journal, log(i))).hasSize(acknowledged);
      }
    }
  }

  @Test
  void closedFileStandsAlone() {
    try (SqliteJournal journal = store.open()) {
      journal.handIn(Appends.one(log(0), Head.EMPTY, "c")).await();
    }
    assertThat(store.directory())
        .as("without a write-ahead log beside it, so that it can be copied")
        .isDirectoryNotContaining("glob:**-wal");
  }

  private static int untilClosed(SqliteJournal journal, LogId log) {
    Head end = Head.EMPTY;
    int done = 0;
    while (true) {
      Append append = Appends.one(log, end, "c" + done);
      if (!isKept(journal.handIn(append))) {
        return done;
      }
      end = append.resulting();
      done++;
    }
  }

  private static boolean isKept(Pending pending) {
    try {
      return pending.await() instanceof AppendResult.Appended;
    } catch (JournalException e) {
      return false;
    }
  }

  private static List<Pending> chain(SqliteJournal journal, int appends) {
    return chain(journal, appends, Head.EMPTY);
  }

  private static List<Pending> chain(SqliteJournal journal, int appends, Head from) {
    List<Pending> handedIn = new ArrayList<>();
    Head end = from;
    for (int i = 0; i < appends; i++) {
      Append append = Appends.one(log(0), end, "chain" + i);
      handedIn.add(journal.handIn(append));
      end = append.resulting();
    }
    return handedIn;
  }

  private interface Task<T> {
    T by(int caller) throws Exception;
  }

  private <T> List<T> all(int callers, Task<T> task) throws Exception {
    List<Callable<T>> tasks = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      int caller = i;
      tasks.add(() -> task.by(caller));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> each : threads.invokeAll(tasks)) {
      results.add(each.get());
    }
    return results;
  }

  private static LogId log(int number) {
    return new LogId("522631/log-" + number);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:file:" + store.file().toUri().getRawPath());
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
