package org.xiangzhi.governance.matter;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Is a time that runs for a matter, reckoned when it started and not changed by what comes later.
 *
 * @param kind what it is for
 * @param last the last day; for a reminder the day itself
 * @param rule the rule that sets it
 * @param provisional whether it reaches into a year whose holidays are not known yet
 */
public record Clock(Kind kind, LocalDate last, RuleId rule, boolean provisional) {
  /** Says what a clock is for. */
  public enum Kind {
    /** Until the review. */
    REVIEW("rv"),
    /** Until a department claims the matter; then it has to be assigned. */
    CLAIM("cl"),
    /** Until there is a plan. */
    PLAN("pl"),
    /** Until the handler is reminded. */
    REMIND("rm"),
    /** Until the matter has to be done. */
    DEADLINE("dl"),
    /** Until an overdue matter goes to the next level. */
    ESCALATE("es"),
    /** Until whoever raised it no longer confirms or contests. */
    CONFIRM("cf");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }

  /**
   * Says when its timer goes off.
   *
   * @return the day of a reminder; for anything else the day behind the last one
   */
  public LocalDate firesOn() {
    return kind == Kind.REMIND ? last : last.plusDays(1);
  }
}
