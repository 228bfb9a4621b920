package org.xiangzhi.governance.law;

import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Is the figure that counts for a subject on a day: the tightest of the layers in force.
 *
 * @param subject what it is about
 * @param figure the figure
 * @param rule the rule that sets it; its reference names law and article, or the practice's source
 */
public record Standard(Subject subject, Figure figure, Rule rule) {
  /**
   * Reads the figure of a subject that is a number.
   *
   * @return the number
   * @throws IllegalStateException if the subject's figure is none
   */
  public int number() {
    if (figure instanceof Figure.Amount amount) {
      return amount.value();
    }
    throw new IllegalStateException(subject + " is no number");
  }

  /**
   * Reads the figure of a subject that is a share.
   *
   * @return the share
   * @throws IllegalStateException if the subject's figure is none
   */
  public Threshold share() {
    if (figure instanceof Figure.Share share) {
      return share.threshold();
    }
    throw new IllegalStateException(subject + " is no share");
  }

  /**
   * Reads the figure of a subject that is so or is not.
   *
   * @return whether it is so
   * @throws IllegalStateException if the subject's figure is none
   */
  public boolean flag() {
    if (figure instanceof Figure.Flag flag) {
      return flag.value();
    }
    throw new IllegalStateException(subject + " is no flag");
  }

  /**
   * Reads the figure of a subject that is a range.
   *
   * @return the range
   * @throws IllegalStateException if the subject's figure is none
   */
  public Figure.Range range() {
    if (figure instanceof Figure.Range range) {
      return range;
    }
    throw new IllegalStateException(subject + " is no range");
  }
}
