package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says when an assembly can decide, and when it has: the quorum on either basis, and the majority
 * of those present 到会人员 (not of the votes cast). Source of the shape: Organic Law of Villagers'
 * Committees 村民委员会组织法, 2025 text Art. 26 (2018 text Art. 22).
 *
 * @param quorumRule the rule of the quorum
 * @param quorums at most one for each basis; a basis without one cannot be chosen
 * @param majorityRule the rule of the majority
 * @param majority the share of those present
 */
public record AssemblyRules(
    RuleId quorumRule, ImmutableList<Quorum> quorums, RuleId majorityRule, Threshold majority) {

  /**
   * Is the share of one basis that must come.
   *
   * @param basis who counts
   * @param share how many of them
   */
  public record Quorum(Basis basis, Threshold share) {}

  /**
   * Finds the quorum of a basis.
   *
   * @param basis who makes up the assembly
   * @return the share, or empty if the assembly cannot meet on that basis
   */
  public Optional<Threshold> quorum(Basis basis) {
    return quorums.stream()
        .filter(quorum -> quorum.basis() == basis)
        .map(Quorum::share)
        .findFirst();
  }

  /**
   * Judges a vote.
   *
   * @param turnout who was entitled and who came; its basis must have a quorum
   * @param count the votes; no more than were present
   * @return the verdict
   * @throws IllegalArgumentException if the basis has no quorum or the count exceeds those present
   */
  public Verdict judge(Turnout turnout, Count count) {
    Threshold share =
        quorum(turnout.basis())
            .orElseThrow(() -> new IllegalArgumentException("no quorum for " + turnout.basis()));
    if (count.total() > turnout.present()) {
      throw new IllegalArgumentException("more votes than present");
    }
    return new Verdict(outcome(turnout, share, count), turnout, share, count, majority);
  }

  private Outcome outcome(Turnout turnout, Threshold share, Count count) {
    if (!share.reachedBy(turnout.present(), turnout.eligible())) {
      return Outcome.NO_QUORUM;
    }
    if (count.total() == 0) {
      return Outcome.NO_VOTES_CAST;
    }
    if (count.yes() > 0 && majority.reachedBy(count.yes(), turnout.present())) {
      return Outcome.PASSED;
    }
    return count.yes() == count.no() ? Outcome.TIE : Outcome.REJECTED;
  }
}
