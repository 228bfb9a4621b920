package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

/** Demands what a journal does with appends, and how it is read. */
public interface JournalAppendContract extends JournalSuite {
  /** The log of a county. */
  LogId COUNTY = new LogId("522631");

  /** The log of a village of that county. */
  LogId VILLAGE = new LogId("522631/522631114201");

  /** A log that differs from the county's in its form alone. */
  LogId COUNTY_AS_UNIT = new LogId("522631/522631");

  /** An unknown log is empty. */
  @Test
  default void unknownLogIsEmpty() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      assertThat(journal.head(VILLAGE)).isEqualTo(Head.EMPTY);
      assertThat(journal.read(VILLAGE, 0, 10)).isEmpty();
      assertThat(journal.logs()).isEmpty();
      assertThat(journal.receipt(VILLAGE, new CommandId("c1"))).isEmpty();
      assertThat(journal.logs()).as("asking makes no log").isEmpty();
    }
  }

  /** What was appended is read back, equal in every field. */
  @Test
  default void appendedEventsAreReadBack() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append append = Appends.of(VILLAGE, Head.EMPTY, "c1", 3);
      assertThat(journal.append(append).join())
          .isEqualTo(new AppendResult.Appended(append.resulting()));
      assertThat(journal.head(VILLAGE)).isEqualTo(append.resulting());
      assertThat(journal.read(VILLAGE, 0, 10)).isEqualTo(append.events());
      assertThat(journal.receipt(VILLAGE, new CommandId("c1"))).contains(append.receipt());
      assertThat(Appends.verified(journal, VILLAGE)).hasSize(3);
    }
  }

  /** Bodies, days and instants of every shape come back to the byte and the millisecond. */
  @Test
  default void fieldsOfEveryShapeComeBack() {
    List<String> bodies =
        List.of(
            "{}",
            "{\"a\":\"\\u0000\\n'; DROP TABLE event; --\"}",
            "{\"名\":\"侗族大歌 𠮷 \uE000 é e\u0301\"}",
            "  {\"trailing\" : 1.10}  ",
            "{\"long\":\"" + "村".repeat(400_000) + "\"}");
    List<Instant> instants =
        List.of(
            Instant.parse("1969-12-31T23:59:59.999Z"),
            Instant.EPOCH,
            Instant.parse("2026-03-01T00:00:00Z"),
            Instant.parse("2026-03-01T00:00:00.100Z"),
            Instant.parse("+10000-01-01T00:00:00.001Z"));
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Head end = Head.EMPTY;
      for (int i = 0; i < bodies.size(); i++) {
        StoredEvent event = shaped(end, i, instants.get(i), bodies.get(i));
        Append base = Appends.one(VILLAGE, end, "c" + i);
        Append append =
            new Append(
                VILLAGE,
                end,
                ImmutableList.of(event),
                base.receipt(),
                base.seal(),
                base.erase(),
                base.urns());
        journal.append(append).join();
        assertThat(journal.read(VILLAGE, end.position(), 1)).containsExactly(event);
        end = event.head();
      }
      assertThat(Appends.verified(journal, VILLAGE)).hasSize(bodies.size());
    }
  }

  private static StoredEvent shaped(Head end, int number, Instant recordedAt, String body) {
    return StoredEvent.chain(
        end,
        VILLAGE,
        "test.shaped/2",
        new CommandId("c" + number),
        new PersonId("p" + "-".repeat(62) + "x"),
        LocalDate.of(2024, 2, 29).plusYears(4L * number),
        recordedAt,
        Digest.ofText("rules"),
        body);
  }

  /** Reading starts behind a position and keeps to its limit, at both edges. */
  @Test
  default void readingKeepsToItsBounds() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append append = Appends.of(VILLAGE, Head.EMPTY, "c1", 5);
      journal.append(append).join();
      assertThat(journal.read(VILLAGE, 0, 1)).isEqualTo(append.events().subList(0, 1));
      assertThat(journal.read(VILLAGE, 0, 5)).hasSize(5);
      assertThat(journal.read(VILLAGE, 0, Integer.MAX_VALUE)).hasSize(5);
      assertThat(journal.read(VILLAGE, 4, 1)).isEqualTo(append.events().subList(4, 5));
      assertThat(journal.read(VILLAGE, 3, 5)).isEqualTo(append.events().subList(3, 5));
      assertThat(journal.read(VILLAGE, 5, 1)).isEmpty();
      assertThat(journal.read(VILLAGE, Long.MAX_VALUE, 1)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> journal.read(VILLAGE, -1, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> journal.read(VILLAGE, 0, 0));
    }
  }

  /** An append on another position is a conflict that tells the durable end, and keeps nothing. */
  @Test
  default void otherPositionConflicts() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append first = Appends.one(VILLAGE, Head.EMPTY, "c1");
      Append rival = Appends.one(VILLAGE, Head.EMPTY, "c2");
      Append early = Appends.one(COUNTY, first.resulting(), "c3");
      journal.append(first).join();
      assertThat(journal.append(rival).join())
          .isEqualTo(new AppendResult.Conflict(first.resulting()));
      assertThat(journal.append(early).join()).isEqualTo(new AppendResult.Conflict(Head.EMPTY));
      assertThat(journal.read(VILLAGE, 0, 10)).isEqualTo(first.events());
      assertThat(journal.receipt(VILLAGE, new CommandId("c2"))).isEmpty();
      assertThat(journal.logs()).containsExactly(VILLAGE);
    }
  }

  /** An append on the right position with another digest is a conflict as well. */
  @Test
  default void otherDigestConflicts() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append first = Appends.one(VILLAGE, Head.EMPTY, "c1");
      journal.append(first).join();
      Head forged = new Head(1, Digest.ofText("another history"));
      assertThat(journal.append(Appends.one(VILLAGE, forged, "c2")).join())
          .isEqualTo(new AppendResult.Conflict(first.resulting()));
      assertThat(journal.head(VILLAGE)).isEqualTo(first.resulting());
    }
  }

  /** A command that was accepted is a duplicate wherever the log ends, and changes nothing. */
  @Test
  default void acceptedCommandIsDuplicate() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append first = Appends.of(VILLAGE, Head.EMPTY, "c1", 2);
      journal.append(first).join();
      AppendResult duplicate = new AppendResult.Duplicate(first.receipt());
      assertThat(journal.append(first).join()).as("on the old end").isEqualTo(duplicate);
      Append again = Appends.one(VILLAGE, first.resulting(), "c1");
      assertThat(journal.append(again).join()).as("on the present end").isEqualTo(duplicate);
      assertThat(journal.read(VILLAGE, 0, 10)).isEqualTo(first.events());
      Append elsewhere = Appends.one(COUNTY, Head.EMPTY, "c1");
      assertThat(journal.append(elsewhere).join())
          .as("ids are those of one log")
          .isInstanceOf(AppendResult.Appended.class);
    }
  }

  /** Logs are kept apart, and listed with counties before their villages. */
  @Test
  default void logsAreKeptApart() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      LogId other = new LogId("411681");
      for (LogId log : List.of(VILLAGE, COUNTY_AS_UNIT, COUNTY, other)) {
        Append append = Appends.one(log, Head.EMPTY, "c1");
        journal.append(append).join();
        assertThat(journal.read(log, 0, 10)).isEqualTo(append.events());
      }
      assertThat(journal.logs()).containsExactly(other, COUNTY, COUNTY_AS_UNIT, VILLAGE);
    }
  }

  /** Appends handed in without waiting are judged in order, each on those before it. */
  @Test
  default void queuedAppendsKeepTheirOrder() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      List<CompletableFuture<AppendResult>> outcomes = new ArrayList<>();
      Head end = Head.EMPTY;
      for (int i = 0; i < 500; i++) {
        Append append = Appends.of(VILLAGE, end, "c" + i, 1 + i % 3);
        outcomes.add(journal.append(append));
        end = append.resulting();
      }
      assertThat(outcomes)
          .allSatisfy(
              outcome -> assertThat(outcome.join()).isInstanceOf(AppendResult.Appended.class));
      assertThat(journal.head(VILLAGE)).isEqualTo(end);
      Appends.verified(journal, VILLAGE);
    }
  }

  /** When one of a queued chain is not kept, those built on it are not kept either. */
  @Test
  default void queuedChainBreaksBehindWhatWasNotKept() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append first = Appends.one(VILLAGE, Head.EMPTY, "c1");
      Append repeated = Appends.one(VILLAGE, first.resulting(), "c1");
      Append built = Appends.one(VILLAGE, repeated.resulting(), "c2");
      Append instead = Appends.one(VILLAGE, first.resulting(), "c3");
      List<CompletableFuture<AppendResult>> outcomes =
          List.of(
              journal.append(first),
              journal.append(repeated),
              journal.append(built),
              journal.append(instead));
      assertThat(outcomes.stream().map(CompletableFuture::join))
          .containsExactly(
              new AppendResult.Appended(first.resulting()),
              new AppendResult.Duplicate(first.receipt()),
              new AppendResult.Conflict(first.resulting()),
              new AppendResult.Appended(instead.resulting()));
      Receipt receipt = journal.receipt(VILLAGE, new CommandId("c3")).orElseThrow();
      assertThat(receipt).isEqualTo(new Receipt(new CommandId("c3"), Digest.ofText("c3"), 2, 2));
    }
  }
}
