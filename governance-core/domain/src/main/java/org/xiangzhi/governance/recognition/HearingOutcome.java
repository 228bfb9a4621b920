package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Text;

/** Says what became of the chance to be heard 听取意见. */
public enum HearingOutcome {
  /** They spoke, or wrote. */
  STATED,
  /** They said that they do not want to be heard 放弃陈述. */
  WAIVED,
  /** They were invited and stayed away. */
  STAYED_AWAY;

  /**
   * Returns the words for it.
   *
   * @return in both languages
   */
  public Text wording() {
    return switch (this) {
      case STATED -> Text.of("已陈述意见", "made a statement");
      case WAIVED -> Text.of("放弃陈述", "waived the hearing");
      case STAYED_AWAY -> Text.of("经通知未到场", "was invited and stayed away");
    };
  }
}
