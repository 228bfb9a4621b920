package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeRules;

/** Holds rules of a made-up practice. */
final class SampleRules {
  static final RuleId RULE = RuleId.of("SAMPLE-MATTERS");
  static final RuleId SPEED = RuleId.of("SAMPLE-SPEED");
  static final RuleId REVIEW = RuleId.of("SAMPLE-REVIEW");
  static final RuleId CLAIM = RuleId.of("SAMPLE-CLAIM");
  static final RuleId PLAN = RuleId.of("SAMPLE-PLAN");
  static final RuleId REMIND = RuleId.of("SAMPLE-REMIND");
  static final RuleId ESCALATE = RuleId.of("SAMPLE-ESCALATE");
  static final RuleId CONFIRM = RuleId.of("SAMPLE-CONFIRM");
  static final RuleId REOPEN = RuleId.of("SAMPLE-REOPEN");
  static final RuleId LEADERS = RuleId.of("SAMPLE-LEADERS");

  static final MatterClassId MAJOR = MatterClassId.of("MAJOR");
  static final MatterClassId IMPORTANT = MatterClassId.of("IMPORTANT");
  static final MatterClassId PRACTICAL = MatterClassId.of("PRACTICAL");
  static final TopicId LIGHTS = TopicId.of("LIGHTS");
  static final TopicId WATER = TopicId.of("WATER");
  static final OriginId MEETING = OriginId.of("MEETING");
  static final OriginId INSPECTION = OriginId.of("INSPECTION");
  static final GradeId GOOD = GradeId.of("GOOD");
  static final GradeId FAIR = GradeId.of("FAIR");
  static final GradeId BAD = GradeId.of("BAD");
  static final ReasonId OUT_OF_SCOPE = ReasonId.of("OUT_OF_SCOPE");
  static final ReasonId MOVED_AWAY = ReasonId.of("MOVED_AWAY");
  static final LinkKindId OVERSEES = LinkKindId.of("OVERSEES");

  static final MatterClocks CLOCKS =
      new MatterClocks(
          limit(3, REVIEW),
          limit(2, CLAIM),
          limit(3, PLAN),
          limit(2, REMIND),
          limit(3, ESCALATE),
          limit(5, CONFIRM),
          limit(8, REOPEN));

  static final MatterRules ALL = rules(CLOCKS, 20, 10, 8);

  private SampleRules() {}

  static Optional<Limit> limit(int days, RuleId rule) {
    return Optional.of(new Limit(days, rule));
  }

  private static Text text(String words) {
    return Text.of(words, words);
  }

  static MatterRules rules(MatterClocks clocks, int major, int important, int practical) {
    return new MatterRules(
        RULE,
        ImmutableList.of(
            new MatterRules.Station(LevelId.VILLAGE, false, false, RULE),
            new MatterRules.Station(LevelId.TOWN, true, false, REVIEW),
            new MatterRules.Station(LevelId.COUNTY, false, true, RULE)),
        ImmutableList.of(
            matterClass(MAJOR, LevelId.COUNTY, major),
            matterClass(IMPORTANT, LevelId.TOWN, important),
            matterClass(PRACTICAL, LevelId.VILLAGE, practical)),
        ImmutableList.of(
            new MatterRules.Topic(LIGHTS, text("路灯")), new MatterRules.Topic(WATER, text("水价"))),
        ImmutableList.of(
            new MatterRules.Origin(
                MEETING,
                text("会议"),
                ImmutableSet.of(MatterPlaces.SECRETARY_OFFICE, OfficeRules.RESIDENT),
                RULE),
            new MatterRules.Origin(
                INSPECTION, text("巡查"), ImmutableSet.of(MatterPlaces.SECRETARY_OFFICE), SPEED)),
        ImmutableList.of(
            new FollowUpRule(
                Mode.ORDINARY,
                ImmutableList.of(
                    new FollowUpRule.Oversight(
                        MatterPlaces.BUREAU, ImmutableSet.of(MatterPlaces.DEPUTY_OFFICE))),
                ImmutableSet.of(MatterPlaces.CLERK_OFFICE),
                Optional.of(OVERSEES),
                LEADERS),
            new FollowUpRule(
                Mode.CONCENTRATED,
                ImmutableList.of(),
                ImmutableSet.of(MatterPlaces.PRINCIPAL_OFFICE),
                Optional.empty(),
                LEADERS)),
        ImmutableList.of(new Reason(OUT_OF_SCOPE, text("不属受理范围"), SPEED)),
        clocks,
        new RatingRules(
            RULE,
            ImmutableList.of(
                new RatingRules.Grade(GOOD, text("满意")),
                new RatingRules.Grade(FAIR, text("基本满意")),
                new RatingRules.Grade(BAD, text("不满意"))),
            FAIR,
            Optional.of(new RatingRules.Reopening(BAD, Threshold.moreThan(1, 2), REOPEN)),
            ImmutableList.of(new Reason(MOVED_AWAY, text("已迁出"), SPEED))));
  }

  private static MatterRules.MatterClass matterClass(MatterClassId id, LevelId level, int days) {
    return new MatterRules.MatterClass(id, text(id.value()), level, limit(days, SPEED), RULE);
  }
}
