package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says who follows up the matters of a mode. Where a department is named in {@code oversight}, the
 * offices named there do; else {@code offices} do, and where a link is named, only those holders
 * who answer by it for the unit of the department or of the matter.
 *
 * @param mode the mode
 * @param oversight who oversees which department 分管
 * @param offices who follows up the others
 * @param link the kind of link by which they answer; empty if none is needed
 * @param rule the rule
 */
public record FollowUpRule(
    Mode mode,
    ImmutableList<Oversight> oversight,
    ImmutableSet<OfficeId> offices,
    Optional<LinkKindId> link,
    RuleId rule) {

  /**
   * Says who oversees a department.
   *
   * @param department the kind of body
   * @param offices the offices, one of which must be held
   */
  public record Oversight(BodyId department, ImmutableSet<OfficeId> offices) {}

  /**
   * Finds who oversees a department.
   *
   * @param department the kind of body
   * @return the offices, or empty if none is named for it
   */
  public Optional<ImmutableSet<OfficeId>> overseers(BodyId department) {
    return oversight.stream()
        .filter(one -> one.department().equals(department))
        .map(Oversight::offices)
        .findFirst();
  }
}
