package org.xiangzhi.governance.courtyard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is one line of a score sheet.
 *
 * @param id its name within the sheet
 * @param name what is looked at
 * @param max the most points that it gives, 1 to 1000; the least is 0
 * @param mark whether it comes from the source, a law or the author
 */
public record Criterion(CriterionId id, Text name, @Min(1) @Max(1000) int max, Mark mark) {
  /** Refuses a greatest score outside its bounds. */
  public Criterion {
    Checks.within("max", max, 1, 1000);
  }
}
