package org.xiangzhi.governance.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.ChainCheck.Fault;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

class ChainCheckTest {
  private static final LogId LOG = LogId.of("522631/522631106200");
  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

  private static List<StoredEvent> chain(int length) {
    List<StoredEvent> events = new ArrayList<>();
    Head head = Head.EMPTY;
    for (int i = 0; i < length; i++) {
      StoredEvent event =
          StoredEvent.chain(
              head,
              LOG,
              "sample.happened/1",
              CommandId.of("c-" + i),
              PersonId.of("clerk"),
              LocalDate.of(2026, 3, 1),
              NOON.plusSeconds(i),
              StoredEvent.NO_RULES,
              "{\"n\":" + i + "}");
      events.add(event);
      head = event.head();
    }
    return events;
  }

  private static Optional<Fault> firstFault(List<StoredEvent> events) {
    ChainCheck check = ChainCheck.start(LOG);
    return events.stream()
        .map(check::next)
        .flatMap(Optional::stream)
        .findFirst()
        .map(ChainCheck.Break::fault);
  }

  private static StoredEvent withBody(StoredEvent e, String body) {
    return new StoredEvent(
        e.log(),
        e.position(),
        e.type(),
        e.command(),
        e.actor(),
        e.day(),
        e.recordedAt(),
        e.rules(),
        body,
        e.previous(),
        e.digest());
  }

  @Test
  void theDigestIsThatOfTheTextInItsJavadoc() {
    StoredEvent first = chain(1).get(0);
    assertEquals(
        Digest.ofText(
            "0".repeat(64)
                + "\n522631/522631106200\n1\nsample.happened/1\nc-0\nclerk\n2026-03-01\n"
                + "2026-03-01T04:00:00Z\n"
                + "0".repeat(64)
                + "\n{\"n\":0}\n"),
        first.digest());
  }

  @Property
  void anIntactChainHoldsAndAChangedEventBreaksIt(
      @ForAll @IntRange(min = 1, max = 20) int length, @ForAll @IntRange(max = 19) int place) {
    List<StoredEvent> events = chain(length);
    assertEquals(Optional.empty(), firstFault(events));
    int changed = place % length;
    events.set(changed, withBody(events.get(changed), "{\"n\":-1}"));
    assertEquals(Optional.of(Fault.CONTENT_CHANGED), firstFault(events));
  }

  @Test
  void gapsAndSwapsAndForeignEventsAreFound() {
    List<StoredEvent> gap = chain(3);
    gap.remove(1);
    assertEquals(Optional.of(Fault.POSITION_GAP), firstFault(gap));
    List<StoredEvent> foreign = chain(2);
    StoredEvent e = foreign.get(1);
    foreign.set(
        1,
        StoredEvent.chain(
            new Head(1, Digest.ofText("another")),
            LOG,
            e.type(),
            e.command(),
            e.actor(),
            e.day(),
            e.recordedAt(),
            e.rules(),
            e.body()));
    assertEquals(Optional.of(Fault.CHAIN_BROKEN), firstFault(foreign));
    ChainCheck other = ChainCheck.start(LogId.of("522631"));
    assertEquals(Fault.OTHER_LOG, other.next(chain(1).get(0)).orElseThrow().fault());
  }

  @Test
  void recordingInstantsNeverGoBack() {
    List<StoredEvent> events = chain(1);
    StoredEvent e = events.get(0);
    events.add(
        StoredEvent.chain(
            e.head(),
            LOG,
            e.type(),
            e.command(),
            e.actor(),
            e.day(),
            NOON.minusMillis(1),
            e.rules(),
            e.body()));
    assertEquals(Optional.of(Fault.CLOCK_BACKWARDS), firstFault(events));
  }

  @Test
  void anUnbrokenPartTellsItsHead() {
    ChainCheck check = ChainCheck.start(LOG);
    List<StoredEvent> events = chain(2);
    events.forEach(event -> assertEquals(Optional.empty(), check.next(event)));
    assertEquals(events.get(1).head(), check.head());
    assertEquals(
        new ChainCheck.Break(LOG, 3, Fault.POSITION_GAP), check.next(events.get(1)).orElseThrow());
  }
}
