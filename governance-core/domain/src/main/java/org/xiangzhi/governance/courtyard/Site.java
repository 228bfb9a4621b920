package org.xiangzhi.governance.courtyard;

import java.util.regex.Pattern;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Names a courtyard within a county.
 *
 * @param value the log of its village and the courtyard, as in {@code 500113/500113104201:yard-1}
 */
public record Site(String value) implements Comparable<Site> {
  private static final Pattern FORM = Pattern.compile("[0-9]{6}/[^:]+:[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public Site {
    Checks.matches("site", value, FORM, 140);
  }

  /**
   * Names a courtyard of a village.
   *
   * @param village the log of its village
   * @param courtyard the courtyard
   * @return the name
   */
  public static Site of(LogId village, UnitId courtyard) {
    return new Site(village + ":" + courtyard);
  }

  /**
   * Returns the log of its village.
   *
   * @return the log
   */
  public LogId village() {
    return LogId.of(value.substring(0, value.indexOf(':')));
  }

  /**
   * Returns the courtyard within its village.
   *
   * @return its unit
   */
  public UnitId courtyard() {
    return UnitId.of(value.substring(value.indexOf(':') + 1));
  }

  @Override
  public int compareTo(Site other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
