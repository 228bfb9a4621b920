package org.xiangzhi.governance.plugin.rongchang;

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

/**
 * States that small matters stay in the yard and large ones in the village 小事不出院、大事不出村; what the
 * village cannot settle goes to the town. Times and grades are the plugin's own.
 */
final class RongchangMatters {
  static final MatterClassId SMALL = MatterClassId.of("SMALL");
  static final MatterClassId LARGE = MatterClassId.of("LARGE");
  static final MatterClassId BEYOND = MatterClassId.of("BEYOND_THE_VILLAGE");

  private static final RuleId LEVELS = RuleId.of("XY-MATTER-LEVELS");
  private static final RuleId TIMES = RuleId.of("XY-MATTER-TIMES");

  private RongchangMatters() {}

  static MatterRules rules() {
    return new MatterRules(
        LEVELS,
        ImmutableList.of(
            new MatterRules.Station(LevelId.COURTYARD, false, false, LEVELS),
            new MatterRules.Station(LevelId.VILLAGE, false, false, LEVELS),
            new MatterRules.Station(LevelId.TOWN, true, false, TIMES)),
        ImmutableList.of(
            matterClass(SMALL, "小事（院内）", "a small matter", LevelId.COURTYARD, 10, LEVELS),
            matterClass(LARGE, "大事（村内）", "a large matter", LevelId.VILLAGE, 20, LEVELS),
            matterClass(BEYOND, "村级难以解决", "beyond the village", LevelId.TOWN, 30, TIMES)),
        ImmutableList.of(
            topic("POINTS", "积分", "points"),
            topic("SURROUNDINGS", "环境", "surroundings"),
            topic("DISPUTES", "矛盾", "disputes"),
            topic("OTHER", "其他", "other")),
        ImmutableList.of(
            origin("YARD_MEETING", "院坝会", "yard meeting"),
            origin("STEWARD", "院管家收集", "a steward heard it"),
            origin("CONTACT", "党员联户", "a party member heard it")),
        ImmutableList.of(
            followUp(
                Mode.ORDINARY, RongchangOffices.VILLAGE_SECRETARY, RongchangOffices.TOWN_OFFICER),
            followUp(Mode.CONCENTRATED, RongchangOffices.TOWN_LEADER)),
        ImmutableList.of(
            reason("OTHER_PROCEDURE", "依法应循其他途径", "the law provides another way"),
            reason("UNFOUNDED", "经核实不属实", "found to be unfounded")),
        new MatterClocks(limit(3), limit(2), limit(5), limit(3), limit(5), limit(10), limit(10)),
        rating());
  }

  private static MatterRules.MatterClass matterClass(
      MatterClassId id, String zh, String en, LevelId level, int days, RuleId rule) {
    return new MatterRules.MatterClass(
        id, Text.of(zh, en), level, Optional.of(new Limit(days, TIMES)), rule);
  }

  private static MatterRules.Topic topic(String id, String zh, String en) {
    return new MatterRules.Topic(TopicId.of(id), Text.of(zh, en));
  }

  private static MatterRules.Origin origin(String id, String zh, String en) {
    return new MatterRules.Origin(
        OriginId.of(id),
        Text.of(zh, en),
        RongchangActs.joined(RongchangOffices.YARD, ImmutableSet.of(OfficeRules.RESIDENT)),
        LEVELS);
  }

  private static FollowUpRule followUp(Mode mode, OfficeId... offices) {
    return new FollowUpRule(
        mode, ImmutableList.of(), ImmutableSet.copyOf(offices), Optional.empty(), TIMES);
  }

  private static Reason reason(String id, String zh, String en) {
    return new Reason(ReasonId.of(id), Text.of(zh, en), TIMES);
  }

  private static Optional<Limit> limit(int days) {
    return Optional.of(new Limit(days, TIMES));
  }

  private static RatingRules rating() {
    return new RatingRules(
        TIMES,
        ImmutableList.of(
            grade("SATISFIED", "满意", "satisfied"),
            grade("FAIR", "基本满意", "fairly satisfied"),
            grade("UNSATISFIED", "不满意", "not satisfied")),
        GradeId.of("FAIR"),
        Optional.of(
            new RatingRules.Reopening(GradeId.of("UNSATISFIED"), Threshold.moreThan(1, 2), TIMES)),
        ImmutableList.of(
            new Reason(
                ReasonId.of("RAISER_AWAY"), Text.of("反映人外出且联系不上", "the raiser is away"), TIMES)));
  }

  private static RatingRules.Grade grade(String id, String zh, String en) {
    return new RatingRules.Grade(GradeId.of(id), Text.of(zh, en));
  }
}
