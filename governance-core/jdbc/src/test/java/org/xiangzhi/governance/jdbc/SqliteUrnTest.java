package org.xiangzhi.governance.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.testkit.journal.Appends;

/**
 * After the count no file of the store holds a slip, or an older page that pairs it with a vote.
 */
class SqliteUrnTest {
  private static final LogId LOG = new LogId("522631/a");
  private static final List<String> SAYS = List.of("SLIP-one", "SLIP-two", "SLIP-three");

  @Test
  void nothingOfTheUrnIsLeftWhenTheFutureOfItsEmptyingCompletes() {
    Random random = new Random(3);
    try (SqliteStore store = new SqliteStore();
        Journal journal = store.open()) {
      Head end = Head.EMPTY;
      for (int i = 0; i < 300; i++) {
        Append append =
            Appends.dropping(
                Appends.one(LOG, end, "c" + i), "b1", SAYS.get(random.nextInt(SAYS.size())));
        journal.append(append).join();
        end = append.resulting();
      }
      assertThat(SAYS).allMatch(content(store)::contains);
      assertThat(log(store)).as("the write-ahead log pairs votes and slips").isNotEmpty();
      assertThat(journal.urn(new Urn(LOG, "b1")).values().stream().mapToInt(n -> n).sum())
          .isEqualTo(300);
      journal.append(Appends.emptying(Appends.one(LOG, end, "count"), "b1")).join();
      assertThat(journal.urn(new Urn(LOG, "b1"))).isEmpty();
      assertThat(SAYS).noneMatch(content(store)::contains);
      assertThat(log(store)).as("older pages").isEmpty();
    }
  }

  @Test
  void slotsDoNotTellWhichVoteCameFirst() {
    int firstBefore = 0;
    for (int i = 0; i < 40; i++) {
      try (SqliteStore store = new SqliteStore();
          Journal journal = store.open()) {
        Append first = Appends.dropping(Appends.one(LOG, Head.EMPTY, "c1"), "b1", "first");
        journal.append(first).join();
        journal
            .append(Appends.dropping(Appends.one(LOG, first.resulting(), "c2"), "b1", "second"))
            .join();
        if (slot(store, "first") < slot(store, "second")) {
          firstBefore++;
        }
        assertThat(journal.urn(new Urn(LOG, "b1"))).isEqualTo(Map.of("first", 1, "second", 1));
      }
    }
    // All 40 one way round has a chance of 2 in 10^12.
    assertThat(firstBefore).isBetween(1, 39);
  }

  private static int slot(SqliteStore store, String says) {
    try (var connection =
            java.sql.DriverManager.getConnection(
                "jdbc:sqlite:file:" + store.file().toUri().getRawPath());
        var rows =
            connection
                .createStatement()
                .executeQuery("SELECT slot FROM urn WHERE says = '" + says + "'")) {
      rows.next();
      return rows.getInt(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String log(SqliteStore store) {
    return content(store, file -> file.toString().endsWith("-wal"));
  }

  private static String content(SqliteStore store) {
    return content(store, file -> true);
  }

  private static String content(SqliteStore store, java.util.function.Predicate<Path> which) {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(store.directory())) {
      for (Path file : files.filter(which).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }
}
