package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is a change of who answers for whom that happened. */
public sealed interface LinkEvent extends OfficeEvent {
  /**
   * Had a holder answer for units.
   *
   * @param kind the kind of link
   * @param rule the rule
   * @param holder who answers
   * @param targets for which units
   * @param from the first day
   */
  @TypeName("office.links-assigned/1")
  record LinksAssigned(
      LinkKindId kind,
      RuleId rule,
      LinkHolder holder,
      ImmutableList<UnitId> targets,
      LocalDate from)
      implements LinkEvent {}

  /**
   * Ended links.
   *
   * @param kind the kind of link
   * @param holder who answered
   * @param targets for which units
   * @param until the last day
   * @param reason why
   */
  @TypeName("office.links-ended/1")
  record LinksEnded(
      LinkKindId kind,
      LinkHolder holder,
      ImmutableList<UnitId> targets,
      LocalDate until,
      String reason)
      implements LinkEvent {}

  /**
   * Approved another number of units for one holder.
   *
   * @param kind the kind of link
   * @param holder the holder
   * @param load the approved number
   * @param reason why
   * @param approvedBy who approved it
   * @param on the day
   */
  @TypeName("office.load-approved/1")
  record LoadApproved(
      LinkKindId kind,
      LinkHolder holder,
      LinkRules.Load load,
      String reason,
      PersonId approvedBy,
      LocalDate on)
      implements LinkEvent {}
}
