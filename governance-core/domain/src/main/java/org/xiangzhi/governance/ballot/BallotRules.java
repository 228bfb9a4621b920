package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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
  private static final BallotTypeId ASSEMBLY = BallotTypeId.of("ASSEMBLY");
  private static final Text ASSEMBLY_NAME = Text.of("村民会议表决", "vote of the villagers' assembly");

  /**
   * Is the share of one basis that must take part.
   *
   * @param basis who counts
   * @param voting true if those who vote count, false if those present do
   * @param share how many of them
   */
  public record Quorum(Basis basis, boolean voting, Threshold share) {
    /**
     * Demands that a share of a basis comes.
     *
     * @param basis who counts
     * @param share how many of them
     * @return the quorum
     */
    public static Quorum present(Basis basis, Threshold share) {
      return new Quorum(basis, false, share);
    }

    /**
     * Demands that a share of a basis votes.
     *
     * @param basis who counts
     * @param share how many of them
     * @return the quorum
     */
    public static Quorum voting(Basis basis, Threshold share) {
      return new Quorum(basis, true, share);
    }
  }

  /**
   * States the rules of a villagers' assembly 村民会议 that votes openly by show of hands, with a
   * majority of those present 到会人员 (not of the votes cast). Source of the shape: Organic Law of
   * Villagers' Committees 村民委员会组织法, 2025 text Art. 26 (2018 text Art. 22).
   *
   * @param quorumRule the rule of the quorum
   * @param quorums the quorums
   * @param majorityRule the rule of the majority
   * @param majority the share of those present
   * @return the rules, of kind ASSEMBLY
   */
  public static BallotRules assembly(
      RuleId quorumRule, ImmutableList<Quorum> quorums, RuleId majorityRule, Threshold majority) {
    return new BallotRules(
        ASSEMBLY,
        ASSEMBLY_NAME,
        BallotKind.ASSEMBLY,
        quorumRule,
        quorums,
        majorityRule,
        Denominator.PRESENT,
        majority,
        ImmutableSet.of(Casting.HANDS),
        false,
        Ties.VOTE_AGAIN);
  }

  /**
   * Finds the quorum of a basis.
   *
   * @param basis who makes up the electorate
   * @return the quorum, or empty if the ballot cannot be held on that basis
   */
  public Optional<Quorum> quorum(Basis basis) {
    return quorums.stream().filter(quorum -> quorum.basis() == basis).findFirst();
  }

  /**
   * Finds what a ballot on a basis is judged by.
   *
   * @param basis who makes up the electorate
   * @return the criteria, or empty if the ballot cannot be held on that basis
   */
  public Optional<Criteria> criteria(Basis basis) {
    return quorum(basis)
        .map(quorum -> new Criteria(quorumRule, quorum, majorityRule, majorityOf, majority, ties));
  }
}
