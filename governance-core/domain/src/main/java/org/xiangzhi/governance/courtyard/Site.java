package org.xiangzhi.governance.courtyard;

import java.util.Comparator;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;

/**
 * Names a courtyard within a county.
 *
 * @param village the log of its village
 * @param courtyard the courtyard
 */
public record Site(LogId village, UnitId courtyard) implements Comparable<Site> {
  private static final Comparator<Site> ORDER =
      Comparator.comparing((Site site) -> site.village().toString()).thenComparing(Site::courtyard);

  @Override
  public int compareTo(Site other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return village + ":" + courtyard;
  }
}
