package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.YardOffices.DISTRICT_LEADER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.GROUP_HEAD;
import static org.xiangzhi.governance.plugin.yard.YardOffices.PRINCIPAL_LEADER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.TEAM_MEMBER;
import static org.xiangzhi.governance.plugin.yard.YardOffices.TOWN_DIRECTOR;
import static org.xiangzhi.governance.plugin.yard.YardOffices.TOWN_SECRETARY;
import static org.xiangzhi.governance.plugin.yard.YardOffices.VILLAGE_SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.ItemTypeId;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingConstraint;
import org.xiangzhi.governance.meeting.MeetingConstraint.What;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingPart;
import org.xiangzhi.governance.meeting.MeetingPhase;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.PartId;
import org.xiangzhi.governance.meeting.SpeakingRule;
import org.xiangzhi.governance.meeting.Topic;
import org.xiangzhi.governance.office.OfficeId;

/** States the kinds of yard meeting, one for each of the three levels of a version. */
final class YardMeetings {
  static final MeetingKindId GROUP = MeetingKindId.of("GROUP_YARD_MEETING");
  static final MeetingKindId VILLAGE = MeetingKindId.of("VILLAGE_YARD_MEETING");
  static final MeetingKindId TOWN = MeetingKindId.of("TOWN_YARD_MEETING");
  static final MeetingKindId DISTRICT = MeetingKindId.of("DISTRICT_YARD_MEETING");

  static final ChannelId YARD = ChannelId.of("YARD");
  static final ChannelId FIELD = ChannelId.of("FIELD");
  static final ChannelId EVENING = ChannelId.of("EVENING");
  static final ChannelId STREAM = ChannelId.of("STREAM");
  static final ChannelId DISPATCH = ChannelId.of("DISPATCH_GROUP");

  static final ItemTypeId POLICY = ItemTypeId.of("POLICY");
  static final ItemTypeId DISCLOSURE = ItemTypeId.of("DISCLOSURE");
  static final ItemTypeId OPINIONS = ItemTypeId.of("OPINIONS");
  static final ItemTypeId ON_THE_SPOT = ItemTypeId.of("ON_THE_SPOT");
  static final ItemTypeId FEEDBACK = ItemTypeId.of("FEEDBACK");

  static final PartId PREPARATION = PartId.of("PREPARATION");
  static final PartId RECORDING = PartId.of("RECORDING");
  static final PartId SORTING = PartId.of("SORTING");

  /** What people talk about; the source names six topics, the seventh takes whatever is left. */
  static final ImmutableList<Topic> TOPICS =
      ImmutableList.of(
          Topic.of("SELF_GOVERNANCE", Text.of("村民自治", "self-governance")),
          Topic.of("NEIGHBOURS", Text.of("邻里矛盾", "neighbours")),
          Topic.of("VILLAGE_LOOKS", Text.of("村容村貌", "village looks")),
          Topic.of("INDUSTRY", Text.of("乡村产业", "industry")),
          Topic.of("CUSTOMS", Text.of("乡风文明", "customs")),
          Topic.of("WATER_PRICE", Text.of("农村水价", "water price")),
          Topic.of("OTHER", Text.of("其他", "other")));

  private YardMeetings() {}

  static MeetingRules rules(YardVersion version) {
    return new MeetingRules(
        kinds(version), TOPICS, officials(version), YardObligations.all(version));
  }

  private static ImmutableList<MeetingKind> kinds(YardVersion version) {
    MeetingKind village =
        kind(VILLAGE, "村级院坝会", "yard meeting of the village")
            .heldAt(LevelId.VILLAGE, LevelId.GROUP, LevelId.COURTYARD)
            .convenedBy(VILLAGE_SECRETARY);
    MeetingKind town =
        kind(TOWN, "镇级院坝会", "yard meeting of the town")
            .heldAt(LevelId.VILLAGE, LevelId.GROUP, LevelId.COURTYARD)
            .convenedBy(TEAM_MEMBER, TOWN_SECRETARY, TOWN_DIRECTOR);
    return version.raised()
        ? ImmutableList.of(
            village,
            town,
            kind(DISTRICT, "区级院坝会", "yard meeting of the district")
                .heldAt(LevelId.VILLAGE, LevelId.GROUP, LevelId.COURTYARD)
                .convenedBy(DISTRICT_LEADER, PRINCIPAL_LEADER, TOWN_SECRETARY, TOWN_DIRECTOR))
        : ImmutableList.of(
            kind(GROUP, "组级院坝会", "yard meeting of the group")
                .heldAt(LevelId.GROUP, LevelId.COURTYARD)
                .convenedBy(GROUP_HEAD),
            village,
            town);
  }

  private static MeetingKind kind(MeetingKindId id, String zh, String en) {
    return MeetingKind.of(
            id.value(), Text.of(zh, en), RuleId.of("YARD-THREE-LEVELS"), new Entitled.Households())
        .through(
            MeetingChannel.open(YARD.value(), Text.of("院坝现场", "in the yard")),
            MeetingChannel.open(FIELD.value(), Text.of("田间地头", "in the field")),
            MeetingChannel.open(EVENING.value(), Text.of("星空院坝会（夜间）", "in the evening")),
            MeetingChannel.open(STREAM.value(), Text.of("直播间、微信群", "live stream and chat")),
            MeetingChannel.dispatch(
                DISPATCH.value(), Text.of("“线上院坝会”群（渝快政）", "officials' online group")))
        .about(items())
        .requiring(
            part(PREPARATION, "会前筹备", "preparation", "YARD-BEFORE", MeetingPhase.BEFORE),
            part(RECORDING, "会中记录", "recording", "YARD-DURING", MeetingPhase.DURING),
            part(SORTING, "会后梳理清单", "sorting into a list", "YARD-AFTER", MeetingPhase.AFTER))
        .with(SpeakingRule.half(RuleId.of("YARD-HALF-FOR-RESIDENTS")))
        .bound(sixNos());
  }

  private static AgendaItemType[] items() {
    return new AgendaItemType[] {
      AgendaItemType.consulting(POLICY.value(), Text.of("宣讲政策", "policy")),
      AgendaItemType.consulting("CURRENT_WORK", Text.of("通报近期工作", "current work")),
      AgendaItemType.consulting(DISCLOSURE.value(), Text.of("公开村务", "disclosure of affairs")),
      AgendaItemType.consulting(OPINIONS.value(), Text.of("征集意见", "opinions")),
      AgendaItemType.consulting("CONDOLENCE", Text.of("慰问", "condolence visits")),
      AgendaItemType.consulting("AWARDS", Text.of("评比表彰", "awards")),
      AgendaItemType.consulting(ON_THE_SPOT.value(), Text.of("现场解决问题", "resolution on the spot")),
      AgendaItemType.feedback(FEEDBACK.value(), Text.of("反馈办理情况", "feedback on earlier matters")),
      AgendaItemType.consulting("MUTUAL_HELP", Text.of("互帮互助", "mutual help"))
    };
  }

  private static MeetingPart part(
      PartId id, String zh, String en, String rule, MeetingPhase phase) {
    return MeetingPart.of(id.value(), Text.of(zh, en), RuleId.of(rule), phase);
  }

  private static MeetingConstraint[] sixNos() {
    return new MeetingConstraint[] {
      no(What.NO_FIXED_FORM, "YARD-NO-FIXED-FORM"),
      no(What.NO_ROSTRUM, "YARD-NO-ROSTRUM"),
      no(What.NO_PREPARED_SPEECH, "YARD-NO-PREPARED-SPEECH"),
      no(What.NO_LABELS, "YARD-NO-LABELS"),
      no(What.NO_FIXED_TIME, "YARD-NO-FIXED-TIME"),
      no(What.NO_ATTENDANCE_LIMIT, "YARD-NO-LIMIT")
    };
  }

  private static MeetingConstraint no(What what, String rule) {
    return new MeetingConstraint(what, RuleId.of(rule));
  }

  /** Whose speech is not the residents': the stricter reading counts group heads among them. */
  private static ImmutableSet<OfficeId> officials(YardVersion version) {
    ImmutableSet.Builder<OfficeId> officials = ImmutableSet.builder();
    officials
        .addAll(YardOffices.TOWN_PRINCIPALS)
        .add(TEAM_MEMBER, YardOffices.TOWN_CLERK)
        .addAll(YardOffices.VILLAGE_OFFICERS)
        .add(YardOffices.FIRST_SECRETARY, GROUP_HEAD);
    if (version.district()) {
      officials.add(PRINCIPAL_LEADER, DISTRICT_LEADER, YardOffices.DISPATCHER);
      YardDepartment.ALL.forEach(
          department -> officials.add(department.head(), department.handler()));
    }
    return officials.build();
  }
}
