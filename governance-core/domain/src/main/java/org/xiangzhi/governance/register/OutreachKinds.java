package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.LINE;
import static org.xiangzhi.governance.register.KindParts.NEEDED;
import static org.xiangzhi.governance.register.KindParts.NUMBER;
import static org.xiangzhi.governance.register.KindParts.PAPER;
import static org.xiangzhi.governance.register.KindParts.PERSON;
import static org.xiangzhi.governance.register.KindParts.TEXT;
import static org.xiangzhi.governance.register.KindParts.field;
import static org.xiangzhi.governance.register.KindParts.fields;
import static org.xiangzhi.governance.register.KindParts.option;
import static org.xiangzhi.governance.register.KindParts.unit;

import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Builds the kinds by which those who serve go to those whom they serve: household visits 走访,
 * outreach 宣传 with check-in 打卡, volunteers 群防群治, and pairings of enterprises 结对.
 */
public final class OutreachKinds {
  /** A household visit 走访. */
  public static final RecordKindId VISIT = RecordKindId.of("HOUSEHOLD_VISIT");

  /** A piece of outreach 宣传引领. */
  public static final RecordKindId OUTREACH = RecordKindId.of("OUTREACH");

  /** A volunteer 志愿者. */
  public static final RecordKindId VOLUNTEER = RecordKindId.of("VOLUNTEER");

  /** The pairing of an enterprise and a village 村企结对. */
  public static final RecordKindId PAIRING = RecordKindId.of("PAIRING");

  /** What a pairing yielded 结对成效. */
  public static final RecordKindId PAIRING_RESULT = RecordKindId.of("PAIRING_RESULT");

  /** The field of a visit that says what the household needs. */
  public static final FieldId NEED = FieldId.of("NEED");

  private OutreachKinds() {}

  /**
   * Builds the household visit. Why a household is visited more often, and what was found in it, is
   * personal; what it needs and wants dealt with is in a field of its own.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param occasions why visits are made
   * @param categories the categories of households that are visited more often
   * @return the kind
   */
  public static RecordKind visit(
      RuleId rule, RecordAccess access, FieldType.Choice occasions, FieldType.Choice categories) {
    return RecordKind.of(
            VISIT.value(),
            Text.of("入户走访", "household visit"),
            rule,
            access,
            RecordField.required("HOUSEHOLD", "走访户", "household", unit(LevelId.HOUSEHOLD)),
            RecordField.required("DAY", "日期", "day", DAY),
            RecordField.required("VISITORS", "走访人", "visitors", PERSON).upTo(10),
            RecordField.required("OCCASION", "事由", "occasion", occasions),
            RecordField.optional("CATEGORY", "重点类别", "category", categories).upTo(10).masked(),
            RecordField.optional("FOUND", "走访情况", "found", TEXT).masked(),
            RecordField.optional(NEED.value(), "诉求", "need", NEEDED))
        .with(
            new RecordMetric.Reached(
                "visited",
                Text.of("走访覆盖户", "households visited"),
                field("HOUSEHOLD"),
                LevelId.HOUSEHOLD));
  }

  /**
   * Builds the record of outreach with its check-in: what was explained, through which way, how
   * many it reached. Whom, a photograph, and where are recorded with consent alone, are personal,
   * and where is a cell of about a kilometre.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param ways the ways by which people are reached
   * @param consent the rule that demands consent
   * @return the kind
   */
  public static RecordKind outreach(
      RuleId rule, RecordAccess access, FieldType.Choice ways, RuleId consent) {
    return RecordKind.of(
            OUTREACH.value(),
            Text.of("宣传引领", "outreach"),
            rule,
            access,
            RecordField.required("WAY", "方式", "way", ways),
            RecordField.required("TOPIC", "内容", "topic", LINE),
            RecordField.required("DAY", "日期", "day", DAY),
            RecordField.required("UNIT", "单元", "unit", unit()).upTo(RecordField.MAX_VALUES),
            RecordField.required("BY", "打卡人", "who checked in", PERSON).upTo(10),
            RecordField.required("REACHED", "覆盖人数", "people reached", NUMBER),
            RecordField.optional("PEOPLE", "参与群众", "people", PERSON)
                .upTo(RecordField.MAX_VALUES)
                .masked(),
            RecordField.optional("PHOTOGRAPHS", "照片", "photographs", PAPER).upTo(20).masked(),
            RecordField.optional("PLACE", "打卡位置（约一公里网格）", "place", new FieldType.Cell()).masked(),
            RecordField.optional("CONSENT", "本人同意", "consent", PAPER)
                .upTo(RecordField.MAX_VALUES)
                .masked(),
            RecordField.optional(NEED.value(), "收集的诉求", "need", NEEDED))
        .with(
            new RecordConstraint.Needs(
                consent, fields("PEOPLE", "PHOTOGRAPHS", "PLACE"), field("CONSENT")))
        .with(
            new RecordMetric.Reached(
                "reached",
                Text.of("宣传覆盖户", "households reached"),
                field("UNIT"),
                LevelId.HOUSEHOLD));
  }

  /**
   * Builds the volunteer: where and for what somebody offered to help. Names are shown with consent
   * alone, so the person is personal.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param groups the groups from which volunteers come
   * @return the kind
   */
  public static RecordKind volunteer(RuleId rule, RecordAccess access, FieldType.Choice groups) {
    return RecordKind.of(
            VOLUNTEER.value(),
            Text.of("志愿者", "volunteer"),
            rule,
            access,
            RecordField.required("WHO", "志愿者", "who", PERSON).masked(),
            RecordField.required("GROUP", "来源", "group", groups),
            RecordField.required("DUTY", "服务内容", "duty", LINE),
            RecordField.required("AREA", "范围", "area", unit()).upTo(20),
            RecordField.required("OFFERED", "自愿报名", "how they offered", PAPER).masked(),
            RecordField.required("SINCE", "起始日期", "since", DAY))
        .with(new RecordConstraint.Unique(rule, fields("WHO", "DUTY")));
  }

  /**
   * Builds the pairing of an enterprise and a village.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind pairing(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            PAIRING.value(),
            Text.of("村企结对", "pairing"),
            rule,
            access,
            RecordField.required("ENTERPRISE", "企业", "enterprise", LINE),
            RecordField.required("UNIT", "结对单元", "unit", unit()).upTo(20),
            RecordField.required("SINCE", "结对日期", "since", DAY),
            RecordField.required("AGREEMENT", "结对协议", "agreement", PAPER))
        .with(new RecordConstraint.Unique(rule, fields("ENTERPRISE")));
  }

  /**
   * Builds what a pairing yielded: purchases in fen 分, jobs, or something else.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind pairingResult(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            PAIRING_RESULT.value(),
            Text.of("结对成效", "what a pairing yielded"),
            rule,
            access,
            RecordField.required("PAIRING", "结对", "pairing", new FieldType.OfRecord(PAIRING)),
            RecordField.required("DAY", "日期", "day", DAY),
            RecordField.optional("PURCHASES", "采购金额（分）", "purchases in fen", NUMBER),
            RecordField.optional("JOBS", "就业人数", "jobs", NUMBER),
            RecordField.optional("OTHER", "其他帮扶", "other help", TEXT),
            RecordField.optional("EVIDENCE", "凭证", "evidence", PAPER).upTo(10))
        .with(
            new RecordConstraint.AnyOf(rule, fields("PURCHASES", "JOBS", "OTHER")),
            new RecordConstraint.Needs(rule, fields("PURCHASES", "JOBS"), field("EVIDENCE")));
  }

  /**
   * Lists what contributes to neighbourhood watch 群防群治 in many places; a practice may name its own.
   *
   * @return shops, the five elders 五老, party members, others
   */
  public static FieldType.Choice watch() {
    return FieldType.Choice.of(
        option("SHOPS", "商业网点", "shops"),
        option("FIVE_ELDERS", "“五老”", "the five elders"),
        option("PARTY_MEMBERS", "党员", "party members"),
        option("OTHER", "其他", "other"));
  }
}
