package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Text;

/** Says how far a meeting is. */
public enum MeetingStage {
  /** It is called. */
  CALLED,
  /** It is being held. */
  OPEN,
  /** It is interrupted. */
  ADJOURNED,
  /** It was held. */
  CLOSED,
  /** Too few came; it was not held. */
  NO_QUORUM,
  /** It was called off. */
  CANCELLED;

  /**
   * Returns the words for it.
   *
   * @return in both languages
   */
  public Text wording() {
    return switch (this) {
      case CALLED -> Text.of("已召集、尚未开会", "called but not open yet");
      case OPEN -> Text.of("正在进行", "being held");
      case ADJOURNED -> Text.of("正在休会", "adjourned");
      case CLOSED -> Text.of("已散会", "closed");
      case NO_QUORUM -> Text.of("因不足法定人数未开成", "over for want of a quorum");
      case CANCELLED -> Text.of("已取消", "called off");
    };
  }
}
