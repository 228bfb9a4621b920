package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.testkit.invariant.Repetition;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.journal.Appends;
import org.xiangzhi.governance.testkit.journal.FaultyJournal;
import org.xiangzhi.governance.testkit.journal.FaultyJournal.Happening;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Several threads, and several engines on one journal: nothing acknowledged is lost or doubled. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EngineConcurrencyTest {
  private static final int THREADS = 8;
  private static final int EACH = 60;

  private final InMemoryJournal kept = new InMemoryJournal();
  private final SampleVillage village = build(kept);
  private final PersonId head =
      village.holder(
          village.definition().compact().orElseThrow().mayDo("compact.open-case").orElseThrow());

  private static SampleVillage build(Journal journal) {
    return SampleVillage.of(new FiveStepPractice().definition())
        .households(4)
        .journal(journal)
        .engine(builder -> builder.logsInMemory(2))
        .build();
  }

  private Governance engine(Journal journal) {
    return Governance.over(journal, village.codec())
        .offer(village.definition())
        .clock(village.clock())
        .logsInMemory(2)
        .build();
  }

  private Request open(String id) {
    return Request.of(
        id,
        village.log(),
        village.clock().instant(),
        new CaseCommand.OpenCase(CaseId.of("case-" + id), "村规民约", CaseKind.ADOPTION));
  }

  /** Hands commands in from many threads, every third one twice; a fault is answered by a retry. */
  private Map<String, Outcome.Accepted> run(IntFunction<Governance> engines) throws Exception {
    Map<String, Outcome.Accepted> acknowledged = new ConcurrentHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> threads = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      int thread = t;
      Callable<Void> work =
          () -> {
            for (int i = 0; i < EACH; i++) {
              // Two threads each give the same commands at the same time.
              Request request = open("t" + thread / 2 + "-" + i);
              Outcome outcome = retried(engines.apply(thread), request);
              assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
              acknowledged.put(request.id().value(), (Outcome.Accepted) outcome);
              assertThat(engines.apply(thread).handle(head, refused(request)))
                  .isInstanceOf(Outcome.Refused.class);
            }
            return null;
          };
      threads.add(pool.submit(work));
    }
    for (Future<?> thread : threads) {
      thread.get();
    }
    pool.shutdown();
    return acknowledged;
  }

  private Request refused(Request accepted) {
    return Request.of(accepted.id() + "-again", village.log(), accepted.at(), accepted.command());
  }

  private Outcome retried(Governance engine, Request request) {
    while (true) {
      try {
        return engine.handle(head, request);
      } catch (JournalException e) {
        // The caller does what the contract says: hand it in again.
        assertThat(e.fault()).isEqualTo(Fault.UNAVAILABLE);
      }
    }
  }

  private void assertNothingLostOrDoubled(
      Map<String, Outcome.Accepted> acknowledged, Governance... engines) {
    List<StoredEvent> events = Appends.verified(kept, village.log());
    assertThat(acknowledged).hasSize(THREADS / 2 * EACH);
    acknowledged.forEach(
        (id, outcome) -> {
          assertThat(events).containsAll(outcome.events());
          assertThat(events.stream().filter(e -> e.command().value().equals(id))).hasSize(1);
        });
    for (Governance engine : engines) {
      assertThat(engine.read(village.log()).compacts().cases()).hasSize(acknowledged.size());
      Replay.assertEqual(engine, kept, village.codec(), village.log());
    }
    Repetition.assertSilent(village.governance(), kept, village.played());
  }

  @Test
  void manyThreadsOfOneEngine() throws Exception {
    assertNothingLostOrDoubled(run(thread -> village.governance()), village.governance());
  }

  @Test
  void twoEnginesOnOneJournal() throws Exception {
    Governance other = engine(kept);
    assertNothingLostOrDoubled(
        run(thread -> thread % 2 == 0 ? village.governance() : other), village.governance(), other);
  }

  @Test
  void manyThreadsOnAJournalThatFailsAndConflicts() throws Exception {
    Governance faulty =
        engine(
            new FaultyJournal(
                kept,
                (number, append) ->
                    switch (number % 7) {
                      case 2 -> new Happening.FailBefore(Fault.UNAVAILABLE);
                      case 4 -> new Happening.FailAfter(Fault.UNAVAILABLE);
                      case 6 -> new Happening.Conflict();
                      default -> new Happening.Pass();
                    }));
    assertNothingLostOrDoubled(run(thread -> faulty), faulty, village.governance());
  }

  @Test
  void refusalOfOneEngineSeesWhatTheOtherHasWritten() {
    Governance other = engine(kept);
    assertThat(other.read(village.log()).compacts().cases()).isEmpty();
    assertThat(village.governance().handle(head, open("a"))).isInstanceOf(Outcome.Accepted.class);
    Request abandon =
        Request.of(
            "abandon",
            village.log(),
            village.clock().instant(),
            new CaseCommand.AbandonCase(CaseId.of("case-a"), "不再需要"));
    assertThat(other.handle(head, abandon)).isInstanceOf(Outcome.Accepted.class);
    assertThat(village.governance().handle(head, refused(abandon)))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void logsThatWereEvictedAreReadAnew() {
    SampleVillage small = build(new InMemoryJournal());
    Governance engine = small.governance();
    for (int i = 0; i < 20; i++) {
      engine.read(org.xiangzhi.governance.journal.LogId.of("52263" + i % 5));
      Outcome outcome =
          small.handle(
              small.holder(
                  small
                      .definition()
                      .compact()
                      .orElseThrow()
                      .mayDo("compact.open-case")
                      .orElseThrow()),
              new CaseCommand.OpenCase(CaseId.of("case-" + i), "村规民约", CaseKind.ADOPTION));
      assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }
    assertThat(small.compacts().cases()).hasSize(20);
    Replay.assertEqual(engine, small.journal(), small.codec(), small.log());
  }
}
