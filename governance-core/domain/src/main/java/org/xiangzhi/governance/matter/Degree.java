package org.xiangzhi.governance.matter;

/** Says how far whoever raised a matter agrees with what became of it 确认. */
public enum Degree {
  /** Confirms it. */
  CONFIRMED,
  /** Confirms a part of it. */
  PARTLY
}
