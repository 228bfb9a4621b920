package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says how far the courtyards that ought to be built 应建尽建 are accepted, year by year.
 *
 * @param rule the rule of the yearly goals
 * @param needed how many ought to be built
 * @param years the years that have a goal
 */
public record Coverage(RuleId rule, int needed, ImmutableList<Year> years) {
  /**
   * Is one year.
   *
   * @param year the calendar year
   * @param accepted how many of those that are accepted now had been accepted by its end
   * @param goal the share that is wanted by its end
   * @param over whether the year is over
   */
  public record Year(int year, int accepted, Threshold goal, boolean over) {}

  /**
   * Tells whether the goal of a year is reached.
   *
   * @param year the year
   * @return true if so; also where nothing is needed
   */
  public boolean reached(Year year) {
    return needed == 0 || year.goal().reachedBy(year.accepted(), needed);
  }
}
