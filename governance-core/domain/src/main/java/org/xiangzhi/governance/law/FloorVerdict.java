package org.xiangzhi.governance.law;

/** Says how a practice's figure, or a law's, stands to the floor. */
public enum FloorVerdict {
  /** The practice says what the law says, or nothing, and then the law's figure counts. */
  MET,
  /** The practice asks for more than the law. */
  TIGHTER,
  /** The practice is looser than the law. */
  BELOW,
  /** The practice changes a right that only the law may set. */
  NOT_FIXED,
  /** A choice of the village is looser than what the practice says without it. */
  LOOSENS,
  /** A lower law's figure is looser than that of an upper one in force, and no longer counts. */
  OVERTAKEN,
  /** No machine can judge it: a person has to. */
  REVIEW,
  /** No law in force judges it. */
  NOT_JUDGED;

  /**
   * Tells whether a practice is refused for it.
   *
   * @return true for {@link #BELOW}, {@link #NOT_FIXED} and {@link #LOOSENS}
   */
  public boolean refuses() {
    return this == BELOW || this == NOT_FIXED || this == LOOSENS;
  }

  /**
   * Tells whether it is put before a person.
   *
   * @return true for {@link #OVERTAKEN} and {@link #REVIEW}
   */
  public boolean isFlagged() {
    return this == OVERTAKEN || this == REVIEW;
  }
}
