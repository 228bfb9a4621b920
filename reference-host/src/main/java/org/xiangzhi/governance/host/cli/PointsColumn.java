package org.xiangzhi.governance.host.cli;

/** Lists the columns of sheets of points; they are known by their heading in either language. */
enum PointsColumn {
  LOG("日志", "log"),
  ID("编号", "id"),
  DAY("日期", "day"),
  ACCOUNT("账户", "account"),
  RULE("细则", "rule"),
  QUANTITY("数量", "quantity"),
  AMOUNT("分值", "amount"),
  MEASURE("计量", "measure"),
  DEED("同一行为", "deed"),
  REPAIRS("所修复", "repairs"),
  EVIDENCE("凭证", "evidence"),
  NOTE("说明", "note"),
  BOOK("分类", "book");

  private final String zh;
  private final String en;

  PointsColumn(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  boolean isNamed(String cell) {
    return cell.equals(zh) || cell.equalsIgnoreCase(en);
  }
}
