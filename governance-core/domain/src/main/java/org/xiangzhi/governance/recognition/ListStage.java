package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Text;

/** Says how far a case of a list is. */
public enum ListStage {
  /** Guidance was given, or praise proposed. */
  BEGUN,
  /** Evidence was taken in. */
  TAKEN_UP,
  /** Whom it is about was told. */
  NOTIFIED,
  /** They were heard, or had the chance. */
  HEARD,
  /** A ballot is open or counted. */
  VOTING,
  /** Somebody is or was listed; whether it counts on a day follows from the days. */
  LISTED,
  /** Somebody appealed; the listing is suspended. */
  APPEALED,
  /** The case ended without a listing, or the listing was lifted or revoked. */
  CLOSED;

  /**
   * Returns the words for it.
   *
   * @return in both languages
   */
  public Text wording() {
    return switch (this) {
      case BEGUN -> Text.of("教育引导阶段", "at the stage of guidance");
      case TAKEN_UP -> Text.of("已立案", "taken up");
      case NOTIFIED -> Text.of("已告知", "notified");
      case HEARD -> Text.of("已听取意见", "heard");
      case VOTING -> Text.of("已提交表决", "put to the vote");
      case LISTED -> Text.of("已上榜", "listed");
      case APPEALED -> Text.of("申诉中，暂停上榜", "suspended by an appeal");
      case CLOSED -> Text.of("已了结", "closed");
    };
  }
}
