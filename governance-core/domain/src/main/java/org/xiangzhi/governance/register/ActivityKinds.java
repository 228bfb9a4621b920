package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.PERSON;

import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Builds the calendar of activities 活动日历: what is planned, and what was held with those who took
 * part. Who took part is personal; a practice may let it earn points of itself.
 */
public final class ActivityKinds {
  /** A planned activity 活动计划. */
  public static final RecordKindId PLAN = RecordKindId.of("ACTIVITY_PLAN");

  /** An activity that was held 活动. */
  public static final RecordKindId ACTIVITY = RecordKindId.of("ACTIVITY");

  /** The field of those who took part. */
  public static final FieldId PEOPLE = FieldId.of("PEOPLE");

  private ActivityKinds() {}

  /**
   * Builds the plan: which series is to be held on which day, and which office answers for it.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param series the series of activities
   * @param answers the offices that may answer for one, at least one
   * @return the kind
   */
  public static RecordKind plan(
      RuleId rule, RecordAccess access, FieldType.Choice series, Iterable<OfficeId> answers) {
    return RecordKind.of(
        PLAN.value(),
        Text.of("活动计划", "planned activity"),
        rule,
        access,
        RecordField.required("SERIES", "系列", "series", series),
        RecordField.required("WHAT", "内容", "what", new FieldType.Words(200)),
        RecordField.required("DAY", "计划日期", "planned for", DAY),
        RecordField.required(
            "ANSWERS",
            "负责职务",
            "office that answers for it",
            new FieldType.OfOffice(ImmutableSet.copyOf(answers))));
  }

  /**
   * Builds the activity that was held.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param series the series of activities
   * @return the kind
   */
  public static RecordKind activity(RuleId rule, RecordAccess access, FieldType.Choice series) {
    return RecordKind.of(
        ACTIVITY.value(),
        Text.of("小院活动", "activity"),
        rule,
        access,
        RecordField.required("SERIES", "系列", "series", series),
        RecordField.required("WHAT", "内容", "what", new FieldType.Words(200)),
        RecordField.required("DAY", "日期", "day", DAY),
        RecordField.required("LED_BY", "主讲（组织）人", "led by", PERSON),
        RecordField.required(PEOPLE.value(), "参加人", "who took part", PERSON)
            .upTo(RecordField.MAX_VALUES)
            .masked(),
        RecordField.optional("PLAN", "活动计划", "planned as", new FieldType.OfRecord(PLAN)));
  }
}
