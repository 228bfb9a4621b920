package org.xiangzhi.governance.law;

import java.util.Optional;

/** Answers which figure counts for a kind of unit on a day, all layers taken together. */
public interface Standards {
  /**
   * Finds the figure of a subject.
   *
   * @param subject what it is about
   * @return the tightest figure in force, or empty if neither law nor practice sets one, as for a
   *     community 社区, which the villagers' law does not judge
   */
  Optional<Standard> find(Subject subject);
}
