package org.xiangzhi.governance.office;

/** Says how an appointment came to its end before or at the end of its term. */
public enum Ending {
  /** Its term was over. */
  TERM_OVER,
  /** The holder resigned. */
  RESIGNED,
  /** The voters recalled the holder 罢免. */
  RECALLED,
  /** Whoever appointed the holder dismissed the holder. */
  DISMISSED,
  /** The holder lost capacity, or died. */
  INCAPACITY,
  /** The holder was sentenced to a criminal penalty. */
  PENALTY,
  /** The holder was found incompetent as often in a row as ends the office. */
  EVALUATION,
  /** The election was void. */
  VOID,
  /** An acting holder handed over to an elected or appointed one. */
  HANDED_OVER
}
