package org.xiangzhi.governance.recognition;

/** Says how often a unit gives an award. */
public enum AwardCycle {
  /** Once in a quarter of the calendar year 每季度. */
  QUARTER,
  /** Once in a calendar year 每年. */
  YEAR,
  /** Once and not again 一次. */
  ONCE
}
