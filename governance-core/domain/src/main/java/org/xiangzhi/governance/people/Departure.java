package org.xiangzhi.governance.people;

/** Tells why a resident is one no longer. */
public enum Departure {
  /** Moved out, register and all. */
  MOVED_OUT,
  /** Died. */
  DIED
}
