package org.xiangzhi.governance.recognition;

/** Says what a list shows to everyone. */
public enum ListDisplay {
  /** The number of the case, the clause and the days; nobody is named. */
  NUMBER,
  /**
   * Whom it is about besides, once they have consented to it separately, and until they take it
   * back. Source: PIPL Art. 25.
   */
  SUBJECT
}
