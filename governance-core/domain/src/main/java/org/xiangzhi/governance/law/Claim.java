package org.xiangzhi.governance.law;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is what a practice says for a subject of the law.
 *
 * @param standard the figure and the practice's rule that sets it
 * @param otherBase what the figure is reckoned on, where that is looser than the law's base or
 *     another one, so that the figure never keeps the floor, such as "of the valid votes"; empty if
 *     it is reckoned as the law does
 * @param always what the practice says whatever a village chooses, where the figure belongs to a
 *     choice; empty if the figure is no choice's, or there is nothing else
 */
public record Claim(Standard standard, Optional<Text> otherBase, Optional<Standard> always) {
  /**
   * Makes a claim that is reckoned as the law does, and no choice of a village's.
   *
   * @param standard the figure and its rule
   * @return the claim
   */
  public static Claim of(Standard standard) {
    return new Claim(standard, Optional.empty(), Optional.empty());
  }

  /**
   * Returns what it is about.
   *
   * @return the subject
   */
  public Subject subject() {
    return standard.subject();
  }
}
