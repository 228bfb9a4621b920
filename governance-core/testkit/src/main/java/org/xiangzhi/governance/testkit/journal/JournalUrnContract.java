package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Urn;

/** Demands what a journal does with the urns of secret ballots. */
public interface JournalUrnContract extends JournalSuite {
  /** The log whose urns are tried. */
  LogId VOTING = new LogId("522631/522631114203");

  /**
   * Equal slips are counted together, each urn by itself, and an urn that is not there is empty.
   */
  @Test
  default void slipsAreCountedInTheirUrn() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append append = Appends.dropping(Appends.one(VOTING, Head.EMPTY, "c1"), "b1", "yes", "no");
      journal.append(append).join();
      append = Appends.dropping(Appends.one(VOTING, append.resulting(), "c2"), "b1", "yes");
      journal.append(append).join();
      append = Appends.dropping(Appends.one(VOTING, append.resulting(), "c3"), "b2", "弃权");
      journal.append(append).join();
      LogId other = new LogId("522631/x");
      journal.append(Appends.dropping(Appends.one(other, Head.EMPTY, "c1"), "b1", "no")).join();
      assertThat(journal.urn(new Urn(VOTING, "b1"))).isEqualTo(Map.of("yes", 2, "no", 1));
      assertThat(journal.urn(new Urn(VOTING, "b2"))).isEqualTo(Map.of("弃权", 1));
      assertThat(journal.urn(new Urn(other, "b1"))).isEqualTo(Map.of("no", 1));
      assertThat(journal.urn(new Urn(VOTING, "b3"))).isEmpty();
    }
  }

  /** An urn that was emptied holds nothing, also of what fell in with the same append. */
  @Test
  default void emptiedUrnsHoldNothing() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append append = Appends.dropping(Appends.one(VOTING, Head.EMPTY, "c1"), "b1", "yes", "no");
      append = Appends.dropping(append, "b1", "yes", "no");
      journal.append(append).join();
      append = Appends.dropping(Appends.one(VOTING, append.resulting(), "c2"), "b2", "yes");
      journal.append(append).join();
      append = Appends.dropping(Appends.one(VOTING, append.resulting(), "c3"), "b1", "yes");
      append = Appends.emptying(append, "b1");
      journal.append(append).join();
      assertThat(journal.urn(new Urn(VOTING, "b1"))).isEmpty();
      assertThat(journal.urn(new Urn(VOTING, "b2"))).isEqualTo(Map.of("yes", 1));
      append = Appends.emptying(Appends.one(VOTING, append.resulting(), "c4"), "b1");
      assertThat(journal.append(append).join()).isInstanceOf(AppendResult.Appended.class);
      append = Appends.dropping(Appends.one(VOTING, append.resulting(), "c5"), "b1", "no");
      journal.append(append).join();
      assertThat(journal.urn(new Urn(VOTING, "b1"))).isEqualTo(Map.of("no", 1));
    }
  }

  /** An append that is not kept neither drops nor empties. */
  @Test
  default void whatIsNotKeptLeavesTheUrnAlone() {
    try (JournalStore store = newStore();
        Journal journal = store.open()) {
      Append first = Appends.dropping(Appends.one(VOTING, Head.EMPTY, "c1"), "b1", "yes");
      journal.append(first).join();
      Append conflict = Appends.dropping(Appends.one(VOTING, Head.EMPTY, "c2"), "b1", "no");
      assertThat(journal.append(Appends.emptying(conflict, "b1")).join())
          .isInstanceOf(AppendResult.Conflict.class);
      Append duplicate = Appends.dropping(Appends.one(VOTING, first.resulting(), "c1"), "b1", "no");
      assertThat(journal.append(Appends.emptying(duplicate, "b1")).join())
          .isInstanceOf(AppendResult.Duplicate.class);
      assertThat(journal.urn(new Urn(VOTING, "b1"))).isEqualTo(Map.of("yes", 1));
    }
  }

  /** What fell in outlives the journal, where the store does. */
  @Test
  default void slipsOutliveTheJournal() {
    try (JournalStore store = newStore()) {
      try (Journal journal = store.open()) {
        journal.append(Appends.dropping(Appends.one(VOTING, Head.EMPTY, "c1"), "b1", "yes")).join();
      }
      if (store.persists()) {
        try (Journal journal = store.open()) {
          assertThat(journal.urn(new Urn(VOTING, "b1"))).isEqualTo(Map.of("yes", 1));
        }
      }
    }
  }
}
