package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Text;

/** Says how far a round of an award is. */
public enum RoundStage {
  /** Nominations are taken in. */
  NOMINATING,
  /** A ballot is open or counted. */
  VOTING,
  /** There is a result. */
  DECLARED,
  /** The result has been published; honours are delivered once its days are over. */
  PUBLISHED,
  /** It ended without a result. */
  ABANDONED;

  /**
   * Returns the words for it.
   *
   * @return in both languages
   */
  public Text wording() {
    return switch (this) {
      case NOMINATING -> Text.of("提名阶段", "taking nominations");
      case VOTING -> Text.of("已提交表决", "put to the vote");
      case DECLARED -> Text.of("已宣布结果", "declared");
      case PUBLISHED -> Text.of("已公示", "published");
      case ABANDONED -> Text.of("已终止", "abandoned");
    };
  }
}
