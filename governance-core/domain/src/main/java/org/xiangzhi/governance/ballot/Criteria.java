package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Is all that one vote is judged by: what a practice says for the basis that was chosen, tightened
 * by the law of the day where the law has a say.
 *
 * @param quorumRule the rule that sets the quorum
 * @param quorum the share that must take part
 * @param majorityRule the rule that sets the majority
 * @param majorityOf what the majority is a share of
 * @param majority the share
 * @param ties what becomes of a tie for the last seat
 */
public record Criteria(
    RuleId quorumRule,
    Quorum quorum,
    RuleId majorityRule,
    Denominator majorityOf,
    Threshold majority,
    Ties ties) {

  /**
   * Judges a vote.
   *
   * @param turnout who was entitled and who came
   * @param tally the votes; no more than were present
   * @return the verdict
   * @throws IllegalArgumentException if more voted than were present
   */
  public Verdict judge(Turnout turnout, Tally tally) {
    return Judge.judge(this, turnout, tally);
  }
}
