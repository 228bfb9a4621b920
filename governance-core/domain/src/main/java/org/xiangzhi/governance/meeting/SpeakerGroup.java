package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Text;

/** Says whose speaking time a speech takes. The record of the day decides it, nobody else. */
public enum SpeakerGroup {
  /** Residents who hold no office of officials 村民. */
  RESIDENTS,
  /** Holders of an office that the practice counts as an official's 干部. */
  OFFICIALS,
  /** Everyone else 其他人员. */
  GUESTS;

  /**
   * Returns the words for it.
   *
   * @return in both languages
   */
  public Text wording() {
    return switch (this) {
      case RESIDENTS -> Text.of("村民", "residents");
      case OFFICIALS -> Text.of("干部", "officials");
      case GUESTS -> Text.of("其他人员", "guests");
    };
  }
}
