package org.xiangzhi.governance.points;

import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says where balances go when households change 随户结转. When households become one, their balances
 * are added up.
 *
 * @param split how a balance is divided when a household is split
 * @param move what becomes of a balance when a household moves to another village
 * @param rule the rule
 */
public record Succession(Split split, Move move, RuleId rule) {
  /** Says how a balance is divided. */
  public enum Split {
    /** Each part gets the same; what does not divide goes to the first ones, one each. */
    EQUAL,
    /**
     * Each part gets its share by members; what does not divide goes to those with the greatest
     * remainder.
     */
    BY_MEMBERS,
    /** All goes to the first part. */
    FIRST
  }

  /** Says what becomes of a balance. */
  public enum Move {
    /** It goes along, by letter to the ledger of the other village. */
    CARRY,
    /** It stays and lapses to the reserve. */
    LAPSE
  }
}
