package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Pending;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.kernel.Digest;

/** Demands what a journal does from its opening to its closing, and with its data sets. */
public interface JournalLifeContract extends JournalSuite {
  /** The log that is tried. */
  LogId LIVED = new LogId("522631/522631114203");

  /**
   * A data set is found under its digest, once however often it is kept, and apart from callers.
   */
  @Test
  default void datasetsAreFoundByDigest() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      byte[] content = new byte[300_000];
      for (int i = 0; i < content.length; i++) {
        content[i] = (byte) i;
      }
      byte[] original = content.clone();
      Digest digest = journal.keep(content);
      assertThat(digest).isEqualTo(Digest.of(original));
      content[0] = 99;
      assertThat(journal.dataset(digest))
          .hasValueSatisfying(b -> assertThat(b).isEqualTo(original));
      journal.dataset(digest).orElseThrow()[0] = 99;
      assertThat(journal.dataset(digest))
          .hasValueSatisfying(b -> assertThat(b).isEqualTo(original));
      assertThat(journal.keep(original)).isEqualTo(digest);
      assertThat(journal.dataset(Digest.ofText("never kept"))).isEmpty();
      assertThat(journal.dataset(journal.keep(new byte[0])))
          .hasValueSatisfying(b -> assertThat(b).isEmpty());
    }
  }

  /** What was kept is there for the next journal on the store; or nothing is, if it says so. */
  @Test
  default void reopeningFindsWhatTheStoreSays() {
    try (JournalStore store = newStore()) {
      VaultEntry entry = Appends.entry(Appends.key(LIVED, "p1", "name"), "龙");
      Append append = Appends.sealing(Appends.of(LIVED, Head.EMPTY, "c1", 2), entry);
      Digest digest;
      String key;
      try (Journal journal = store.open()) {
        journal.append(append).join();
        digest = journal.keep(new byte[] {1, 2, 3});
        key = journal.fingerprintKey();
      }
      try (Journal journal = store.open()) {
        boolean persists = store.persists();
        assertThat(journal.head(LIVED)).isEqualTo(persists ? append.resulting() : Head.EMPTY);
        assertThat(Appends.verified(journal, LIVED)).hasSize(persists ? 2 : 0);
        assertThat(journal.receipt(LIVED, new CommandId("c1")).isPresent()).isEqualTo(persists);
        assertThat(journal.unseal(entry.key()).isPresent()).isEqualTo(persists);
        assertThat(journal.dataset(digest).isPresent()).isEqualTo(persists);
        assertThat(journal.fingerprintKey().equals(key)).isEqualTo(persists);
        assertThat(journal.append(append).join())
            .isInstanceOf(persists ? AppendResult.Duplicate.class : AppendResult.Appended.class);
      }
    }
  }

  /** The fingerprint key has 64 hexadecimal digits, and is another one in every store. */
  @Test
  default void fingerprintKeyIsDrawnForEachStore() {
    try (JournalStore one = newStore();
        JournalStore two = newStore();
        Journal first = one.open();
        Journal second = two.open()) {
      assertThat(first.fingerprintKey()).matches("[0-9a-f]{64}").isEqualTo(first.fingerprintKey());
      assertThat(second.fingerprintKey()).isNotEqualTo(first.fingerprintKey());
    }
  }

  /** Closing waits for what was handed in. */
  @Test
  default void closingFinishesWhatWasHandedIn() {
    try (JournalStore store = newStore()) {
      CompletableFuture<AppendResult> last = CompletableFuture.failedFuture(new AssertionError());
      try (Journal journal = store.open()) {
        Head end = Head.EMPTY;
        for (int i = 0; i < 300; i++) {
          Append append = Appends.one(LIVED, end, "c" + i);
          last = journal.append(append);
          end = append.resulting();
        }
      }
      assertThat(last).isCompleted();
      assertThat(last.join()).isInstanceOf(AppendResult.Appended.class);
    }
  }

  /** Closing also finishes what was handed in by callers who never waited. */
  @Test
  default void closingFinishesWhatNobodyWaitedFor() {
    try (JournalStore store = newStore()) {
      List<Pending> handedIn = new ArrayList<>();
      try (Journal journal = store.open()) {
        Head end = Head.EMPTY;
        for (int i = 0; i < 30; i++) {
          Append append = Appends.one(LIVED, end, "c" + i);
          handedIn.add(journal.handIn(append));
          end = append.resulting();
        }
      }
      assertThat(handedIn)
          .allSatisfy(
              each -> {
                assertThat(each.isDone()).isTrue();
                assertThat(each.await()).isInstanceOf(AppendResult.Appended.class);
              });
    }
  }

  /** A closed journal says so, to every question, and may be closed again. */
  @Test
  default void closedJournalIsUnavailable() {
    try (JournalStore store = newStore()) {
      Journal journal = store.open();
      journal.close();
      journal.close();
      List<ThrowingCallable> calls =
          List.of(
              () -> journal.head(LIVED),
              () -> journal.read(LIVED, 0, 1),
              journal::logs,
              () -> journal.receipt(LIVED, new CommandId("c1")),
              () -> journal.unseal(Appends.key(LIVED, "p1", "name")),
              () -> journal.vault(LIVED),
              () -> journal.keep(new byte[1]),
              () -> journal.dataset(Digest.ofText("x")));
      for (ThrowingCallable call : calls) {
        assertThatExceptionOfType(JournalException.class)
            .isThrownBy(call)
            .extracting(JournalException::fault)
            .isEqualTo(JournalException.Fault.UNAVAILABLE);
      }
      CompletableFuture<AppendResult> late = journal.append(Appends.one(LIVED, Head.EMPTY, "c1"));
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(late::join)
          .withCauseInstanceOf(JournalException.class);
      Pending later = journal.handIn(Appends.one(LIVED, Head.EMPTY, "c1"));
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(later::await)
          .extracting(JournalException::fault)
          .isEqualTo(JournalException.Fault.UNAVAILABLE);
    }
  }
}
