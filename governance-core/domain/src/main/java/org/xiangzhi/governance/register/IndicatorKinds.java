package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.LINE;
import static org.xiangzhi.governance.register.KindParts.NUMBER;
import static org.xiangzhi.governance.register.KindParts.PAPER;
import static org.xiangzhi.governance.register.KindParts.TEXT;
import static org.xiangzhi.governance.register.KindParts.field;
import static org.xiangzhi.governance.register.KindParts.fields;
import static org.xiangzhi.governance.register.KindParts.unit;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Builds what several departments need to ask of a place once instead of each by itself: indicators
 * 指标 with one owner, targets 目标 for a year, and the plan of funds 项目资金 pooled for it.
 */
public final class IndicatorKinds {
  /** An indicator 指标. */
  public static final RecordKindId INDICATOR = RecordKindId.of("INDICATOR");

  /** The value of an indicator for a unit and a year 指标值. */
  public static final RecordKindId VALUE = RecordKindId.of("INDICATOR_VALUE");

  /** What a unit is to reach in a year 年度目标. */
  public static final RecordKindId TARGET = RecordKindId.of("YEARLY_TARGET");

  /** The pooled funds of a year 统筹资金. */
  public static final RecordKindId FUNDS = RecordKindId.of("POOLED_FUNDS");

  /** The field with the sum of the funds, in fen 分. */
  public static final FieldId TOTAL = FieldId.of("TOTAL");

  private static final FieldType YEAR = new FieldType.Amount(2000, 9999);

  private IndicatorKinds() {}

  /**
   * Builds the indicator. A name is entered once, and one department owns it; those whose own
   * indicators went into it are named beside.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param departments the departments
   * @return the kind
   */
  public static RecordKind indicator(
      RuleId rule, RecordAccess access, FieldType.Choice departments) {
    return RecordKind.of(
            INDICATOR.value(),
            Text.of("指标", "indicator"),
            rule,
            access,
            RecordField.required("NAME", "名称", "name", LINE),
            RecordField.required("OWNER", "归口部门", "owner", departments),
            RecordField.optional("MERGED", "并入部门", "departments merged", departments).upTo(50),
            RecordField.required("MEANS", "含义", "meaning", TEXT),
            RecordField.required("MEASURED_IN", "计量单位", "measured in", LINE))
        .with(new RecordConstraint.Unique(rule, fields("NAME")));
  }

  /**
   * Builds the value of an indicator: entered once for a unit and a year, whoever asks for it.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param levels the levels of the units
   * @return the kind
   */
  public static RecordKind value(RuleId rule, RecordAccess access, LevelId... levels) {
    return figure(
        VALUE,
        Text.of("指标值", "value of an indicator"),
        rule,
        access,
        levels,
        RecordField.required("VALUE", "数值", "value", NUMBER),
        RecordField.optional("SHOWN_BY", "依据", "what shows it", PAPER));
  }

  /**
   * Builds the target that a unit is to reach in a year.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param levels the levels of the units
   * @return the kind
   */
  public static RecordKind target(RuleId rule, RecordAccess access, LevelId... levels) {
    return figure(
        TARGET,
        Text.of("年度目标", "target of a year"),
        rule,
        access,
        levels,
        RecordField.required("TARGET", "目标值", "target", NUMBER),
        RecordField.required("FIXED_ON", "确定日期", "fixed on", DAY));
  }

  private static RecordKind figure(
      RecordKindId id,
      Text name,
      RuleId rule,
      RecordAccess access,
      LevelId[] levels,
      RecordField... figure) {
    Stream<RecordField> of =
        Stream.of(
            RecordField.required("INDICATOR", "指标", "indicator", new FieldType.OfRecord(INDICATOR)),
            RecordField.required("UNIT", "单元", "unit", unit(levels)),
            RecordField.required("YEAR", "年度", "year", YEAR));
    return RecordKind.of(
            id.value(),
            name,
            rule,
            access,
            Stream.concat(of, Stream.of(figure)).toArray(RecordField[]::new))
        .with(new RecordConstraint.Unique(rule, fields("INDICATOR", "UNIT", "YEAR")));
  }

  /**
   * Is one who gives to the pooled funds.
   *
   * @param field the field of its share
   * @param name what people call it
   */
  public record Giver(FieldId field, Text name) {
    /**
     * Makes a giver.
     *
     * @param field the name of its field
     * @param zh what people call it in Chinese
     * @param en and in English
     * @return the giver
     */
    public static Giver of(String field, String zh, String en) {
      return new Giver(FieldId.of(field), Text.of(zh, en));
    }
  }

  /**
   * Builds the plan of the funds that are pooled for a unit and a year. The shares of all givers
   * add up to the sum exactly; whoever gives nothing gives 0.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param givers who gives, 1 to 30
   * @param levels the levels of the units
   * @return the kind
   */
  public static RecordKind funds(
      RuleId rule, RecordAccess access, List<Giver> givers, LevelId... levels) {
    Checks.within("givers", givers.size(), 1, 30);
    Stream<RecordField> before =
        Stream.of(
            RecordField.required("UNIT", "单元", "unit", unit(levels)),
            RecordField.required("YEAR", "年度", "year", YEAR),
            RecordField.required("PURPOSE", "用途", "purpose", TEXT));
    Stream<RecordField> shares =
        givers.stream()
            .map(
                giver ->
                    RecordField.required(
                        giver.field().value(),
                        giver.name().zh() + "（分）",
                        giver.name().en() + " in fen",
                        NUMBER));
    Stream<RecordField> after =
        Stream.of(RecordField.required(TOTAL.value(), "合计（分）", "sum in fen", NUMBER));
    return RecordKind.of(
            FUNDS.value(),
            Text.of("统筹资金计划", "plan of pooled funds"),
            rule,
            access,
            Stream.of(before, shares, after).flatMap(some -> some).toArray(RecordField[]::new))
        .with(
            new RecordConstraint.SumsTo(
                rule,
                givers.stream().map(Giver::field).collect(ImmutableSet.toImmutableSet()),
                TOTAL),
            new RecordConstraint.Unique(rule, ImmutableSet.of(field("UNIT"), field("YEAR"))));
  }
}
