package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Says how residents rate 评价 what became of a matter.
 *
 * @param rule the rule that provides for it
 * @param grades the grades, the best first, 2 to 10
 * @param approvedDownTo the last grade that counts as approval 认可
 * @param reopening when a bad rating reopens the matter; empty for never
 * @param waivers why a rating may be left out; empty if it never may
 */
public record RatingRules(
    RuleId rule,
    @Size(min = 2, max = 10) ImmutableList<Grade> grades,
    GradeId approvedDownTo,
    Optional<Reopening> reopening,
    ImmutableList<Reason> waivers) {
  /** Refuses a scale of one grade. */
  public RatingRules {
    Checks.within("grades", grades.size(), 2, 10);
  }

  /**
   * Is one grade.
   *
   * @param id its name
   * @param name what people call it
   */
  public record Grade(GradeId id, Text name) {}

  /**
   * Says when a bad rating reopens a matter.
   *
   * @param from the best grade that counts as bad; those behind it are bad too
   * @param share the share of bad ratings that reopens
   * @param rule the rule
   */
  public record Reopening(GradeId from, Threshold share, RuleId rule) {}

  /**
   * Finds the place of a grade.
   *
   * @param grade its name
   * @return 0 for the best; -1 if there is no such grade
   */
  public int indexOf(GradeId grade) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).id().equals(grade)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Counts the ratings from a grade on, towards the worst.
   *
   * @param from the best grade that counts
   * @param ratings the ratings
   * @return how many gave that grade or one behind it
   */
  public long atOrBehind(GradeId from, Ratings ratings) {
    return ratings.counts().stream()
        .filter(count -> indexOf(count.grade()) >= indexOf(from))
        .mapToLong(Ratings.Count::count)
        .sum();
  }

  /**
   * Counts the ratings that approve.
   *
   * @param ratings the ratings
   * @return how many gave the last grade that counts as approval, or one before it
   */
  public long approvals(Ratings ratings) {
    return ratings.counts().stream()
        .filter(count -> indexOf(count.grade()) >= 0)
        .filter(count -> indexOf(count.grade()) <= indexOf(approvedDownTo))
        .mapToLong(Ratings.Count::count)
        .sum();
  }

  /**
   * Finds a reason for leaving a rating out.
   *
   * @param id its code
   * @return the reason, or empty
   */
  public Optional<Reason> waiver(ReasonId id) {
    return waivers.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
