package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.RongchangActs.joined;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.COURTYARD_HEAD;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.INSTRUCTOR;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.STEWARD;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.VILLAGE;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.YARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.Topic;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.practice.Reaction;
import org.xiangzhi.governance.register.ActivityKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;

/** States what feeds points: activities, contributions and yard meetings; and the vote on them. */
final class RongchangRecords {
  static final RecordKindId ACTIVITY = ActivityKinds.ACTIVITY;
  static final RecordKindId SERVICE = RecordKindId.of("VOLUNTARY_SERVICE");
  static final String YARD_MEETING = "YARD_MEETING";
  static final BallotTypeId ASSEMBLY = BallotTypeId.of("ASSEMBLY");

  static final RecordAccess KEPT = RecordAccess.keptBy(joined(YARD, VILLAGE));

  private RongchangRecords() {}

  static ImmutableList<RecordKind> all() {
    return ImmutableList.of(
        ActivityKinds.activity(RuleId.of("XY-ACTIVITIES"), KEPT, series()),
        service(),
        GroupKinds.contribution(
            RuleId.of("XY-CONTRIBUTIONS"), KEPT, RuleId.of("XY-CONTRIBUTIONS-FREE")),
        GroupKinds.certificate(
            RuleId.of("XY-CERTIFICATES"), KEPT, RuleId.of("XY-CERTIFICATES-CONSENT")));
  }

  /** The source names the series; that attendance is taken down is the plugin's own. */
  static FieldType.Choice series() {
    return FieldType.Choice.of(
        Option.of("THOUGHT", "+思想", "plus thought"),
        Option.of("LAW", "+送法", "plus law"),
        Option.of("CULTURE", "+文化", "plus culture"),
        Option.of("HEARTS", "+连心", "plus hearts"),
        Option.of("LECTURE", "小院讲堂", "courtyard lecture"),
        Option.of("FESTIVAL", "我们的节日", "our festivals"),
        Option.of("SPORTS", "全民健身运动会", "sports day"));
  }

  private static RecordKind service() {
    return RecordKind.of(
        SERVICE.value(),
        Text.of("+志愿服务", "plus voluntary service"),
        RuleId.of("XY-ACTIVITIES"),
        KEPT,
        RecordField.required("WHAT", "内容", "what", new FieldType.Words(200)),
        RecordField.required("DAY", "日期", "day", new FieldType.Day()),
        RecordField.required("HOURS", "每人时数", "hours of each", new FieldType.Amount(1, 24)),
        RecordField.required("PEOPLE", "参加人", "who took part", new FieldType.OfPerson())
            .upTo(RecordField.MAX_VALUES)
            .masked());
  }

  /** Lets attendance that is recorded earn points of itself. */
  static ImmutableList<Reaction> reactions() {
    RuleId rule = RuleId.of("XY-ATTENDANCE-EARNS");
    return ImmutableList.of(
        new Reaction.EarnsByAttending(
            rule, MeetingKindId.of(YARD_MEETING), AccountKind.HOUSEHOLD, RongchangTariff.MEETING),
        earns(rule, ACTIVITY, Optional.empty(), AccountKind.HOUSEHOLD, RongchangTariff.ACTIVITY),
        earns(rule, SERVICE, Optional.empty(), AccountKind.HOUSEHOLD, RongchangTariff.SERVICE),
        earns(
            rule,
            SERVICE,
            Optional.of(FieldId.of("HOURS")),
            AccountKind.PERSON,
            RongchangTariff.SERVICE_HOURS));
  }

  private static Reaction earns(
      RuleId rule,
      RecordKindId kind,
      Optional<FieldId> quantity,
      AccountKind subject,
      TariffRuleId earned) {
    return new Reaction.EarnsByRecord(rule, kind, FieldId.of("PEOPLE"), quantity, subject, earned);
  }

  static MeetingRules meetings() {
    return new MeetingRules(
        ImmutableList.of(
            MeetingKind.of(
                    YARD_MEETING,
                    Text.of("小院院坝会", "yard meeting"),
                    RuleId.of("XY-YARD-MEETINGS"),
                    new Entitled.Adults())
                .heldAt(LevelId.COURTYARD)
                .convenedBy(COURTYARD_HEAD, INSTRUCTOR, STEWARD)
                .through(MeetingChannel.open("YARD", Text.of("院坝", "in the yard")))
                .about(AgendaItemType.consulting("AFFAIR", Text.of("院落事", "affair of the yard")))),
        ImmutableList.of(
            Topic.of("POINTS", Text.of("积分", "points")), Topic.of("OTHER", Text.of("其他", "other"))),
        ImmutableSet.of(VILLAGE_SECRETARY, INSTRUCTOR),
        ImmutableList.of());
  }

  /** Votes on the tariff: the villagers' assembly, as the law has it. */
  static BallotRules assembly() {
    return BallotRules.assembly(
        RuleId.of("XY-ASSEMBLY-QUORUM"),
        ImmutableList.of(
            BallotRules.Quorum.present(Basis.ADULTS, Threshold.moreThan(1, 2)),
            BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3))),
        RuleId.of("XY-ASSEMBLY-MAJORITY"),
        Threshold.moreThan(1, 2));
  }
}
