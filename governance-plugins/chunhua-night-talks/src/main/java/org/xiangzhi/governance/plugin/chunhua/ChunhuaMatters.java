package org.xiangzhi.governance.plugin.chunhua;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.matter.FollowUpRule;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RatingRules;
import org.xiangzhi.governance.matter.Reason;
import org.xiangzhi.governance.matter.ReasonId;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.Reaction;
import org.xiangzhi.governance.register.OutreachKinds;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.WorksKinds;

/**
 * States how matters are dealt with. The source counts what worried people and how much of it was
 * settled, and names where it came up; levels, classes, times and grades are the plugin's own.
 */
final class ChunhuaMatters {
  static final MatterClassId IN_GROUP = MatterClassId.of("IN_GROUP");
  static final MatterClassId IN_VILLAGE = MatterClassId.of("IN_VILLAGE");
  static final MatterClassId IN_TOWN = MatterClassId.of("IN_TOWN");

  private static final RuleId LEVELS = RuleId.of("MATTER-LEVELS");
  private static final RuleId TIMES = RuleId.of("MATTER-TIMES");
  private static final RuleId RATING = RuleId.of("MATTER-RATING");

  private ChunhuaMatters() {}

  static MatterRules rules() {
    return new MatterRules(
        RuleId.of("MATTERS-SETTLED"),
        ImmutableList.of(
            new MatterRules.Station(LevelId.GROUP, false, false, LEVELS),
            new MatterRules.Station(LevelId.VILLAGE, false, false, LEVELS),
            new MatterRules.Station(LevelId.TOWN, true, false, LEVELS)),
        ImmutableList.of(
            matterClass(IN_GROUP, "组内事项", "a matter of the group", LevelId.GROUP, 10),
            matterClass(IN_VILLAGE, "村级事项", "a matter of the village", LevelId.VILLAGE, 20),
            matterClass(IN_TOWN, "镇级事项", "a matter of the town", LevelId.TOWN, 30)),
        topics(),
        origins(),
        ImmutableList.of(
            followUp(Mode.ORDINARY, ChunhuaOffices.VILLAGE_SECRETARY, ChunhuaOffices.TOWN_LEADER),
            followUp(Mode.CONCENTRATED, ChunhuaOffices.TOWN_SECRETARY)),
        ImmutableList.of(
            reason("OTHER_PROCEDURE", "依法应循其他途径", "the law provides another way"),
            reason("UNFOUNDED", "经核实不属实", "found to be unfounded")),
        clocks(),
        rating());
  }

  /**
   * What a visit, an inspection, outreach or a public review brings up becomes a matter at once.
   */
  static ImmutableList<Reaction> reactions() {
    return ImmutableList.of(
        raises(OutreachKinds.VISIT, "OTHER", "VISIT"),
        raises(OutreachKinds.OUTREACH, "OTHER", "OUTREACH"),
        raises(WorksKinds.FINDING, "SAFETY", "INSPECTION"),
        raises(ChunhuaOwnRecords.REVIEW, "OTHER", "PUBLIC_REVIEW"));
  }

  private static Reaction raises(RecordKindId kind, String topic, String origin) {
    return new Reaction.RaisesMatter(
        RuleId.of("MATTERS-SETTLED"),
        kind,
        OutreachKinds.NEED,
        TopicId.of(topic),
        OriginId.of(origin),
        true);
  }

  private static MatterRules.MatterClass matterClass(
      MatterClassId id, String zh, String en, LevelId level, int days) {
    return new MatterRules.MatterClass(
        id, Text.of(zh, en), level, Optional.of(new Limit(days, TIMES)), LEVELS);
  }

  private static ImmutableList<MatterRules.Topic> topics() {
    return ImmutableList.of(
        topic("BUILDING", "建设", "building"),
        topic("ENVIRONMENT", "环境", "environment"),
        topic("SAFETY", "安全", "safety"),
        topic("ORDER", "治安", "public order"),
        topic("DISPUTES", "矛盾诉求", "disputes and demands"),
        topic("ECONOMY", "集体经济", "collective economy"),
        topic("OTHER", "其他", "other"));
  }

  private static MatterRules.Topic topic(String id, String zh, String en) {
    return new MatterRules.Topic(TopicId.of(id), Text.of(zh, en));
  }

  private static ImmutableList<MatterRules.Origin> origins() {
    ImmutableSet<OfficeId> keepers = ChunhuaRecords.KEEPERS;
    ImmutableSet<OfficeId> anybody =
        ChunhuaRecords.joined(
            keepers, ChunhuaOffices.OVERSEERS, ImmutableSet.of(OfficeRules.RESIDENT));
    return ImmutableList.of(
        origin("NIGHT_TALK", "春华夜话", "night talk", "NIGHT-TALKS", anybody),
        origin("CANDID_TALK", "民情恳谈会", "candid talk", "CANDID-TALKS", anybody),
        origin("DELIBERATION", "民主议事会", "deliberation meeting", "DELIBERATION-MEETINGS", anybody),
        origin("PUBLIC_REVIEW", "群众评议会", "public review", "PUBLIC-REVIEWS", anybody),
        origin("VISIT", "入户走访", "household visit", "CANDID-TALKS", keepers),
        origin("INSPECTION", "隐患排查", "inspection", "HAZARD-ROUNDS", keepers),
        origin("OUTREACH", "“五进”宣传", "outreach", "FIVE-WAYS", keepers),
        origin("ONLINE", "线上填报", "online form", "FIVE-WAYS", anybody));
  }

  private static MatterRules.Origin origin(
      String id, String zh, String en, String rule, ImmutableSet<OfficeId> by) {
    return new MatterRules.Origin(OriginId.of(id), Text.of(zh, en), by, RuleId.of(rule));
  }

  private static FollowUpRule followUp(Mode mode, OfficeId... offices) {
    return new FollowUpRule(
        mode, ImmutableList.of(), ImmutableSet.copyOf(offices), Optional.empty(), LEVELS);
  }

  private static Reason reason(String id, String zh, String en) {
    return new Reason(ReasonId.of(id), Text.of(zh, en), RuleId.of("MATTER-REFUSED"));
  }

  private static MatterClocks clocks() {
    return new MatterClocks(limit(3), limit(2), limit(5), limit(3), limit(5), limit(10), limit(10));
  }

  private static Optional<Limit> limit(int days) {
    return Optional.of(new Limit(days, TIMES));
  }

  private static RatingRules rating() {
    return new RatingRules(
        RATING,
        ImmutableList.of(
            grade("SATISFIED", "满意", "satisfied"),
            grade("FAIR", "基本满意", "fairly satisfied"),
            grade("UNSATISFIED", "不满意", "not satisfied")),
        GradeId.of("FAIR"),
        Optional.of(
            new RatingRules.Reopening(GradeId.of("UNSATISFIED"), Threshold.moreThan(1, 2), RATING)),
        ImmutableList.of(
            new Reason(
                ReasonId.of("RAISER_AWAY"), Text.of("反映人外出且联系不上", "the raiser is away"), RATING)));
  }

  private static RatingRules.Grade grade(String id, String zh, String en) {
    return new RatingRules.Grade(GradeId.of(id), Text.of(zh, en));
  }
}
