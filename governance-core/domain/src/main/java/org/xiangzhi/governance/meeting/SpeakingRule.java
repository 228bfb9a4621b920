package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says which share of the speaking time is the residents'. A meeting that falls short of it is
 * flagged in its minutes and in the metric; it stands all the same.
 *
 * @param rule the rule
 * @param residents the share, by default half or more 半数以上, which exactly half reaches
 */
public record SpeakingRule(RuleId rule, Threshold residents) {
  /**
   * Gives half or more of the time to residents.
   *
   * @param rule the rule
   * @return half or more
   */
  public static SpeakingRule half(RuleId rule) {
    return new SpeakingRule(rule, Threshold.atLeast(1, 2));
  }
}
