package org.xiangzhi.governance.compact;

import java.util.Optional;

/**
 * Is a passage of a proposed clause that a person has to look at, with what was decided about it.
 *
 * @param found the passage, and what it may go against
 * @param decision the decision of the town's review; empty until there is one
 */
public record ClauseFlag(
    DraftEvent.ClauseFlagged found, Optional<DraftEvent.FlagResolved> decision) {
  /**
   * Tells whether it still stands in the way: nobody has decided, or it is to be amended and the
   * change still is what it was.
   *
   * @return false if the passage was found lawful
   */
  public boolean unresolved() {
    return decision.map(d -> d.decision() != FlagDecision.KEPT).orElse(true);
  }
}
