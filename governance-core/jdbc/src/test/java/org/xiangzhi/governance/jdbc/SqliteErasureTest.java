package org.xiangzhi.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.testkit.journal.Appends;

/** Erased values leave no trace in any file of the store. */
class SqliteErasureTest {
  private static final LogId LOG = new LogId("522631/a");

  @Test
  void erasedClearTextIsInNoFileWhenTheFutureCompletes() {
    try (SqliteStore store = new SqliteStore();
        Journal journal = store.open()) {
      VaultKey erased = Appends.key(LOG, "p1", "name");
      VaultKey replaced = Appends.key(LOG, "p2", "name");
      Append append =
          Appends.sealing(
              Appends.one(LOG, Head.EMPTY, "c1"),
              Appends.entry(erased, "杨-erased-one"),
              Appends.entry(replaced, "吴-replaced-two"));
      journal.append(append).join();
      assertThat(content(store)).contains("erased-one").contains("replaced-two");
      append =
          Appends.sealing(
              Appends.erasing(Appends.one(LOG, append.resulting(), "c2"), erased),
              Appends.entry(replaced, "吴-kept-three"));
      journal.append(append).join();
      assertThat(content(store))
          .doesNotContain("erased-one")
          .doesNotContain("replaced-two")
          .doesNotContain(Appends.entry(erased, "杨-erased-one").salt())
          .contains("kept-three");
    }
  }

  /** SQLite leaves old bytes behind where it moves rows; thousands of them would show it. */
  @Test
  void noneOfThousandsOfErasedValuesIsLeftBehind() {
    Random random = new Random(1);
    Set<String> erased = new HashSet<>();
    List<VaultEntry> live = new ArrayList<>();
    try (SqliteStore store = new SqliteStore()) {
      try (Journal journal = store.open()) {
        Head end = Head.EMPTY;
        for (int round = 0, n = 0; round < 20; round++) {
          List<VaultEntry> seal = new ArrayList<>();
          List<VaultKey> erase = new ArrayList<>();
          for (int i = 0; i < 200; i++) {
            if (!live.isEmpty() && random.nextInt(100) < 45) {
              VaultEntry gone = live.remove(random.nextInt(live.size()));
              erase.add(gone.key());
              erased.add(gone.value().substring(0, 12));
            } else {
              String value =
                  String.format("MARK%08d", n++) + "村".repeat(random.nextInt(400)) + "END";
              seal.add(Appends.entry(Appends.key(LOG, "p" + random.nextInt(), "name"), value));
            }
          }
          Append append =
              Appends.erasing(
                  Appends.sealing(
                      Appends.one(LOG, end, "c" + round), seal.toArray(VaultEntry[]::new)),
                  erase.toArray(VaultKey[]::new));
          journal.append(append).join();
          live.addAll(seal);
          end = append.resulting();
        }
        assertNoneIn(content(store), erased, live);
      }
      assertNoneIn(content(store), erased, live);
    }
  }

  /**
   * Another process that reads keeps the write-ahead log from being emptied: until it has ended.
   */
  @Test
  void readerDelaysErasureFromTheLog() throws SQLException, InterruptedException {
    try (SqliteStore store = new SqliteStore()) {
      try (Journal journal = store.open()) {
        VaultKey key = Appends.key(LOG, "p1", "name");
        Append first =
            Appends.sealing(Appends.one(LOG, Head.EMPTY, "c1"), Appends.entry(key, "erased-later"));
        journal.append(first).join();
        Append second = Appends.erasing(Appends.one(LOG, first.resulting(), "c2"), key);
        try (Connection other =
                DriverManager.getConnection(
                    "jdbc:sqlite:file:" + store.file().toUri().getRawPath());
            Statement statement = other.createStatement()) {
          other.setAutoCommit(false);
          try (ResultSet rows = statement.executeQuery("SELECT * FROM vault")) {
            rows.next();
            journal.append(second).join();
            assertThat(journal.vault(LOG)).isEmpty();
          }
        }
        for (int i = 0; i < 100 && content(store).contains("erased-later"); i++) {
          Thread.sleep(100);
        }
        assertThat(content(store)).as("without a further append").doesNotContain("erased-later");
      }
    }
  }

  private static void assertNoneIn(String content, Set<String> erased, List<VaultEntry> live) {
    assertThat(erased).hasSizeGreaterThan(1000);
    assertThat(erased).noneMatch(content::contains);
    assertThat(live).allMatch(entry -> content.contains(entry.value().substring(0, 12)));
  }

  /** All files of the store, one behind the other, as bytes that ASCII marks are found in. */
  private static String content(SqliteStore store) {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(store.directory())) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }
}
