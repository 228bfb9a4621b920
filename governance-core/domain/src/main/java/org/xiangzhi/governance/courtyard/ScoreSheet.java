package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a sheet by which a courtyard is scored 评分表: the points of its criteria, whole numbers,
 * are added up.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule that provides it
 * @param criteria its lines, 1 to 50, each named once
 * @param pass the points from which on it is passed, 0 to the sum of all lines
 */
public record ScoreSheet(
    SheetId id,
    Text name,
    RuleId rule,
    @Size(min = 1, max = 50) ImmutableList<Criterion> criteria,
    @PositiveOrZero int pass) {
  /** Refuses too many lines and a pass mark that nobody can reach. */
  public ScoreSheet {
    Checks.within("criteria", criteria.size(), 1, 50);
    Checks.within("pass", pass, 0, criteria.stream().mapToInt(Criterion::max).sum());
  }

  /**
   * Finds a line.
   *
   * @param criterion its name
   * @return the line, or empty
   */
  public Optional<Criterion> criterion(CriterionId criterion) {
    return criteria.stream().filter(one -> one.id().equals(criterion)).findFirst();
  }

  /**
   * Adds up the lines.
   *
   * @return the most points that can be had
   */
  public int max() {
    return criteria.stream().mapToInt(Criterion::max).sum();
  }
}
