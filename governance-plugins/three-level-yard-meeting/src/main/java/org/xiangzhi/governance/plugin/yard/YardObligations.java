package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.YardOffices.DISTRICT_LEADER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.GROUP_HEAD;
import static org.xiangzhi.governance.plugin.yard.YardOffices.TEAM_MEMBER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.VILLAGE_SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.meeting.MeetingObligation.Role;
import org.xiangzhi.governance.meeting.MeetingObligation.Where;
import org.xiangzhi.governance.meeting.MeetingPeriod;
import org.xiangzhi.governance.meeting.ObligationId;
import org.xiangzhi.governance.office.OfficeId;

/** States who has to hold, or come to, which yard meeting how often. */
final class YardObligations {
  /** The plugin's own: the record may come in for half a month behind the period. */
  private static final int GRACE_DAYS = 15;

  private YardObligations() {}

  static ImmutableList<MeetingObligation> all(YardVersion version) {
    return version.raised() ? raised() : local();
  }

  private static ImmutableList<MeetingObligation> local() {
    return ImmutableList.of(
        convenes(
            "POSTED_LEADER",
            Text.of("驻村领导到所驻村（社区）召开", "posted leaders, at their villages"),
            "YARD-ALL-VILLAGES",
            TEAM_MEMBER,
            YardMeetings.TOWN,
            new Where.Linked(YardOrganisation.POSTING, Optional.empty()),
            MeetingPeriod.YEAR),
        convenes(
            "SECRETARY_GROUPS",
            Text.of("村（社区）书记到各组召开", "village secretaries, at every group"),
            "YARD-GROUPS-YEARLY",
            VILLAGE_SECRETARY,
            YardMeetings.VILLAGE,
            new Where.Below(LevelId.GROUP),
            MeetingPeriod.YEAR),
        convenes(
            "GROUP_HEAD_OWN",
            Text.of("组长在本组召开", "group heads, at their own group"),
            "YARD-GROUPS-YEARLY",
            GROUP_HEAD,
            YardMeetings.GROUP,
            new Where.Own(),
            MeetingPeriod.YEAR));
  }

  private static ImmutableList<MeetingObligation> raised() {
    return ImmutableList.of(
        new MeetingObligation(
            ObligationId.of("DISTRICT_LEADERS"),
            Text.of("区领导到联系镇街参加，每年两次", "district leaders, at their linked town, twice a year"),
            RuleId.of("YARD-DISTRICT-TWICE"),
            ImmutableSet.of(DISTRICT_LEADER),
            Role.ATTENDS,
            ImmutableSet.of(YardMeetings.DISTRICT, YardMeetings.TOWN, YardMeetings.VILLAGE),
            new Where.Linked(YardOrganisation.LEADERS, Optional.empty()),
            MeetingPeriod.YEAR,
            2,
            GRACE_DAYS),
        new MeetingObligation(
            ObligationId.of("DEPARTMENTS"),
            Text.of("区级部门领导干部到联系镇街参加", "leaders of departments, at their linked town"),
            RuleId.of("YARD-DEPARTMENTS-JOIN"),
            YardDepartment.ALL.stream()
                .map(YardDepartment::head)
                .collect(ImmutableSet.toImmutableSet()),
            Role.ATTENDS,
            ImmutableSet.of(YardMeetings.DISTRICT, YardMeetings.TOWN, YardMeetings.VILLAGE),
            new Where.Linked(YardOrganisation.DEPARTMENTS, Optional.empty()),
            MeetingPeriod.YEAR,
            1,
            GRACE_DAYS),
        // The stricter reading: each of the two principal leaders covers every village.
        new MeetingObligation(
            ObligationId.of("TOWN_PRINCIPALS"),
            Text.of("镇街党政主要领导到辖区村（社区）全覆盖召开", "the town's principal leaders, in every village"),
            RuleId.of("YARD-TOWN-COVERS-VILLAGES"),
            YardOffices.TOWN_PRINCIPALS,
            Role.CONVENES,
            ImmutableSet.of(YardMeetings.TOWN),
            new Where.Below(LevelId.VILLAGE),
            MeetingPeriod.YEAR,
            1,
            GRACE_DAYS),
        convenes(
            "TEAM_GROUPS",
            Text.of("镇街领导班子成员到所驻村各组全覆盖召开", "the town's leading team, at every group"),
            "YARD-TEAM-COVERS-GROUPS",
            TEAM_MEMBER,
            YardMeetings.TOWN,
            new Where.Linked(YardOrganisation.POSTING, Optional.of(LevelId.GROUP)),
            MeetingPeriod.YEAR),
        convenes(
            "SECRETARY_GROUPS",
            Text.of("村（社区）书记每半年到各组召开", "village secretaries, at every group each half-year"),
            "YARD-SECRETARY-HALF-YEAR",
            VILLAGE_SECRETARY,
            YardMeetings.VILLAGE,
            new Where.Below(LevelId.GROUP),
            MeetingPeriod.HALF_YEAR));
  }

  private static MeetingObligation convenes(
      String id,
      Text name,
      String rule,
      OfficeId office,
      MeetingKindId kind,
      Where where,
      MeetingPeriod period) {
    return new MeetingObligation(
        ObligationId.of(id),
        name,
        RuleId.of(rule),
        ImmutableSet.of(office),
        Role.CONVENES,
        ImmutableSet.of(kind),
        where,
        period,
        1,
        GRACE_DAYS);
  }
}
