package org.xiangzhi.governance.plugin.bashi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import org.xiangzhi.governance.register.WorksKinds;

/**
 * States how matters are dealt with: in the courtyard, in the village, or by the town. The source
 * says that they are; levels, times and grades are the plugin's own.
 */
final class BashiMatters {
  static final MatterClassId IN_COURTYARD = MatterClassId.of("IN_COURTYARD");
  static final MatterClassId IN_VILLAGE = MatterClassId.of("IN_VILLAGE");
  static final MatterClassId IN_TOWN = MatterClassId.of("IN_TOWN");

  private static final RuleId LEVELS = RuleId.of("BA-MATTER-LEVELS");

  private BashiMatters() {}

  static MatterRules rules() {
    return new MatterRules(
        RuleId.of("BA-MATTERS"),
        ImmutableList.of(
            new MatterRules.Station(LevelId.COURTYARD, false, false, LEVELS),
            new MatterRules.Station(LevelId.VILLAGE, false, false, LEVELS),
            new MatterRules.Station(LevelId.TOWN, true, false, LEVELS)),
        ImmutableList.of(
            matterClass(IN_COURTYARD, "院落事项", "a matter of the courtyard", LevelId.COURTYARD, 10),
            matterClass(IN_VILLAGE, "村级事项", "a matter of the village", LevelId.VILLAGE, 20),
            matterClass(IN_TOWN, "镇街事项", "a matter of the town", LevelId.TOWN, 30)),
        ImmutableList.of(
            topic("SURROUNDINGS", "环境", "surroundings"),
            topic("SAFETY", "安全", "safety"),
            topic("DISPUTES", "矛盾", "disputes"),
            topic("INDUSTRY", "产业", "industry"),
            topic("OTHER", "其他", "other")),
        origins(),
        ImmutableList.of(
            followUp(Mode.ORDINARY, BashiOffices.VILLAGE_SECRETARY, BashiOffices.TOWN_LEADER),
            followUp(Mode.CONCENTRATED, BashiOffices.TOWN_SECRETARY)),
        ImmutableList.of(
            reason("OTHER_PROCEDURE", "依法应循其他途径", "the law provides another way"),
            reason("UNFOUNDED", "经核实不属实", "found to be unfounded")),
        new MatterClocks(limit(3), limit(2), limit(5), limit(3), limit(5), limit(10), limit(10)),
        rating());
  }

  /** What an inspection finds becomes a matter at once. */
  static ImmutableList<Reaction> reactions() {
    return ImmutableList.of(
        new Reaction.RaisesMatter(
            RuleId.of("BA-INSPECTIONS"),
            WorksKinds.FINDING,
            WorksKinds.NEED,
            TopicId.of("SAFETY"),
            OriginId.of("INSPECTION"),
            true));
  }

  private static MatterRules.MatterClass matterClass(
      MatterClassId id, String zh, String en, LevelId level, int days) {
    return new MatterRules.MatterClass(
        id, Text.of(zh, en), level, Optional.of(new Limit(days, LEVELS)), LEVELS);
  }

  private static MatterRules.Topic topic(String id, String zh, String en) {
    return new MatterRules.Topic(TopicId.of(id), Text.of(zh, en));
  }

  private static ImmutableList<MatterRules.Origin> origins() {
    ImmutableSet<OfficeId> keepers = BashiOffices.KEEPERS;
    ImmutableSet<OfficeId> anybody =
        Sets.union(keepers, ImmutableSet.of(OfficeRules.RESIDENT)).immutableCopy();
    return ImmutableList.of(
        origin("DELIBERATION_POINT", "党群议事点", "point of deliberation", "BA-MEETINGS", anybody),
        origin("SPEAKING_POINT", "百姓说事点", "point of speaking up", "BA-MEETINGS", anybody),
        origin("COURTYARD_TALK", "小院恳谈会", "courtyard talk", "BA-MEETINGS", anybody),
        origin("COURTYARD_SPEAKING", "院落说事", "courtyard speaking", "BA-MEETINGS", anybody),
        origin("INSPECTION", "安全隐患排查", "inspection", "BA-INSPECTIONS", keepers),
        origin("CONTACT", "包联走访", "visit of who answers for it", "BA-CONTACTS", keepers));
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
    return new Reason(ReasonId.of(id), Text.of(zh, en), LEVELS);
  }

  private static Optional<Limit> limit(int days) {
    return Optional.of(new Limit(days, LEVELS));
  }

  private static RatingRules rating() {
    return new RatingRules(
        LEVELS,
        ImmutableList.of(
            grade("SATISFIED", "满意", "satisfied"),
            grade("FAIR", "基本满意", "fairly satisfied"),
            grade("UNSATISFIED", "不满意", "not satisfied")),
        GradeId.of("FAIR"),
        Optional.of(
            new RatingRules.Reopening(GradeId.of("UNSATISFIED"), Threshold.moreThan(1, 2), LEVELS)),
        ImmutableList.of(
            new Reason(
                ReasonId.of("RAISER_AWAY"), Text.of("反映人外出且联系不上", "the raiser is away"), LEVELS)));
  }

  private static RatingRules.Grade grade(String id, String zh, String en) {
    return new RatingRules.Grade(GradeId.of(id), Text.of(zh, en));
  }
}
