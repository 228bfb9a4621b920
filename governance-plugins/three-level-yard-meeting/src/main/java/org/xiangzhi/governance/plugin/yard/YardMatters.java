package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.matter.FollowUpRule;
import org.xiangzhi.governance.matter.FollowUpRule.Oversight;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.MatterRules.MatterClass;
import org.xiangzhi.governance.matter.MatterRules.Origin;
import org.xiangzhi.governance.matter.MatterRules.Station;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RatingRules;
import org.xiangzhi.governance.matter.Reason;
import org.xiangzhi.governance.matter.ReasonId;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** States how matters go through the closed loop. */
final class YardMatters {
  static final MatterClassId PRACTICAL = MatterClassId.of("PRACTICAL");
  static final MatterClassId IMPORTANT = MatterClassId.of("IMPORTANT");
  static final MatterClassId MAJOR = MatterClassId.of("MAJOR");

  static final OriginId MEETING = OriginId.of("MEETING");
  static final OriginId VISIT = OriginId.of("VISIT");
  static final OriginId ONLINE = OriginId.of("ONLINE");
  static final OriginId INSPECTION = OriginId.of("INSPECTION");

  static final GradeId VERY_SATISFIED = GradeId.of("VERY_SATISFIED");
  static final GradeId SATISFIED = GradeId.of("SATISFIED");
  static final GradeId FAIRLY_SATISFIED = GradeId.of("FAIRLY_SATISFIED");
  static final GradeId DISSATISFIED = GradeId.of("DISSATISFIED");

  static final ReasonId IN_COURT = ReasonId.of("IN_COURT");
  static final ReasonId UNREACHABLE = ReasonId.of("UNREACHABLE");

  private YardMatters() {}

  static MatterRules rules(YardVersion version) {
    return new MatterRules(
        RuleId.of("YARD-CLOSED-LOOP"),
        stations(version),
        classes(version),
        YardMeetings.TOPICS.stream()
            .map(topic -> new MatterRules.Topic(TopicId.of(topic.id().value()), topic.name()))
            .collect(ImmutableList.toImmutableList()),
        origins(),
        version.district() ? followUps() : ImmutableList.of(),
        refusals(),
        clocks(version),
        rating());
  }

  private static ImmutableList<Station> stations(YardVersion version) {
    ImmutableList.Builder<Station> stations = ImmutableList.builder();
    stations.add(
        new Station(LevelId.VILLAGE, false, false, RuleId.of("YARD-CLOSED-LOOP")),
        new Station(LevelId.TOWN, true, false, RuleId.of("YARD-TOWN-REVIEW")));
    if (version.district()) {
      stations.add(new Station(LevelId.COUNTY, false, true, RuleId.of("YARD-PUBLISHED")));
    }
    return stations.build();
  }

  private static ImmutableList<MatterClass> classes(YardVersion version) {
    ImmutableList.Builder<MatterClass> classes = ImmutableList.builder();
    classes.add(
        matterClass(
            PRACTICAL,
            Text.of("实事", "practical matter"),
            LevelId.VILLAGE,
            limit(10, "YARD-DAYS-PRACTICAL")),
        matterClass(
            IMPORTANT,
            Text.of("要事", "important matter"),
            LevelId.TOWN,
            limit(20, "YARD-DAYS-IMPORTANT")));
    if (version.district()) {
      classes.add(
          matterClass(
              MAJOR, Text.of("大事", "major matter"), LevelId.COUNTY, limit(60, "YARD-DAYS-MAJOR")));
    }
    return classes.build();
  }

  private static MatterClass matterClass(
      MatterClassId id, Text name, LevelId level, Optional<Limit> days) {
    return new MatterClass(id, name, level, days, RuleId.of("YARD-CLASSES"));
  }

  private static Optional<Limit> limit(int days, String rule) {
    return Optional.of(new Limit(days, RuleId.of(rule)));
  }

  private static ImmutableList<Origin> origins() {
    ImmutableSet<OfficeId> village = ImmutableSet.copyOf(YardActs.RAISERS);
    return ImmutableList.of(
        origin(MEETING, "院坝会", "yard meeting", village),
        origin(VISIT, "走访", "visit", village),
        origin(
            ONLINE,
            "线上反映",
            "online",
            ImmutableSet.<OfficeId>builder().addAll(village).add(OfficeRules.RESIDENT).build()),
        origin(INSPECTION, "巡查", "inspection", village));
  }

  private static Origin origin(OriginId id, String zh, String en, ImmutableSet<OfficeId> by) {
    return new Origin(id, Text.of(zh, en), by, RuleId.of("YARD-ORIGINS"));
  }

  private static ImmutableList<FollowUpRule> followUps() {
    return ImmutableList.of(
        new FollowUpRule(
            Mode.ORDINARY,
            YardDepartment.ALL.stream()
                .map(each -> new Oversight(each.body(), ImmutableSet.of(each.overseer())))
                .collect(ImmutableList.toImmutableList()),
            ImmutableSet.<OfficeId>builder()
                .addAll(YardOffices.TOWN_PRINCIPALS)
                .add(YardOffices.TEAM_MEMBER, YardOffices.VILLAGE_SECRETARY)
                .build(),
            Optional.empty(),
            RuleId.of("YARD-FOLLOW-UP-ORDINARY")),
        new FollowUpRule(
            Mode.CONCENTRATED,
            ImmutableList.of(),
            ImmutableSet.of(YardOffices.PRINCIPAL_LEADER),
            Optional.empty(),
            RuleId.of("YARD-FOLLOW-UP-CONCENTRATED")));
  }

  private static ImmutableList<Reason> refusals() {
    return ImmutableList.of(
        refusal("IN_COURT", "已进入诉讼、仲裁、复议", "before a court or an arbitrator"),
        refusal("NOT_OURS", "不属受理范围", "not of this level's field"),
        refusal("UNLAWFUL", "诉求违反法律法规", "what is asked for is against the law"),
        refusal("SETTLED", "同一事项已有结论", "the same matter has been settled"));
  }

  private static Reason refusal(String id, String zh, String en) {
    return new Reason(ReasonId.of(id), Text.of(zh, en), RuleId.of("YARD-REFUSAL"));
  }

  private static MatterClocks clocks(YardVersion version) {
    return new MatterClocks(
        limit(3, "YARD-REVIEW-DAYS"),
        version.district() ? limit(2, "YARD-CLAIM-DAYS") : Optional.empty(),
        limit(5, "YARD-PLAN-DAYS"),
        limit(3, "YARD-REMIND-DAYS"),
        limit(5, "YARD-ESCALATE-DAYS"),
        limit(5, "YARD-CONFIRM-DAYS"),
        limit(10, "YARD-REOPEN-DAYS"));
  }

  private static RatingRules rating() {
    return new RatingRules(
        RuleId.of("YARD-RATING"),
        ImmutableList.of(
            new RatingRules.Grade(VERY_SATISFIED, Text.of("非常满意", "very satisfied")),
            new RatingRules.Grade(SATISFIED, Text.of("满意", "satisfied")),
            new RatingRules.Grade(FAIRLY_SATISFIED, Text.of("基本满意", "fairly satisfied")),
            new RatingRules.Grade(DISSATISFIED, Text.of("不满意", "dissatisfied"))),
        SATISFIED,
        Optional.of(
            new RatingRules.Reopening(
                DISSATISFIED, Threshold.moreThan(1, 2), RuleId.of("YARD-REOPEN-DAYS"))),
        ImmutableList.of(
            new Reason(
                UNREACHABLE,
                Text.of("联系不上反映人", "nobody can be reached"),
                RuleId.of("YARD-RATING-WAIVED")),
            new Reason(
                ReasonId.of("DECLINED"),
                Text.of("反映人不愿评议", "nobody wants to rate"),
                RuleId.of("YARD-RATING-WAIVED"))));
  }
}
