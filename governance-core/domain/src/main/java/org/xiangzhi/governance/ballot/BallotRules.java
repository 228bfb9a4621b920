package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says how a kind of ballot of a practice is held and judged.
 *
 * @param id its name
 * @param name what people call it
 * @param kind what sort of vote it is
 * @param quorumRule the rule of the quorum
 * @param quorums at most one for each basis; a basis without one cannot be chosen
 * @param majorityRule the rule of the majority
 * @param majorityOf what the majority is a share of
 * @param majority the share
 * @param castings how votes may be given, at least one way
 * @param secret whether nobody may learn who voted how
 * @param ties what becomes of a tie for the last seat
 */
public record BallotRules(
    BallotTypeId id,
    Text name,
    BallotKind kind,
    RuleId quorumRule,
    ImmutableList<Quorum> quorums,
    RuleId majorityRule,
    Denominator majorityOf,
    Threshold majority,
    ImmutableSet<Casting> castings,
    boolean secret,
    Ties ties) {

  /**
   * Is the share of one basis that must take part.
   *
   * @param basis who counts
   * @param voting true if those who vote count, false if those present do
   * @param share how many of them
   */
  public record Quorum(Basis basis, boolean voting, Threshold share) {}
}
