package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.BOARD_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.BOARD_MEMBER;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.COMMITTEE_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.CONTACT_MEMBER;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.GROUP_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.INSTRUCTOR;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.VILLAGE_SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingConstraint;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.meeting.MeetingPart;
import org.xiangzhi.governance.meeting.MeetingPeriod;
import org.xiangzhi.governance.meeting.MeetingPhase;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.NoticeRule;
import org.xiangzhi.governance.meeting.ObligationId;
import org.xiangzhi.governance.meeting.QuorumRule;
import org.xiangzhi.governance.meeting.SpeakingRule;
import org.xiangzhi.governance.meeting.Topic;
import org.xiangzhi.governance.office.OfficeId;

/**
 * States the meetings of a group: the three that the source names with the two committees as the
 * "five 会", and the evening meeting in the yard. The deliberation meeting is the law's meeting of a
 * villagers' group, with its quorum. How often a meeting is held the source does not say.
 */
final class ChunhuaMeetings {
  static final String CANDID_TALK = "CANDID_TALK";
  static final String DELIBERATION = "DELIBERATION_MEETING";
  static final String PUBLIC_REVIEW = "PUBLIC_REVIEW";
  static final String NIGHT_TALK = "NIGHT_TALK";

  /** The plugin's own figures: days of notice, and within which a meeting is called again. */
  private static final int NOTICE_DAYS = 3;

  private static final int RECONVENE_DAYS = 15;

  private static final AgendaItemType NEED =
      AgendaItemType.consulting("NEED", Text.of("诉求", "need"));
  private static final AgendaItemType FEEDBACK =
      AgendaItemType.feedback("FEEDBACK", Text.of("办理反馈", "what became of earlier matters"));

  private ChunhuaMeetings() {}

  static MeetingRules rules() {
    return new MeetingRules(
        ImmutableList.of(candidTalk(), deliberation(), publicReview(), nightTalk()),
        topics(),
        officials(),
        ImmutableList.of(
            obligation(
                "NIGHT_TALK_QUARTERLY",
                Text.of("每组每季度至少一次春华夜话", "a night talk in each group every quarter"),
                GROUP_HEAD,
                NIGHT_TALK,
                MeetingPeriod.QUARTER),
            obligation(
                "REVIEW_YEARLY",
                Text.of("每组每年至少一次群众评议", "a public review in each group every year"),
                BOARD_HEAD,
                PUBLIC_REVIEW,
                MeetingPeriod.YEAR)));
  }

  /** Those whose time is not the residents': cadres of town and village, and who leads a group. */
  private static ImmutableSet<OfficeId> officials() {
    return ChunhuaRecords.joined(
        ChunhuaOffices.TOWN,
        ChunhuaOffices.VILLAGE,
        ImmutableSet.of(INSTRUCTOR, ChunhuaOffices.GRID_WORKER, GROUP_HEAD, COMMITTEE_HEAD));
  }

  private static ImmutableList<Topic> topics() {
    return ImmutableList.of(
        Topic.of("BUILDING", Text.of("建设", "building")),
        Topic.of("ENVIRONMENT", Text.of("环境", "environment")),
        Topic.of("SAFETY", Text.of("安全", "safety")),
        Topic.of("ORDER", Text.of("治安", "public order")),
        Topic.of("DISPUTES", Text.of("矛盾诉求", "disputes and demands")),
        Topic.of("ECONOMY", Text.of("集体经济", "collective economy")),
        Topic.of("OTHER", Text.of("其他", "other")));
  }

  private static MeetingChannel yard() {
    return MeetingChannel.open("YARD", Text.of("屋场", "in the yard"));
  }

  private static MeetingChannel phone() {
    return MeetingChannel.open("CHAT_GROUP", Text.of("微信群", "chat group"));
  }

  private static MeetingPart after(String id, String zh, String en, String rule) {
    return MeetingPart.of(id, Text.of(zh, en), RuleId.of(rule), MeetingPhase.AFTER);
  }

  /** 民情恳谈会: members, instructors and grid workers hear what residents need. */
  private static MeetingKind candidTalk() {
    return MeetingKind.of(
            CANDID_TALK,
            Text.of("民情恳谈会", "candid talk"),
            RuleId.of("CANDID-TALKS"),
            new Entitled.Adults())
        .heldAt(LevelId.GROUP)
        .convenedBy(CONTACT_MEMBER, INSTRUCTOR, GROUP_HEAD)
        .through(yard(), phone())
        .about(NEED, FEEDBACK);
  }

  /** 民主议事会: all households, one matter, one deliberation, one vote. */
  private static MeetingKind deliberation() {
    return MeetingKind.of(
            DELIBERATION,
            Text.of("民主议事会", "deliberation meeting"),
            RuleId.of("DELIBERATION-MEETINGS"),
            new Entitled.Households())
        .heldAt(LevelId.GROUP)
        .convenedBy(COMMITTEE_HEAD, GROUP_HEAD)
        .through(yard())
        .with(new NoticeRule(RuleId.of("DELIBERATION-NOTICE"), NOTICE_DAYS))
        .with(new QuorumRule(RuleId.of("GROUP-VOTE"), Threshold.atLeast(2, 3), RECONVENE_DAYS))
        .about(
            AgendaItemType.deciding(
                "MATTER", Text.of("议决事项", "matter to decide"), ChunhuaBallots.GROUP_MEETING),
            AgendaItemType.consulting("OPINION", Text.of("征求意见", "opinions sought")),
            FEEDBACK)
        .requiring(after("RESULT_POSTED", "结果公布", "results posted", "RESULT-POSTED"))
        .bound(
            new MeetingConstraint(
                MeetingConstraint.What.ONE_MATTER_ONE_VOTE, RuleId.of("ONE-MATTER-ONE-VOTE")));
  }

  /** 群众评议会: rates the service of village and group; the round itself is a record. */
  private static MeetingKind publicReview() {
    return MeetingKind.of(
            PUBLIC_REVIEW,
            Text.of("群众评议会", "public review meeting"),
            RuleId.of("PUBLIC-REVIEWS"),
            new Entitled.Households())
        .heldAt(LevelId.GROUP)
        .convenedBy(BOARD_HEAD, BOARD_MEMBER, VILLAGE_SECRETARY)
        .through(yard())
        .about(AgendaItemType.consulting("RATING", Text.of("服务评议", "rating of service")), FEEDBACK);
  }

  /** 春华夜话: an evening in the yard. */
  private static MeetingKind nightTalk() {
    return MeetingKind.of(
            NIGHT_TALK,
            Text.of("“春华夜话”屋场会", "night talk"),
            RuleId.of("NIGHT-TALKS"),
            new Entitled.Adults())
        .heldAt(LevelId.GROUP, LevelId.VILLAGE)
        .convenedBy(GROUP_HEAD, COMMITTEE_HEAD, INSTRUCTOR, VILLAGE_SECRETARY)
        .through(yard(), phone())
        .about(NEED, AgendaItemType.consulting("EXPLAINED", Text.of("政策讲解", "explained")), FEEDBACK)
        .with(SpeakingRule.half(RuleId.of("RESIDENTS-SPEAK")));
  }

  private static MeetingObligation obligation(
      String id, Text name, OfficeId office, String kind, MeetingPeriod period) {
    return new MeetingObligation(
        ObligationId.of(id),
        name,
        RuleId.of("MEETING-TIMES"),
        ImmutableSet.of(office),
        MeetingObligation.Role.CONVENES,
        ImmutableSet.of(MeetingKindId.of(kind)),
        new MeetingObligation.Where.Own(),
        period,
        1,
        15);
  }
}
