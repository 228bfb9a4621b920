package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.plugin.bashi.BashiOffices.COURTYARD_HEAD;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.GRID_SECRETARY;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.MANAGER;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.VILLAGE_SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.meeting.MeetingPeriod;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.ObligationId;
import org.xiangzhi.governance.meeting.Topic;
import org.xiangzhi.governance.office.OfficeId;

/** States the four ways to talk that the source names; how often is the plugin's own. */
final class BashiMeetings {
  static final String DELIBERATION_POINT = "DELIBERATION_POINT";
  static final String SPEAKING_POINT = "SPEAKING_POINT";
  static final String TALK = "COURTYARD_TALK";
  static final String COURTYARD_SPEAKING = "COURTYARD_SPEAKING";

  private static final AgendaItemType NEED =
      AgendaItemType.consulting("NEED", Text.of("群众所说之事", "what residents bring up"));
  private static final AgendaItemType FEEDBACK =
      AgendaItemType.feedback("FEEDBACK", Text.of("办理反馈", "what became of earlier matters"));

  private BashiMeetings() {}

  static MeetingRules rules() {
    return new MeetingRules(
        ImmutableList.of(
            kind(DELIBERATION_POINT, "党群议事点", "point of deliberation", GRID_SECRETARY),
            kind(SPEAKING_POINT, "百姓说事点", "point of speaking up", MANAGER),
            talk(),
            kind(COURTYARD_SPEAKING, "院落说事", "courtyard speaking", VILLAGE_SECRETARY)),
        ImmutableList.of(
            Topic.of("SURROUNDINGS", Text.of("环境", "surroundings")),
            Topic.of("SAFETY", Text.of("安全", "safety")),
            Topic.of("DISPUTES", Text.of("矛盾", "disputes")),
            Topic.of("INDUSTRY", Text.of("产业", "industry")),
            Topic.of("OTHER", Text.of("其他", "other"))),
        Sets.union(BashiOffices.TOWN, BashiOffices.VILLAGE).immutableCopy(),
        ImmutableList.of(
            new MeetingObligation(
                ObligationId.of("TALK_QUARTERLY"),
                Text.of("每个院落每季度至少一次小院恳谈会", "a talk in each courtyard every quarter"),
                RuleId.of("BA-MEETING-TIMES"),
                ImmutableSet.of(COURTYARD_HEAD),
                MeetingObligation.Role.CONVENES,
                ImmutableSet.of(MeetingKindId.of(TALK)),
                new MeetingObligation.Where.Own(),
                MeetingPeriod.QUARTER,
                1,
                15)));
  }

  private static MeetingKind kind(String id, String zh, String en, OfficeId convener) {
    return MeetingKind.of(id, Text.of(zh, en), RuleId.of("BA-MEETINGS"), new Entitled.Adults())
        .heldAt(LevelId.COURTYARD)
        .convenedBy(convener, COURTYARD_HEAD)
        .through(MeetingChannel.open("YARD", Text.of("院坝", "in the yard")))
        .about(NEED, FEEDBACK);
  }

  /** The courtyard also votes here. */
  private static MeetingKind talk() {
    return MeetingKind.of(
            TALK,
            Text.of("小院恳谈会", "courtyard talk"),
            RuleId.of("BA-MEETINGS"),
            new Entitled.Households())
        .heldAt(LevelId.COURTYARD)
        .convenedBy(COURTYARD_HEAD)
        .through(MeetingChannel.open("YARD", Text.of("院坝", "in the yard")))
        .about(
            NEED,
            FEEDBACK,
            AgendaItemType.deciding(
                "VOTE", Text.of("院落表决事项", "matter to vote on"), BashiBallots.COURTYARD_VOTE));
  }
}
