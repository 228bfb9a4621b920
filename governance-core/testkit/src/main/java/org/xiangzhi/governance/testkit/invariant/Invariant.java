package org.xiangzhi.governance.testkit.invariant;

import java.util.Optional;

/** Is something that holds of every history. */
public interface Invariant {
  /**
   * Returns the stable name.
   *
   * @return such as {@code INV-STEP-ORDER}
   */
  String id();

  /**
   * Looks for a place where it does not hold.
   *
   * @param history what happened in one log
   * @return the first place, or empty if it holds
   */
  Optional<String> broken(History history);
}
