package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.village.Governance;

/**
 * Is one round of our side of T5: villages that stand ready, each to be taken through its first
 * compact. Every compact has a village, and so a log, of its own, and starts from nothing: rounds
 * do not slow down as logs grow, and none can profit from the one before.
 */
final class Round {
  private final Governance governance;
  private final ImmutableList<ImmutableList<CompactScript.Turn>> scripts;

  private Round(Governance governance, ImmutableList<ImmutableList<CompactScript.Turn>> scripts) {
    this.governance = governance;
    this.scripts = scripts;
  }

  static ImmutableList<Village> villages(int count) {
    ImmutableList<Division> known = County.villages();
    return known.subList(0, count).stream()
        .map(Village::new)
        .collect(ImmutableList.toImmutableList());
  }

  /** Fills an empty journal with a county and its villages. */
  static void fill(Journal journal, ImmutableList<Village> villages) {
    Governance governance = County.governance(journal);
    County.open(governance, journal);
    villages.forEach(village -> village.open(governance));
  }

  /** Makes a round over a journal that was filled; the logs are read into memory. */
  static Round over(Journal journal, ImmutableList<Village> villages) {
    Governance governance = County.governance(journal);
    governance.read(County.LOG);
    villages.forEach(village -> governance.read(village.log()));
    return new Round(
        governance,
        villages.stream().map(CompactScript::of).collect(ImmutableList.toImmutableList()));
  }

  /** Takes all villages through their compacts, one after the other. */
  long run() {
    long head = 0;
    for (ImmutableList<CompactScript.Turn> script : scripts) {
      for (CompactScript.Turn turn : script) {
        head += County.handle(governance, turn.actor(), turn.request()).head().position();
      }
    }
    return head;
  }

  /** Takes one village through its compact and tells what each command wrote. */
  static ImmutableList<ImmutableList<StoredEvent>> recorded() {
    ImmutableList<Village> villages = villages(1);
    try (InMemoryJournal journal = new InMemoryJournal()) {
      fill(journal, villages);
      Round round = over(journal, villages);
      return round.scripts.get(0).stream()
          .map(turn -> County.handle(round.governance, turn.actor(), turn.request()).events())
          .collect(ImmutableList.toImmutableList());
    }
  }
}
