package org.xiangzhi.governance.testkit.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RatingRules;
import org.xiangzhi.governance.matter.Reason;
import org.xiangzhi.governance.matter.ReasonId;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.Reaction;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;

/** Is a made-up practice with matters of village and town, and needs that raise some. */
final class MatterPractice {
  private static final Rule RULE = Rule.own("SAMPLE-MATTER", "事项闭环", "matters are closed");
  private static final Text NAME = Text.of("样例", "sample");
  static final MatterClassId IMPORTANT = MatterClassId.of("IMPORTANT");
  static final TopicId TOPIC = TopicId.of("LIGHTS");
  static final OriginId VISIT = OriginId.of("VISIT");

  /** Where matters come from that whoever keeps the records of visits may not raise. */
  static final OriginId INSPECTION = OriginId.of("INSPECTION");

  static final ReasonId WHY = ReasonId.of("OUT_OF_SCOPE");

  /** Is the kind of record whose need raises a matter. */
  static final RecordKindId CALL = RecordKindId.of("CALL");

  static final FieldId NEED = FieldId.of("NEED");

  private MatterPractice() {}

  static PracticeDefinition definition() {
    PracticeDefinition base = new FiveStepPractice().definition();
    Stream<ActRule> acts =
        Stream.of("raise", "classify", "refer", "refuse", "tell", "waive-rating", "strike-off")
            .map(act -> ActRule.of("matter." + act, OfficeRules.REGISTRAR));
    return base.toBuilder()
        .rules(Stream.concat(base.rules().stream(), Stream.of(RULE)).toList())
        .acts(Stream.concat(base.acts().stream(), acts).toList())
        .matters(Optional.of(rules()))
        .build();
  }

  private static MatterRules rules() {
    Optional<Limit> three = Optional.of(new Limit(3, RULE.id()));
    Optional<Limit> none = Optional.empty();
    Reason reason = new Reason(WHY, NAME, RULE.id());
    return new MatterRules(
        RULE.id(),
        ImmutableList.of(
            new MatterRules.Station(LevelId.VILLAGE, false, false, RULE.id()),
            new MatterRules.Station(LevelId.TOWN, true, false, RULE.id())),
        ImmutableList.of(
            new MatterRules.MatterClass(IMPORTANT, NAME, LevelId.TOWN, three, RULE.id())),
        ImmutableList.of(new MatterRules.Topic(TOPIC, NAME)),
        ImmutableList.of(
            new MatterRules.Origin(VISIT, NAME, ImmutableSet.of(OfficeRules.REGISTRAR), RULE.id()),
            new MatterRules.Origin(
                INSPECTION, NAME, ImmutableSet.of(OfficeRules.RESIDENT), RULE.id())),
        ImmutableList.of(),
        ImmutableList.of(reason),
        new MatterClocks(three, none, none, none, none, three, none),
        new RatingRules(
            RULE.id(),
            ImmutableList.of(
                new RatingRules.Grade(GradeId.of("GOOD"), NAME),
                new RatingRules.Grade(GradeId.of("BAD"), NAME)),
            GradeId.of("GOOD"),
            Optional.empty(),
            ImmutableList.of(reason)));
  }

  /** Lets a record of a call raise a matter from the need that was heard. */
  static PracticeDefinition reacting(OriginId origin, boolean must) {
    RecordKind calls =
        RecordKind.of(
            CALL.value(),
            NAME,
            RULE.id(),
            RecordAccess.keptBy(ImmutableSet.of(OfficeRules.REGISTRAR)),
            RecordField.required("DAY", "日期", "day", new FieldType.Day()),
            RecordField.optional("NEED", "诉求", "need", new FieldType.Words(500)));
    return definition().toBuilder()
        .records(Stream.concat(definition().records().stream(), Stream.of(calls)).toList())
        .reactions(List.of(new Reaction.RaisesMatter(RULE.id(), CALL, NEED, TOPIC, origin, must)))
        .build();
  }
}
