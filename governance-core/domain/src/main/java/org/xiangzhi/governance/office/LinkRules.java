package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a kind of link 包联: who answers for which units. Links of a kind are recorded in the log
 * to which the units belong.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule
 * @param offices the offices whose holders may answer
 * @param partyMembers whether the village's party members may answer
 * @param bodies the bodies that may answer as such
 * @param target the level of the units answered for
 * @param cardinality how many answer for how many
 * @param bounds how many units one holder answers for; empty for any number
 * @param mark whether it comes from the source, a law or the author
 */
public record LinkRules(
    LinkKindId id,
    Text name,
    RuleId rule,
    ImmutableSet<OfficeId> offices,
    boolean partyMembers,
    ImmutableSet<BodyId> bodies,
    LevelId target,
    Cardinality cardinality,
    Optional<Load> bounds,
    Mark mark) {

  /** Says how many answer for how many units. */
  public enum Cardinality {
    /** One answers for one. */
    ONE_TO_ONE(true, true),
    /** One answers for many, and nobody else for them. */
    ONE_TO_MANY(false, true),
    /** Many answer for one, and for no other. */
    MANY_TO_ONE(true, false),
    /** Many answer for many. */
    MANY_TO_MANY(false, false);

    private final boolean oneTarget;
    private final boolean oneHolder;

    Cardinality(boolean oneTarget, boolean oneHolder) {
      this.oneTarget = oneTarget;
      this.oneHolder = oneHolder;
    }

    /**
     * Tells whether a holder answers for one unit at most.
     *
     * @return true if so
     */
    public boolean oneTarget() {
      return oneTarget;
    }

    /**
     * Tells whether one holder at most answers for a unit.
     *
     * @return true if so
     */
    public boolean oneHolder() {
      return oneHolder;
    }
  }

  /**
   * Bounds the units of one holder. As the sources say "about", another number is allowed for a
   * reason that a named office approved.
   *
   * @param min the least, 0 to 100000
   * @param max the greatest, no less than {@code min}
   * @param approver the office that may approve another number
   */
  public record Load(
      @Min(0) @Max(100_000) int min, @Min(0) @Max(100_000) int max, OfficeId approver) {
    /** Refuses ends the wrong way round. */
    public Load {
      Checks.within("min", min, 0, 100_000);
      Checks.within("max", max, min, 100_000);
    }
  }
}
