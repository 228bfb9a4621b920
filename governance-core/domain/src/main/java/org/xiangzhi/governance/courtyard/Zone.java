package org.xiangzhi.governance.courtyard;

import org.xiangzhi.governance.kernel.Text;

/**
 * Is one of the three zones 核心区、带动区、辐射区 of a village with courtyards. Each household at home is in
 * exactly one (rule COURTYARD-ZONE).
 */
public enum Zone {
  /** The households of courtyards 核心区. */
  CORE("核心区", "core"),
  /** Scattered households that a courtyard draws along 带动区. */
  DRAWN_ALONG("带动区", "drawn along"),
  /** All others 辐射区. */
  REACHED("辐射区", "reached");

  private final String zh;
  private final String en;

  Zone(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns what people call it.
   *
   * @return its name in both languages
   */
  public Text title() {
    return Text.of(zh, en);
  }
}
