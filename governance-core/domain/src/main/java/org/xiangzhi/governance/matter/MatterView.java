package org.xiangzhi.governance.matter;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;

/** Is what the room of matters needs to know of the other rooms, as of the day of the act. */
public interface MatterView {
  /**
   * Is how the practice in use deals with matters.
   *
   * @param practice the digest of the practice
   * @param rules its rules
   */
  record Provided(Digest practice, MatterRules rules) {}

  /**
   * Finds how the practice in use deals with matters.
   *
   * @return its rules, or empty if it knows no matters
   */
  Optional<Provided> provided();
}
