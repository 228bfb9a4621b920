package org.xiangzhi.governance.courtyard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says how courtyards compete 赛马: whoever enters a batch is ranked by the points of one sheet. How
 * many are taken and from how many points on is published when the batch is opened, and does not
 * change.
 *
 * @param rule the rule
 * @param sheet the sheet whose latest points count
 * @param ties what becomes of those who have as many points as the last one taken
 * @param publishedDays the days for which criteria, cut-off and places have been public before the
 *     batch is closed, first day left out, 0 to 365
 */
public record RaceRules(
    RuleId rule, SheetId sheet, Ties ties, @Min(0) @Max(365) int publishedDays) {
  /** Refuses days outside their bounds. */
  public RaceRules {
    Checks.within("publishedDays", publishedDays, 0, 365);
  }

  /** Says what becomes of those who have as many points as the last one taken. */
  public enum Ties {
    /** All of them are taken, though there are more than places. */
    ALL,
    /** None of them is taken, though there are fewer than places. */
    NONE
  }
}
