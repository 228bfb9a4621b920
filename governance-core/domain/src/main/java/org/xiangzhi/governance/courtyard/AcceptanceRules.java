package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says by which sheet a courtyard is accepted 验收 and checked again, and how many stars 星级 go with
 * how many points. Stars follow from points alone.
 *
 * @param rule the rule
 * @param sheet the sheet; whoever passes it is accepted
 * @param bands from how many points on there are how many stars, both rising; up to 5 of them, none
 *     where there are no stars
 */
public record AcceptanceRules(
    RuleId rule, SheetId sheet, @Size(max = 5) ImmutableList<Band> bands) {
  /** Refuses bands that do not rise, or too many. */
  public AcceptanceRules {
    Checks.within("bands", bands.size(), 0, 5);
    for (int i = 1; i < bands.size(); i++) {
      Checks.within("from", bands.get(i).from(), bands.get(i - 1).from() + 1L, Integer.MAX_VALUE);
      Checks.within("stars", bands.get(i).stars(), bands.get(i - 1).stars() + 1L, 5);
    }
  }

  /**
   * Is one band.
   *
   * @param from the points from which on it counts, 0 or more
   * @param stars how many stars, 1 to 5
   */
  public record Band(@PositiveOrZero int from, @Min(1) @Max(5) int stars) {
    /** Refuses numbers outside their bounds. */
    public Band {
      Checks.within("from", from, 0, Integer.MAX_VALUE);
      Checks.within("stars", stars, 1, 5);
    }
  }

  /**
   * Says how many stars go with points.
   *
   * @param points the points
   * @return the stars of the highest band that they reach; 0 below the lowest
   */
  public int stars(int points) {
    return bands.reverse().stream()
        .filter(band -> points >= band.from())
        .mapToInt(Band::stars)
        .findFirst()
        .orElse(0);
  }
}
