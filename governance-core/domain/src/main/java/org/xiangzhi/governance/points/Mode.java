package org.xiangzhi.governance.points;

/** Says what becomes of a sheet with a bad row. */
public enum Mode {
  /** All rows or none: one bad row refuses the sheet, and nothing of it is kept. */
  WHOLE,
  /**
   * Each row by itself: good rows are taken, bad ones are refused for good. A refused row stays
   * refused under its name, whatever changes afterwards.
   */
  EACH
}
