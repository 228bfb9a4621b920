package org.xiangzhi.governance.courtyard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Bounds the households of a courtyard. Where the source says "about" 左右, another number is allowed
 * for a recorded reason that a named office approved; where it does not, no other number is.
 *
 * @param rule the rule
 * @param min the least number of households, 1 to 1000
 * @param max the greatest number of households, no less than {@code min}
 * @param approver the office that may approve another number; empty if nobody may
 * @param remedyDays the days within which a courtyard that left its bounds is brought back, 1 to
 *     3660
 */
public record SizeRule(
    RuleId rule,
    @Min(1) @Max(1000) int min,
    @Min(1) @Max(1000) int max,
    Optional<OfficeId> approver,
    @Positive @Max(3660) int remedyDays) {
  /** Refuses ends the wrong way round. */
  public SizeRule {
    Checks.within("min", min, 1, 1000);
    Checks.within("max", max, min, 1000);
    Checks.within("remedyDays", remedyDays, 1, 3660);
  }
}
