package org.xiangzhi.governance.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.PersonId;

/** Shows that a feed gives every event of a county once, whatever is written meanwhile. */
class FeedTest {
  private static final LogId COUNTY = LogId.of("500120");
  private static final List<LogId> LOGS =
      List.of(COUNTY, LogId.of("500120/a"), LogId.of("500120/b"), LogId.of("522631/a"));

  private static StoredEvent append(Journal journal, LogId log) {
    Head head = journal.head(log);
    CommandId command = CommandId.of("c" + head.position());
    StoredEvent event =
        StoredEvent.chain(
            head,
            log,
            "kind.done/1",
            command,
            PersonId.of("p"),
            LocalDate.of(2022, 3, 1),
            Instant.EPOCH,
            StoredEvent.NO_RULES,
            "{}");
    Receipt receipt = new Receipt(command, head.digest(), event.position(), event.position());
    journal
        .append(
            new Append(
                log,
                head,
                ImmutableList.of(event),
                receipt,
                ImmutableList.of(),
                ImmutableList.of(),
                Urns.NONE))
        .join();
    return event;
  }

  @Property(tries = 200)
  void everyEventOfTheCountyIsGivenOnceAndInOrder(
      @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> steps,
      @ForAll @IntRange(min = 1, max = 7) int limit) {
    Journal journal = new InMemoryJournal();
    Feed feed = new Feed(journal, COUNTY);
    List<StoredEvent> written = new ArrayList<>();
    List<StoredEvent> given = new ArrayList<>();
    Feed.Cursor cursor = Feed.Cursor.START;
    for (int step : steps) {
      if (step < LOGS.size()) {
        StoredEvent event = append(journal, LOGS.get(step));
        if (event.log().county().equals(COUNTY)) {
          written.add(event);
        }
      } else {
        Feed.Page page = feed.next(cursor, limit);
        given.addAll(page.events());
        cursor = page.cursor();
      }
    }
    for (Feed.Page page = feed.next(cursor, limit);
        !page.events().isEmpty();
        page = feed.next(page.cursor(), limit)) {
      given.addAll(page.events());
    }
    assertEquals(written.size(), given.size());
    for (LogId log : LOGS) {
      assertEquals(
          written.stream().filter(event -> event.log().equals(log)).toList(),
          given.stream().filter(event -> event.log().equals(log)).toList());
    }
  }

  @Test
  void aPageHoldsNoMoreThanWasAskedFor() {
    Journal journal = new InMemoryJournal();
    append(journal, COUNTY);
    append(journal, LOGS.get(1));
    append(journal, LOGS.get(2));
    Feed feed = new Feed(journal, COUNTY);
    assertEquals(2, feed.next(Feed.Cursor.START, 2).events().size());
    assertEquals(3, feed.next(Feed.Cursor.START, 3).events().size());
    assertThrows(IllegalArgumentException.class, () -> feed.next(Feed.Cursor.START, 0));
    assertThrows(IllegalArgumentException.class, () -> new Feed(journal, LOGS.get(1)));
  }
}
