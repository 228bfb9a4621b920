package org.xiangzhi.governance.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Demands that a figure from the record keeps to a bound before a step can be left.
 *
 * @param rule the rule that demands it
 * @param measure the figure's name, as the room that keeps the record publishes it; a colon may
 *     introduce what is counted, as in {@code committee.seats:ELDER}
 * @param bound what it must keep to
 * @param when the choice under which it applies; empty for a mandatory part 规定动作
 */
public record Requirement(RuleId rule, String measure, Bound bound, Optional<When> when) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z.-]*(:[A-Z][A-Z0-9_]*)?");

  /** Refuses a measure's name that is not of the form. */
  public Requirement {
    Checks.matches("measure", measure, FORM, 80);
  }

  /**
   * Makes a mandatory requirement.
   *
   * @param rule the rule's id
   * @param measure the figure's name
   * @param bound what it must keep to
   * @return the requirement
   */
  public static Requirement of(String rule, String measure, Bound bound) {
    return new Requirement(RuleId.of(rule), measure, bound, Optional.empty());
  }

  /**
   * Tells whether a village's choices make it apply.
   *
   * @param selection what the village chose, by option
   * @return true if mandatory or chosen
   */
  public boolean applies(Map<String, String> selection) {
    return when.isEmpty() || when.get().applies(selection);
  }
}
