package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.kernel.Text;

/** Says how far a ballot is. */
public enum Stage {
  /** It is not in the record. */
  NOT_OPENED,
  /** Votes are given. */
  OPEN,
  /** Votes are counted. */
  CLOSED,
  /** There is a verdict. */
  COUNTED;

  /**
   * Returns the words for it.
   *
   * @return in both languages
   */
  public Text wording() {
    return switch (this) {
      case NOT_OPENED -> Text.of("尚未开始", "not open yet");
      case OPEN -> Text.of("正在投票", "open");
      case CLOSED -> Text.of("已结束投票", "closed");
      case COUNTED -> Text.of("已计票", "counted");
    };
  }
}
