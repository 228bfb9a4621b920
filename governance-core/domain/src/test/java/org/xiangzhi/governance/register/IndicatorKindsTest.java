package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.GUEST;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_B;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.chosen;
import static org.xiangzhi.governance.register.RegisterScene.close;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.unit;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/** Indicators, targets and funds; pledges and evaluations; the calendar of activities. */
class IndicatorKindsTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERKS));
  private static final FieldType.Choice SORTS =
      FieldType.Choice.of(
          FieldType.Choice.Option.of("ONE", "一", "one"),
          FieldType.Choice.Option.of("TWO", "二", "two"));
  private static final RecordKindId REVIEW = RecordKindId.of("MEMBER_REVIEW");

  private final RegisterScene scene =
      new RegisterScene(
          IndicatorKinds.indicator(RULE, ACCESS, SORTS),
          IndicatorKinds.value(RULE, ACCESS, LevelId.HAMLET),
          IndicatorKinds.target(RULE, ACCESS, LevelId.HAMLET),
          IndicatorKinds.funds(
              RULE,
              ACCESS,
              ImmutableList.of(
                  IndicatorKinds.Giver.of("DISTRICT", "区级", "the district"),
                  IndicatorKinds.Giver.of("TOWN", "镇级", "the town")),
              LevelId.HAMLET),
          PledgeKinds.pledge(RULE, ACCESS, SORTS),
          PledgeKinds.evaluation(
              REVIEW,
              Text.of("评价", "evaluation"),
              RULE,
              ACCESS,
              RecordField.required("WHO", "党员", "member", new FieldType.OfPerson()).masked(),
              ImmutableList.of(
                  PledgeKinds.Part.of("CONDUCT", "作风", "conduct", 40),
                  PledgeKinds.Part.of("DEEDS", "贡献", "deeds", 60))),
          ActivityKinds.plan(RULE, ACCESS, SORTS, ImmutableSet.of(CLERKS)),
          ActivityKinds.activity(RULE, ACCESS, SORTS));

  private static FieldValue number(long value) {
    return new FieldValue.Amount(value);
  }

  private static FieldValue day() {
    return new FieldValue.Day(DAY);
  }

  private static RegisterCommand indicator(String id, String name, String owner) {
    return enter(
        id,
        IndicatorKinds.INDICATOR,
        "NAME",
        words(name),
        "OWNER",
        chosen(owner),
        "MEANS",
        words("每月一次"),
        "MEASURED_IN",
        words("次"));
  }

  private static RegisterCommand value(String id, UnitId unit, long year, long value) {
    return enter(
        id,
        IndicatorKinds.VALUE,
        "INDICATOR",
        reference("i-1"),
        "UNIT",
        unit(unit),
        "YEAR",
        number(year),
        "VALUE",
        number(value));
  }

  @Test
  void anIndicatorHasOneOwner() {
    scene.accept(indicator("i-1", "院坝会次数", "ONE"));
    scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, indicator("i-2", "院坝会次数", "TWO"));
    scene.accept(close("i-1"));
    scene.accept(indicator("i-3", "院坝会次数", "TWO"));
  }

  @Test
  void aValueIsEnteredOnceForAUnitAndAYear() {
    scene.accept(indicator("i-1", "院坝会次数", "ONE"));
    scene.accept(value("v-1", HAMLET_A, 2026, 12));
    scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, value("v-2", HAMLET_A, 2026, 13));
    scene.accept(value("v-2", HAMLET_A, 2027, 13));
    scene.accept(value("v-3", HAMLET_B, 2026, 13));
  }

  @Test
  void aTargetIsFixedOnceForAUnitAndAYear() {
    scene.accept(indicator("i-1", "院坝会次数", "ONE"));
    Object[] target = {
      "INDICATOR",
      reference("i-1"),
      "UNIT",
      unit(HAMLET_A),
      "YEAR",
      number(2026),
      "TARGET",
      number(24),
      "FIXED_ON",
      day()
    };
    scene.accept(enter("t-1", IndicatorKinds.TARGET, target));
    scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, enter("t-2", IndicatorKinds.TARGET, target));
  }

  private static RegisterCommand funds(String id, long district, long town, long total) {
    return enter(
        id,
        IndicatorKinds.FUNDS,
        "UNIT",
        unit(HAMLET_A),
        "YEAR",
        number(2026),
        "PURPOSE",
        words("小院建设"),
        "DISTRICT",
        number(district),
        "TOWN",
        number(town),
        "TOTAL",
        number(total));
  }

  @Test
  void pooledFundsAddUp() {
    scene.refuse(RefusalCode.TALLY_MISMATCH, RULE, funds("f-1", 300, 200, 499));
    scene.refuse(RefusalCode.TALLY_MISMATCH, RULE, funds("f-1", 300, 200, 501));
    scene.accept(funds("f-1", 300, 200, 500));
    scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, funds("f-2", 0, 0, 0));
  }

  private static RegisterCommand pledge(String id) {
    return enter(
        id,
        PledgeKinds.PLEDGE,
        "WHO",
        person(ELDER),
        "SORT",
        chosen("ONE"),
        "PLEDGE",
        words("每月打扫公共场院"),
        "MADE_ON",
        day(),
        "DUE_ON",
        day());
  }

  @Test
  void aPledgeEndsWithWhatBecameOfIt() {
    scene.accept(pledge("p-1"));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, close("p-1"));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, amend("p-1", "KEPT", chosen("KEPT")));
    scene.accept(amend("p-1", "KEPT", chosen("KEPT"), "RESULT", words("已打扫六次")));
    scene.accept(close("p-1"));
    scene.accept(pledge("p-2"));
    scene.accept(amend("p-2", "KEPT", chosen("NOT_KEPT")));
    scene.accept(close("p-2"));
  }

  private static RegisterCommand review(String id, PersonId who, long conduct, long deeds) {
    return enter(
        id,
        REVIEW,
        "WHO",
        person(who),
        "YEAR",
        number(2026),
        "DAY",
        day(),
        "CONDUCT",
        number(conduct),
        "DEEDS",
        number(deeds),
        "TOTAL",
        number(conduct + deeds));
  }

  @Test
  void anEvaluationIsTheSumOfItsParts() {
    Refusal refusal =
        scene.refuse(
            RefusalCode.VALUE_OUT_OF_BOUNDS, RegisterGuards.FORM.id(), review("r-1", ELDER, 41, 0));
    assertEquals("40", refusal.arguments().get("max"));
    scene.accept(review("r-1", ELDER, 40, 60));
    scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, review("r-2", ELDER, 1, 1));
    scene.accept(review("r-2", GUEST, 0, 0));
    assertThrows(
        InvalidValueException.class,
        () ->
            PledgeKinds.evaluation(
                REVIEW,
                Text.of("评价", "evaluation"),
                RULE,
                ACCESS,
                RecordField.required("WHO", "党员", "member", new FieldType.OfPerson()),
                ImmutableList.of()));
  }

  @Test
  void whoTookPartIsPersonalAndTheCalendarIsNot() {
    assertTrue(
        ActivityKinds.activity(RULE, ACCESS, SORTS)
            .field(ActivityKinds.PEOPLE)
            .orElseThrow()
            .personal());
    assertFalse(
        ActivityKinds.plan(RULE, ACCESS, SORTS, ImmutableSet.of(CLERKS)).fields().stream()
            .anyMatch(RecordField::personal));
  }
}
