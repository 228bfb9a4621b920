package org.xiangzhi.governance.testkit.invariant;

import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.testkit.sample.SampleVillage.Played;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;

/** INV-IDEMPOTENT: a command that was accepted and comes again has no further effect. */
public final class Repetition {
  /** The invariant's name. */
  public static final String ID = "INV-IDEMPOTENT";

  private Repetition() {}

  /**
   * Hands accepted commands in again.
   *
   * @param engine the engine
   * @param journal its journal
   * @param played what was accepted before
   * @throws AssertionError if one is not answered as repeated, or changes anything
   */
  public static void assertSilent(Governance engine, Journal journal, Iterable<Played> played) {
    Snapshot before = Snapshot.of(journal);
    for (Played one : played) {
      Outcome again = engine.handle(one.actor(), one.request());
      if (!(again instanceof Outcome.Accepted accepted) || !accepted.repeated()) {
        throw new AssertionError(ID + " " + one.request().id() + " -> " + again);
      }
    }
    before.assertUnchanged(journal, ID);
  }
}
