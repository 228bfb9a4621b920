package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;

/** Demands what a journal does with its vault. */
public interface JournalVaultContract extends JournalSuite {
  /** The log whose vault is tried. */
  LogId SEALED = new LogId("522631/522631114202");

  /** What was sealed is opened, and listed by person and field. */
  @Test
  default void sealedEntriesAreOpenedAndListed() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      VaultEntry phone = Appends.entry(Appends.key(SEALED, "p2", "phone"), "13800000000");
      VaultEntry name = Appends.entry(Appends.key(SEALED, "p2", "name"), "吴\u2003老 三");
      VaultEntry other = Appends.entry(Appends.key(SEALED, "p1", "name"), "y".repeat(500));
      journal
          .append(Appends.sealing(Appends.one(SEALED, Head.EMPTY, "c1"), phone, name, other))
          .join();
      assertThat(journal.unseal(name.key())).contains(name);
      assertThat(journal.vault(SEALED)).containsExactly(other, name, phone);
      assertThat(journal.unseal(Appends.key(SEALED, "p1", "phone"))).isEmpty();
      LogId elsewhere = new LogId("522631/x");
      assertThat(journal.unseal(Appends.key(elsewhere, "p2", "name"))).isEmpty();
      assertThat(journal.vault(elsewhere)).isEmpty();
    }
  }

  /** What was erased is gone, the chain is whole, and erasing what is not there changes nothing. */
  @Test
  default void erasedEntriesAreGone() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      VaultKey gone = Appends.key(SEALED, "p1", "name");
      VaultEntry kept = Appends.entry(Appends.key(SEALED, "p1", "phone"), "13900000000");
      Append first =
          Appends.sealing(Appends.one(SEALED, Head.EMPTY, "c1"), Appends.entry(gone, "杨"), kept);
      journal.append(first).join();
      Append second =
          Appends.erasing(
              Appends.one(SEALED, first.resulting(), "c2"),
              gone,
              Appends.key(SEALED, "p9", "name"));
      journal.append(second).join();
      assertThat(journal.unseal(gone)).isEmpty();
      assertThat(journal.vault(SEALED)).containsExactly(kept);
      Append third = Appends.erasing(Appends.one(SEALED, second.resulting(), "c3"), gone);
      assertThat(journal.append(third).join()).isInstanceOf(AppendResult.Appended.class);
      assertThat(Appends.verified(journal, SEALED)).hasSize(3);
    }
  }

  /** Sealing a key again replaces its entry, after an erasure and in one append with it as well. */
  @Test
  default void sealingAgainReplaces() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      VaultKey key = Appends.key(SEALED, "p1", "name");
      Append append =
          Appends.sealing(Appends.one(SEALED, Head.EMPTY, "c1"), Appends.entry(key, "a"));
      journal.append(append).join();
      append =
          Appends.sealing(
              Appends.one(SEALED, append.resulting(), "c2"),
              Appends.entry(key, "longer than before"),
              Appends.entry(key, "last"));
      journal.append(append).join();
      assertThat(journal.vault(SEALED)).containsExactly(Appends.entry(key, "last"));
      append =
          Appends.sealing(
              Appends.erasing(Appends.one(SEALED, append.resulting(), "c3"), key),
              Appends.entry(key, "new"));
      journal.append(append).join();
      assertThat(journal.unseal(key)).contains(Appends.entry(key, "new"));
      append = Appends.erasing(Appends.one(SEALED, append.resulting(), "c4"), key);
      journal.append(append).join();
      append =
          Appends.sealing(Appends.one(SEALED, append.resulting(), "c5"), Appends.entry(key, "b"));
      journal.append(append).join();
      assertThat(journal.vault(SEALED)).containsExactly(Appends.entry(key, "b"));
    }
  }

  /** An append that is not kept neither seals nor erases. */
  @Test
  default void whatIsNotKeptLeavesTheVaultAlone() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      VaultEntry kept = Appends.entry(Appends.key(SEALED, "p1", "name"), "石");
      VaultEntry refused = Appends.entry(Appends.key(SEALED, "p2", "name"), "潘");
      Append first = Appends.sealing(Appends.one(SEALED, Head.EMPTY, "c1"), kept);
      journal.append(first).join();
      Append conflict =
          Appends.erasing(
              Appends.sealing(Appends.one(SEALED, Head.EMPTY, "c2"), refused), kept.key());
      assertThat(journal.append(conflict).join()).isInstanceOf(AppendResult.Conflict.class);
      Append duplicate =
          Appends.erasing(
              Appends.sealing(Appends.one(SEALED, first.resulting(), "c1"), refused), kept.key());
      assertThat(journal.append(duplicate).join()).isInstanceOf(AppendResult.Duplicate.class);
      assertThat(journal.vault(SEALED)).containsExactly(kept);
    }
  }
}
