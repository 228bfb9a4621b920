package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.JournalException.Fault;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.testkit.journal.FaultyJournal.Happening;

class FaultyJournalTest {
  private static final LogId LOG = new LogId("522631/a");

  private final InMemoryJournal kept = new InMemoryJournal();
  private final Append append = Appends.one(LOG, Head.EMPTY, "c1");

  @Test
  void failsBeforeAnythingIsKept() {
    Journal journal = FaultyJournal.once(kept, 1, new Happening.FailBefore(Fault.FULL));
    assertFails(journal.append(append), Fault.FULL);
    assertThat(kept.logs()).isEmpty();
    assertThat(journal.append(append).join()).isInstanceOf(AppendResult.Appended.class);
  }

  @Test
  void failsAfterEverythingIsKept() {
    Journal journal = FaultyJournal.once(kept, 1, new Happening.FailAfter(Fault.UNAVAILABLE));
    assertFails(journal.append(append), Fault.UNAVAILABLE);
    assertThat(kept.head(LOG)).isEqualTo(append.resulting());
    assertThat(journal.append(append).join())
        .isEqualTo(new AppendResult.Duplicate(append.receipt()));
  }

  @Test
  void answersWithConflict() {
    Journal journal = FaultyJournal.once(kept, 1, new Happening.Conflict());
    assertThat(journal.append(append).join()).isEqualTo(new AppendResult.Conflict(Head.EMPTY));
    assertThat(kept.logs()).isEmpty();
  }

  @Test
  void holdsTheAnswerBack() {
    CompletableFuture<Boolean> gate = new CompletableFuture<>();
    Journal journal = FaultyJournal.once(kept, 1, new Happening.Hold(gate));
    CompletableFuture<AppendResult> outcome = journal.append(append);
    assertThat(outcome).isNotDone();
    assertThat(kept.head(LOG)).isEqualTo(append.resulting());
    gate.complete(true);
    assertThat(outcome).isCompletedWithValue(new AppendResult.Appended(append.resulting()));
  }

  @Test
  void letsAnotherProcessBeFaster() {
    Append rival = Appends.one(LOG, Head.EMPTY, "rival");
    FaultyJournal journal =
        new FaultyJournal(
            kept,
            (number, any) -> {
              kept.append(rival).join();
              return new Happening.Pass();
            });
    assertThat(journal.append(append).join())
        .isEqualTo(new AppendResult.Conflict(rival.resulting()));
    assertThat(journal.appends()).isEqualTo(1);
  }

  private static void assertFails(CompletableFuture<AppendResult> outcome, Fault fault) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(outcome::join)
        .havingCause()
        .isInstanceOfSatisfying(
            JournalException.class, cause -> assertThat(cause.fault()).isEqualTo(fault));
  }

  /** Without faults it is a journal like any other. */
  @Nested
  class WithoutFaults implements JournalContract {
    @Override
    public JournalStore newStore() {
      return new JournalStore() {
        @Override
        public Journal open() {
          return new FaultyJournal(new InMemoryJournal(), (number, any) -> new Happening.Pass());
        }

        @Override
        public boolean persists() {
          return false;
        }

        @Override
        public void close() {}
      };
    }
  }
}
