package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.CONTACT_MEMBER;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.MANAGERS;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.VILLAGE;
import static org.xiangzhi.governance.register.RecordField.optional;
import static org.xiangzhi.governance.register.RecordField.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RecordMetric;

/**
 * States the records of kinds that are Chunhua's: rounds of public review, cleaning areas, what
 * hangs in a group's venue, the five zeros 五零 and the nominations of model households.
 */
final class ChunhuaOwnRecords {
  static final RecordKindId REVIEW = RecordKindId.of("SERVICE_REVIEW");
  static final RecordKindId CLEANING = RecordKindId.of("CLEANING_AREA");
  static final RecordKindId DISPLAY = RecordKindId.of("VENUE_DISPLAY");
  static final RecordKindId FIVE_ZEROS = RecordKindId.of("FIVE_ZEROS_CHECK");
  static final RecordKindId NOMINATION = RecordKindId.of("MODEL_NOMINATION");

  /** Households rate 评议. */
  static final StepId RATING = StepId.of("RATING");

  /** What the rating demands is settled 整改. */
  static final StepId FOLLOW_UP = StepId.of("FOLLOW_UP");

  /** It is done and told 反馈. */
  static final StepId REPORT = StepId.of("REPORT");

  private static final FieldType TEXT = new FieldType.Words(500);
  private static final FieldType DAY = new FieldType.Day();
  private static final FieldType PAPER = new FieldType.Paper();
  private static final FieldType COUNT = new FieldType.Amount(0, 100_000);

  private static final Choice KEPT =
      Choice.of(Option.of("KEPT", "守住", "kept"), Option.of("BROKEN", "未守住", "broken"));

  private ChunhuaOwnRecords() {}

  static ImmutableList<RecordKind> all() {
    return ImmutableList.of(reviews(), cleaning(), displays(), fiveZeros(), nominations());
  }

  private static FieldId field(String id) {
    return FieldId.of(id);
  }

  private static FieldType unit(LevelId... levels) {
    return new FieldType.OfUnit(ImmutableSet.copyOf(levels));
  }

  /**
   * The grades add up to those who rated; what follows has a person and a day, and is signed off by
   * the supervisory board once it was done.
   */
  private static RecordKind reviews() {
    RuleId binds = RuleId.of("REVIEW-BINDS");
    return RecordKind.of(
            REVIEW.value(),
            Text.of("群众评议", "public review of service"),
            RuleId.of("PUBLIC-REVIEWS"),
            ChunhuaRecords.kept(OVERSEERS),
            required(
                    "SERVICE",
                    "评议对象",
                    "service",
                    Choice.of(
                        Option.of("VILLAGE", "村级服务", "the village's service"),
                        Option.of("GROUP", "组级服务", "the group's service")))
                .at(RATING),
            required("DAY", "日期", "day", DAY).at(RATING),
            required("RATED", "参评户数", "households that rated", COUNT).at(RATING),
            required("SATISFIED", "满意", "satisfied", COUNT).at(RATING),
            required("FAIR", "基本满意", "fairly satisfied", COUNT).at(RATING),
            required("UNSATISFIED", "不满意", "not satisfied", COUNT).at(RATING),
            optional("NEED", "群众要求", "what residents demand", TEXT).at(RATING),
            required("MEASURES", "整改措施", "what will be done", TEXT).at(FOLLOW_UP),
            required("OWNER", "责任人", "who answers for it", new FieldType.OfPerson()).at(FOLLOW_UP),
            required("DUE_ON", "整改期限", "due on", DAY).at(FOLLOW_UP),
            required("DONE", "整改结果", "what was done", TEXT).at(REPORT),
            required("TOLD_ON", "反馈日期", "told on", DAY).at(REPORT))
        .with(
            new RecordConstraint.SumsTo(
                binds,
                ImmutableSet.of(field("SATISFIED"), field("FAIR"), field("UNSATISFIED")),
                field("RATED")))
        .through(reviewSteps());
  }

  private static ProcedureDefinition reviewSteps() {
    return new ProcedureDefinition(
        ImmutableList.of(
            step(RATING, Text.of("评议", "households rate"), OVERSEERS),
            step(
                FOLLOW_UP,
                Text.of("整改", "what it demands is settled"),
                ChunhuaRecords.joined(MANAGERS, VILLAGE, ImmutableSet.of())),
            step(REPORT, Text.of("反馈", "it is done and told"), OVERSEERS)));
  }

  private static StepDefinition step(StepId id, Text name, ImmutableSet<OfficeId> by) {
    return new StepDefinition(
        id,
        name,
        Mark.OWN,
        ImmutableList.of(new ActRule(RecordAccess.AMEND, by)),
        ImmutableList.of(),
        by,
        ImmutableList.of(),
        Optional.empty());
  }

  /** Members lead the cleaning of areas 党员带头卫生包干; every household is in one. */
  private static RecordKind cleaning() {
    RuleId rule = RuleId.of("CLEANING-AREAS");
    return RecordKind.of(
            CLEANING.value(),
            Text.of("卫生包干区", "cleaning area"),
            rule,
            ChunhuaRecords.kept(MANAGERS),
            required("AREA", "包干范围", "area", unit()).upTo(RecordField.MAX_VALUES),
            required("LEADER", "带头党员", "member who leads", new FieldType.OfPerson()),
            optional("HELPERS", "参与群众", "residents who help", new FieldType.OfPerson())
                .upTo(RecordField.MAX_VALUES)
                .masked())
        .with(
            new RecordConstraint.Covers(rule, field("AREA"), LevelId.HOUSEHOLD, Optional.empty()));
  }

  /** Names on seats and photographs on the wall hang there with their bearers' consent alone. */
  private static RecordKind displays() {
    return RecordKind.of(
            DISPLAY.value(),
            Text.of("组级阵地署名与合照", "names and photographs in a group's venue"),
            RuleId.of("VENUE-DISPLAY"),
            ChunhuaRecords.kept(MANAGERS),
            required("HOUSEHOLD", "农户", "household", unit(LevelId.HOUSEHOLD)).masked(),
            required(
                "WHAT",
                "内容",
                "what",
                Choice.of(
                    Option.of("SEAT_NAME", "座椅上的户主姓名", "the householder's name on a seat"),
                    Option.of("PHOTOGRAPH", "墙上的全家合照", "the family's photograph on the wall"))),
            optional("CONSENT", "本人同意", "consent", PAPER).upTo(20).masked())
        .with(
            new RecordConstraint.AnyOf(
                RuleId.of("DISPLAY-CONSENT"), ImmutableSet.of(field("CONSENT"))));
  }

  /** Five indicators, each kept or broken in a period; one that was broken says what happened. */
  private static RecordKind fiveZeros() {
    RuleId rule = RuleId.of("FIVE-ZERO-LIST");
    RecordConstraint[] explained =
        ImmutableList.of("BUILDING", "POLLUTION", "SAFETY", "CRIME", "PETITIONS").stream()
            .map(
                zero ->
                    new RecordConstraint.NeedsFor(
                        rule, field(zero), ImmutableSet.of(field("BROKEN")), field("WHAT")))
            .toArray(RecordConstraint[]::new);
    return RecordKind.of(
            FIVE_ZEROS.value(),
            Text.of("“五零”核查", "check of the five zeros"),
            RuleId.of("FIVE-ZEROS"),
            ChunhuaRecords.kept(ChunhuaRecords.KEEPERS),
            required("UNIT", "对象", "unit", unit(LevelId.GROUP, LevelId.HOUSEHOLD)),
            required("UNTIL", "截至日期", "until", DAY),
            required("BUILDING", "建设零违章", "no illegal building", KEPT),
            required("POLLUTION", "环境零污染", "no pollution", KEPT),
            required("SAFETY", "安全零事故", "no accidents", KEPT),
            required("CRIME", "治安零发案", "no crime", KEPT),
            required("PETITIONS", "村民零非访", "no petition outside the law", KEPT),
            optional("WHAT", "未守住情况", "what happened", TEXT).masked())
        .with(explained)
        .with(
            new RecordMetric.Chosen(
                "safety",
                Text.of("安全零事故", "checks without accidents"),
                field("SAFETY"),
                ImmutableSet.of(field("KEPT")),
                ImmutableSet.of(field("KEPT"), field("BROKEN"))));
  }

  /** A household is nominated on a check of it; the selection itself is not the register's. */
  private static RecordKind nominations() {
    RuleId rule = RuleId.of("MODEL-HOUSEHOLDS");
    return RecordKind.of(
            NOMINATION.value(),
            Text.of("示范户推荐", "nomination of a model household"),
            rule,
            ChunhuaRecords.kept(
                ChunhuaRecords.joined(MANAGERS, ImmutableSet.of(CONTACT_MEMBER), VILLAGE)),
            required("HOUSEHOLD", "农户", "household", unit(LevelId.HOUSEHOLD)),
            required(
                "SORT",
                "类别",
                "sort",
                Choice.of(
                    Option.of("FIVE_ZEROS", "“五零”示范户", "model of the five zeros"),
                    Option.of("YARD", "美丽庭院示范户", "model house-yard"))),
            required("YEAR", "年度", "year", new FieldType.Amount(2020, 2100)),
            optional("CHECK", "“五零”核查", "check", new FieldType.OfRecord(FIVE_ZEROS)),
            required("REASON", "推荐理由", "reason", TEXT))
        .with(
            new RecordConstraint.NeedsFor(
                rule, field("SORT"), ImmutableSet.of(field("FIVE_ZEROS")), field("CHECK")),
            new RecordConstraint.Unique(
                rule, ImmutableSet.of(field("HOUSEHOLD"), field("SORT"), field("YEAR"))));
  }
}
