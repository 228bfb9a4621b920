package org.xiangzhi.governance.testkit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;

/** Demands that any run of operations leaves a journal as it leaves a model of a few lines. */
public interface JournalModelContract extends JournalSuite {
  /**
   * Compares a journal with the model, operation by operation.
   *
   * @param steps what is done
   */
  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
  default void runsAsTheModelDoes(@ForAll("steps") List<JournalModel.Step> steps) {
    try (JournalStore store = newStore()) {
      JournalModel model = new JournalModel();
      Journal journal = store.open();
      List<CompletableFuture<AppendResult>> told = new ArrayList<>();
      List<AppendResult> expected = new ArrayList<>();
      for (JournalModel.Step step : steps) {
        told.add(journal.append(model.append(step)));
        expected.add(model.outcome());
        if (step.settle()) {
          compare(model, journal, told, expected);
        }
      }
      compare(model, journal, told, expected);
      journal.close();
      if (store.persists()) {
        try (Journal reopened = store.open()) {
          compare(model, reopened, told, expected);
        }
      }
    }
  }

  /**
   * Provides runs of operations on a few logs, with few commands and people, so that they meet.
   *
   * @return lists of 1 to 60 steps
   */
  @Provide
  default Arbitrary<List<JournalModel.Step>> steps() {
    Arbitrary<LogId> logs =
        Arbitraries.of(new LogId("522631"), new LogId("522631/a"), new LogId("411681/a"));
    Arbitrary<JournalModel.End> ends =
        Arbitraries.frequency(
            Tuple.of(6, JournalModel.End.PRESENT),
            Tuple.of(1, JournalModel.End.EARLIER),
            Tuple.of(1, JournalModel.End.FORGED));
    Arbitrary<Map<String, String>> sealed =
        Arbitraries.maps(
                Arbitraries.of("p1", "p2", "p3"), Arbitraries.strings().alpha().ofLength(5))
            .ofMaxSize(2);
    Arbitrary<List<String>> erased = Arbitraries.of("p1", "p2", "p3").list().ofMaxSize(2);
    return Combinators.combine(
            logs,
            ends,
            Arbitraries.integers().between(0, 40).map(i -> "c" + i),
            Arbitraries.integers().between(1, 3),
            sealed,
            erased,
            Arbitraries.of(true, false, false, false))
        .as(JournalModel.Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static void compare(
      JournalModel model,
      Journal journal,
      List<CompletableFuture<AppendResult>> told,
      List<AppendResult> expected) {
    assertThat(told.stream().map(CompletableFuture::join).toList()).isEqualTo(expected);
    assertThat(journal.logs()).containsExactlyElementsOf(model.logs());
    for (LogId log : model.logs()) {
      assertThat(Appends.verified(journal, log)).isEqualTo(model.events(log));
      assertThat(journal.vault(log)).containsExactlyInAnyOrderElementsOf(model.vault(log));
      model
          .receipts(log)
          .forEach(
              receipt -> assertThat(journal.receipt(log, receipt.command())).contains(receipt));
    }
  }
}
