package org.xiangzhi.governance.law;

import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is one figure of a law.
 *
 * @param subject what it is about; it says how the figures of several layers go together
 * @param figure the figure, of the subject's form
 * @param article the article, such as {@code Art. 35}; 1 to 60 characters
 * @param statement what the article says
 */
public record FloorRule(Subject subject, Figure figure, String article, Text statement) {
  /** Refuses a figure that is not of the subject's form. */
  public FloorRule {
    Checks.text("article", article, 60);
    if (figure.form() != subject.form()) {
      throw new IllegalArgumentException(subject + " is no " + figure.form());
    }
  }

  /**
   * Names the rule; the figures of all layers for a subject go by one name.
   *
   * @return such as {@code FLOOR-DISCLOSURE-DAYS}
   */
  public RuleId id() {
    return subject.rule();
  }
}
