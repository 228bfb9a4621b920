package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Text;

/** Says what a list is for. */
public enum ListColour {
  /** Praise 红榜: by consent alone, without guidance and hearing. */
  RED,
  /** A reminder 黄榜. */
  YELLOW,
  /** A reproof 黑榜. */
  BLACK;

  /**
   * Tells whether being on the list is a burden, so that due process is owed.
   *
   * @return true for yellow and black
   */
  public boolean isBurden() {
    return this != RED;
  }

  /**
   * Returns the word for it.
   *
   * @return in both languages
   */
  public Text wording() {
    return switch (this) {
      case RED -> Text.of("红榜", "red list");
      case YELLOW -> Text.of("黄榜", "yellow list");
      case BLACK -> Text.of("黑榜", "black list");
    };
  }
}
