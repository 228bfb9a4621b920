package org.xiangzhi.governance.office;

/** Says how an appointment came about. */
public enum Manner {
  /** Elected. */
  ELECTED,
  /** Appointed by a superior body. */
  APPOINTED,
  /** Held because of another office. */
  EX_OFFICIO,
  /** Held for the time being. */
  ACTING
}
