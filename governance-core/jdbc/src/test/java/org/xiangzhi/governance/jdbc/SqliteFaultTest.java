package org.xiangzhi.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConfig.Pragma;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.testkit.journal.Appends;

/** What a journal says of a file that it cannot serve, and that it keeps its word meanwhile. */
class SqliteFaultTest {
  private static final LogId LOG = new LogId("522631/a");

  private final SqliteStore store = new SqliteStore();

  @AfterEach
  void removeStore() {
    store.close();
  }

  @Test
  void missingDirectoryIsUnavailable() {
    Path nowhere = store.file().resolveSibling("nowhere").resolve("journal.db");
    assertFault(Fault.UNAVAILABLE, () -> SqliteJournal.open(nowhere));
    assertThat(nowhere.getParent()).doesNotExist();
  }

  @Test
  void directoryInPlaceOfTheFileIsUnavailable() {
    assertFault(Fault.UNAVAILABLE, () -> SqliteJournal.open(store.directory()));
  }

  @Test
  void textFileIsCorrupt() throws IOException {
    Files.writeString(store.file(), "these are not the rows you look for\n".repeat(200));
    byte[] before = Files.readAllBytes(store.file());
    assertFault(Fault.CORRUPT, store::open);
    assertThat(Files.readAllBytes(store.file())).as("left alone").isEqualTo(before);
  }

  @Test
  void truncatedFileIsCorrupt() throws IOException {
    fill(200);
    long size = Files.size(store.file());
    try (RandomAccessFile file = new RandomAccessFile(store.file().toFile(), "rw")) {
      file.setLength(size / 2);
    }
    assertFault(
        Fault.CORRUPT,
        () -> {
          try (Journal journal = store.open()) {
            Appends.verified(journal, LOG);
          }
        });
  }

  @Test
  void overwrittenPagesAreCorrupt() throws IOException {
    fill(200);
    try (RandomAccessFile file = new RandomAccessFile(store.file().toFile(), "rw")) {
      for (long at = 4096; at < file.length(); at += 4096) {
        file.seek(at);
        file.write(new byte[4096]);
      }
    }
    assertFault(
        Fault.CORRUPT,
        () -> {
          try (Journal journal = store.open()) {
            Appends.verified(journal, LOG);
          }
        });
  }

  @Test
  void unreadableRowIsCorruptAndNotRepeatedInTheMessage() throws SQLException {
    fill(3);
    sql("UPDATE event SET day = 'secret-of-a-resident' WHERE position = 2");
    try (Journal journal = store.open()) {
      JournalException thrown = assertFault(Fault.CORRUPT, () -> journal.read(LOG, 0, 10));
      assertThat(thrown).hasNoCause().hasMessageNotContaining("secret");
      assertThat(journal.read(LOG, 2, 10)).as("the rest can be read").hasSize(1);
    }
  }

  @Test
  void databaseOfAnotherProgramIsCorruptAndLeftAlone() throws SQLException {
    sql("CREATE TABLE recipes (name TEXT)");
    assertFault(Fault.CORRUPT, store::open);
    sql("INSERT INTO recipes VALUES ('oil tea')");
  }

  @Test
  void missingTableIsCorrupt() throws SQLException {
    fill(3);
    sql("DROP TABLE receipt");
    assertFault(
        Fault.CORRUPT,
        () -> {
          try (Journal journal = store.open()) {
            journal.receipt(LOG, new CommandId("c0"));
          }
        });
  }

  @Test
  void newerSchemaIsNewerAndLeftAlone() throws SQLException {
    fill(3);
    sql(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (9, '9', 'later', 'SQL', 'V9__later.sql', 1, '', 1, 1)");
    assertThat(assertFault(Fault.NEWER, store::open)).hasMessageContaining("9");
    sql("DELETE FROM flyway_schema_history WHERE version = '9'");
    try (Journal journal = store.open()) {
      assertThat(Appends.verified(journal, LOG)).hasSize(3);
    }
  }

  @Test
  void readOnlyPlaceIsReadOnly() throws Exception {
    fill(3);
    Path directory = store.directory();
    assertThat(directory.toFile().setWritable(false)).isTrue();
    boolean mounted = false;
    try {
      // A superuser may write all the same; then a mount says it, where one is allowed.
      if (Files.isWritable(directory)) {
        assumeTrue(run("mount", "--bind", directory.toString(), directory.toString()) == 0);
        mounted = true;
        assumeTrue(run("mount", "-o", "remount,bind,ro", directory.toString()) == 0);
      }
      assertFault(Fault.READ_ONLY, store::open);
      assertFault(Fault.READ_ONLY, () -> SqliteJournal.open(store.file().resolveSibling("new.db")));
    } finally {
      if (mounted) {
        run("umount", directory.toString());
      }
      assertThat(directory.toFile().setWritable(true)).isTrue();
    }
    try (Journal journal = store.open()) {
      assertThat(Appends.verified(journal, LOG)).hasSize(3);
    }
  }

  @Test
  void readOnlyFileIsReadOnly() {
    fill(3);
    assertThat(store.file().toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(store.file()), "a superuser may write all the same");
    assertFault(Fault.READ_ONLY, store::open);
  }

  @Test
  void fullDatabaseRefusesWhatDoesNotFitAndKeepsTheRest() {
    fill(1);
    Append small = Appends.one(LOG, endOf(), "small");
    try (SqliteJournal journal =
        SqliteJournal.open(store.file(), SqliteJournal.BUSY, Map.of(Pragma.MAX_PAGE_COUNT, "40"))) {
      LogId other = new LogId("522631/large");
      Append large = Appends.of(other, Head.EMPTY, "large", 2000);
      List<CompletableFuture<AppendResult>> outcomes =
          List.of(journal.append(large), journal.append(small));
      assertFault(Fault.FULL, outcomes.get(0)::join);
      assertThat(outcomes.get(1).join()).isInstanceOf(AppendResult.Appended.class);
      assertThat(journal.head(other)).isEqualTo(Head.EMPTY);
      assertThat(journal.receipt(other, new CommandId("large"))).isEmpty();
      Appends.verified(journal, LOG);
    }
    try (Journal journal = store.open()) {
      assertThat(
              journal
                  .append(Appends.of(new LogId("522631/large"), Head.EMPTY, "large", 2000))
                  .join())
          .as("once there is room again")
          .isInstanceOf(AppendResult.Appended.class);
    }
  }

  @Test
  void poisonedAppendFailsAlone() throws SQLException {
    fill(1);
    sql(
        "CREATE TRIGGER poison BEFORE INSERT ON event WHEN NEW.command = 'poison'"
            + " BEGIN SELECT RAISE(ABORT, 'poisoned'); END");
    try (Journal journal = store.open()) {
      // Many at once, so that they share transactions with the poisoned one.
      CompletableFuture<AppendResult> poisoned = new CompletableFuture<>();
      List<CompletableFuture<AppendResult>> others = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        if (i == 150) {
          poisoned = journal.append(Appends.one(LOG, journal.head(LOG), "poison"));
        }
        LogId log = new LogId("522631/other-" + i);
        others.add(journal.append(Appends.one(log, Head.EMPTY, "c" + i)));
      }
      assertFault(Fault.CORRUPT, poisoned::join);
      assertThat(others)
          .allSatisfy(other -> assertThat(other.join()).isInstanceOf(AppendResult.Appended.class));
      assertThat(journal.receipt(LOG, new CommandId("poison"))).isEmpty();
    }
  }

  @Test
  void settingsThatWouldLoseDataAreRefused() {
    assertFault(
        Fault.UNAVAILABLE,
        () ->
            SqliteJournal.open(
                store.file(), SqliteJournal.BUSY, Map.of(Pragma.SYNCHRONOUS, "OFF")));
    assertFault(
        Fault.UNAVAILABLE,
        () ->
            SqliteJournal.open(
                store.file(), SqliteJournal.BUSY, Map.of(Pragma.SECURE_DELETE, "false")));
    assertFault(
        Fault.UNAVAILABLE,
        () ->
            SqliteJournal.open(
                store.file(), SqliteJournal.BUSY, Map.of(Pragma.JOURNAL_MODE, "DELETE")));
  }

  @Test
  void lockedDatabaseIsUnavailableAndThenServesAgain() throws SQLException {
    fill(1);
    try (SqliteJournal journal =
        SqliteJournal.open(store.file(), Duration.ofMillis(100), Map.of())) {
      Append append = Appends.one(LOG, journal.head(LOG), "c1");
      try (Connection other = connect();
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        CompletableFuture<AppendResult> waiting = journal.append(append);
        assertFault(Fault.UNAVAILABLE, waiting::join);
      }
      assertThat(journal.append(append).join()).isInstanceOf(AppendResult.Appended.class);
    }
  }

  private void fill(int appends) {
    try (Journal journal = store.open()) {
      Head end = Head.EMPTY;
      for (int i = 0; i < appends; i++) {
        Append append = Appends.one(LOG, end, "c" + i);
        journal.append(append).join();
        end = append.resulting();
      }
    }
  }

  private Head endOf() {
    try (Journal journal = store.open()) {
      return journal.head(LOG);
    }
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

  private static int run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  private static JournalException assertFault(Fault fault, ThrowingCallable call) {
    try {
      call.call();
    } catch (Throwable thrown) {
      JournalException found =
          Throwables.getCausalChain(thrown).stream()
              .flatMap(
                  cause -> cause instanceof JournalException known ? Stream.of(known) : Stream.of())
              .findFirst()
              .orElseThrow(() -> new AssertionError(thrown));
      assertThat(found.fault()).as(found.toString()).isEqualTo(fault);
      return found;
    }
    throw new AssertionError("no " + fault);
  }
}
