package org.xiangzhi.governance.testkit.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Receipt;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.journal.VaultKey;
import org.xiangzhi.governance.kernel.Digest;

/** Says what a journal ought to hold after a run of appends. */
public final class JournalModel {
  private final Map<LogId, List<Append>> kept = new TreeMap<>();
  private AppendResult outcome = new AppendResult.Conflict(Head.EMPTY);

  /** Makes a model of an empty journal. */
  public JournalModel() {}

  /** Says on which end of its log an append is built. */
  public enum End {
    /** On the end as it is. */
    PRESENT,
    /** On the beginning. */
    EARLIER,
    /** On the right position with a wrong digest. */
    FORGED
  }

  /**
   * Is one append of a run.
   *
   * @param log the log
   * @param end on which end it is built
   * @param command its id
   * @param events how many events it has
   * @param seal names to seal, by person
   * @param erase persons whose name is erased
   * @param settle whether the run waits here and compares
   */
  public record Step(
      LogId log,
      End end,
      String command,
      int events,
      Map<String, String> seal,
      List<String> erase,
      boolean settle) {}

  /**
   * Takes in a step.
   *
   * @param step the step
   * @return the append that it stands for
   */
  Append append(Step step) {
    Head present = head(step.log());
    Head expected =
        switch (step.end()) {
          case PRESENT -> present;
          case EARLIER -> Head.EMPTY;
          case FORGED -> new Head(present.position(), Digest.ofText("forged"));
        };
    Append append = Appends.of(step.log(), expected, step.command(), step.events());
    append =
        Appends.sealing(
            append,
            step.seal().entrySet().stream()
                .map(e -> Appends.entry(Appends.key(step.log(), e.getKey(), "name"), e.getValue()))
                .toArray(VaultEntry[]::new));
    append =
        Appends.erasing(
            append,
            step.erase().stream()
                .map(person -> Appends.key(step.log(), person, "name"))
                .toArray(VaultKey[]::new));
    outcome = judge(append, present);
    return append;
  }

  /** Returns what the journal ought to answer to the last step. */
  AppendResult outcome() {
    return outcome;
  }

  ImmutableSortedSet<LogId> logs() {
    return ImmutableSortedSet.copyOf(kept.keySet());
  }

  ImmutableList<StoredEvent> events(LogId log) {
    return all(log).stream()
        .flatMap(append -> append.events().stream())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Receipt> receipts(LogId log) {
    return all(log).stream().map(Append::receipt).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<VaultEntry> vault(LogId log) {
    Map<VaultKey, VaultEntry> entries = new LinkedHashMap<>();
    for (Append append : all(log)) {
      append.erase().forEach(entries::remove);
      append.seal().forEach(entry -> entries.put(entry.key(), entry));
    }
    return ImmutableList.copyOf(entries.values());
  }

  private AppendResult judge(Append append, Head present) {
    Optional<Receipt> known =
        receipts(append.log()).stream()
            .filter(receipt -> receipt.command().equals(append.receipt().command()))
            .findFirst();
    if (known.isPresent()) {
      return new AppendResult.Duplicate(known.get());
    }
    if (!present.equals(append.expected())) {
      return new AppendResult.Conflict(present);
    }
    kept.computeIfAbsent(append.log(), log -> new ArrayList<>()).add(append);
    return new AppendResult.Appended(append.resulting());
  }

  private Head head(LogId log) {
    List<Append> appends = all(log);
    return appends.isEmpty() ? Head.EMPTY : appends.get(appends.size() - 1).resulting();
  }

  private List<Append> all(LogId log) {
    return kept.getOrDefault(log, List.of());
  }
}
