package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.kernel.Text;

/** Says where a matter stands in its log. */
public enum MatterState {
  /** Was raised and has no class yet. */
  RAISED("已提出", "raised", "分类", "its class", true),
  /** Came from below and waits for its review. */
  RECEIVED("待研判", "awaiting review", "研判", "its review", true),
  /** Is to be handled here; nobody is assigned yet. */
  AT_HAND("待派账", "at hand", "解决、派账或上报", "a solution, an assignment or a referral", true),
  /** Was published for a department to claim it. */
  PUBLISHED("待认领", "published", "认领或派账", "a claim or an assignment", true),
  /** Has department, unit and person. */
  ASSIGNED("已派账", "assigned", "办理方案或结果", "a plan or a result", true),
  /** Has a plan with a deadline. */
  PLANNED("办理中", "in hand", "办理结果", "a result", true),
  /** Is handled by the level above. */
  REFERRED("已上报", "referred", "上级答复", "the answer of the level above", true),
  /** Has a result of which nobody was told yet. */
  DONE("已办结", "done", "反馈", "telling whoever raised it", true),
  /** Has a result that went to the level below. */
  ANSWERED("已答复", "answered", "下级销号", "its conclusion below", true),
  /** Has a result of which whoever raised it was told. */
  TOLD("已反馈", "told", "确认", "a confirmation", true),
  /** Is confirmed, or the time to contest has passed. */
  CONFIRMED("已确认", "confirmed", "评价与销号", "a rating, and striking off", true),
  /** Was struck off. */
  STRUCK_OFF("已销号", "struck off", "无", "nothing", false),
  /** Was merged into another matter. */
  MERGED("已合并", "merged", "无", "nothing", false),
  /** Was split into several matters. */
  SPLIT("已拆分", "split", "无", "nothing", false),
  /** Was sent back to the level below. */
  RETURNED("已退回", "returned", "无", "nothing", false);

  private final String zh;
  private final String en;
  private final String missingZh;
  private final String missingEn;
  private final boolean open;

  MatterState(String zh, String en, String missingZh, String missingEn, boolean open) {
    this.zh = zh;
    this.en = en;
    this.missingZh = missingZh;
    this.missingEn = missingEn;
    this.open = open;
  }

  /**
   * Returns what people call it.
   *
   * @return the wording
   */
  public Text label() {
    return Text.of(zh, en);
  }

  /**
   * Returns what a matter needs to move on.
   *
   * @return the wording
   */
  public Text missing() {
    return Text.of(missingZh, missingEn);
  }

  /**
   * Tells whether something is still to be done.
   *
   * @return false once the matter is closed in this log
   */
  public boolean isOpen() {
    return open;
  }
}
