package org.xiangzhi.governance.host.cli;

import java.util.Locale;

/**
 * Lists the columns of a sheet to be divided; they are known by their heading in either language.
 */
enum PartitionColumn {
  HOUSEHOLD("住户", "household"),
  X("东向米数", "x"),
  Y("北向米数", "y"),
  NEIGHBOURS("邻户", "neighbours"),
  YARD("传统院落", "yard"),
  COURTYARD("小院", "courtyard"),
  NOTE("说明", "note");

  private final String zh;
  private final String en;

  PartitionColumn(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  boolean isNamed(String cell) {
    return cell.equals(zh) || cell.equalsIgnoreCase(en);
  }

  String heading(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
