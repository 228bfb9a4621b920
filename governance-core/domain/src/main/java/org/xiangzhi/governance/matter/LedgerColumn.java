package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.kernel.Text;

/** Names the columns of a ledger 台账 of matters, in their order. */
public enum LedgerColumn {
  /** The name of the matter. */
  NUMBER("编号", "Number"),
  /** Where it came from. */
  ORIGIN("来源", "Origin"),
  /** The occasion, such as a meeting. */
  REFERENCE("来源编号", "Reference"),
  /** When it was raised. */
  RAISED_ON("提出日期", "Raised on"),
  /** The unit where it is. */
  UNIT("单位", "Unit"),
  /** What it is. */
  SUMMARY("事项", "Matter"),
  /** Its class. */
  MATTER_CLASS("类别", "Class"),
  /** What it is about. */
  TOPIC("议题", "Topic"),
  /** The responsible department. */
  DEPARTMENT("责任部门", "Department"),
  /** The unit of the department. */
  RESPONSIBLE_UNIT("责任单位", "Responsible unit"),
  /** The responsible person. */
  PERSON("责任人", "Person"),
  /** The last day to handle it. */
  DEADLINE("办理时限", "Deadline"),
  /** Where it stands. */
  STATE("状态", "State"),
  /** When it was done. */
  DONE_ON("办结日期", "Done on"),
  /** What became of it. */
  RESULT("办理结果", "Result"),
  /** What whoever raised it said. */
  CONFIRMATION("确认", "Confirmation"),
  /** How it was rated, or why not. */
  RATING("评价", "Rating"),
  /** When it was struck off. */
  STRUCK_OFF_ON("销号日期", "Struck off on");

  private final String zh;
  private final String en;

  LedgerColumn(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns the heading.
   *
   * @return in both languages
   */
  public Text heading() {
    return Text.of(zh, en);
  }
}
