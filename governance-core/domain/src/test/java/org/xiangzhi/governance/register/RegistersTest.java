package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.register.RegisterScene.CLERK;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.GUEST;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.HOUSE_A1;
import static org.xiangzhi.governance.register.RegisterScene.VILLAGE;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.procedure.StepId;

/** Forms, access, history: what holds for records of every kind. */
class RegistersTest {
  private static final RecordKind EVERYTHING =
      RecordKind.of(
              "EVERYTHING",
              Text.of("各类栏目", "every field"),
              RuleId.of("R-EVERYTHING"),
              RecordAccess.keptBy(ImmutableSet.of(CLERKS)),
              RecordField.required("TITLE", "名称", "title", new FieldType.Words(5)),
              RecordField.optional("NUMBER", "数", "number", new FieldType.Amount(2, 9)),
              RecordField.optional("OF", "其中", "part", new FieldType.Part(FieldId.of("NUMBER"))),
              RecordField.optional("DAY", "日", "day", new FieldType.Day()),
              RecordField.optional(
                  "SORT",
                  "类",
                  "sort",
                  FieldType.Choice.of(FieldType.Choice.Option.of("ROAD", "路", "road"))),
              RecordField.optional(
                  "PLACE", "处", "place", new FieldType.OfUnit(ImmutableSet.of(LevelId.HAMLET))),
              RecordField.optional("WHO", "谁", "who", new FieldType.OfPerson()).masked().upTo(2),
              RecordField.optional(
                  "OFFICE", "职", "office", new FieldType.OfOffice(ImmutableSet.of())),
              RecordField.optional(
                  "SEE", "参见", "see", new FieldType.OfRecord(RecordKindId.of("EVERYTHING"))),
              RecordField.optional("PAPER", "证", "paper", new FieldType.Paper()),
              RecordField.optional("TIME", "时", "time", new FieldType.Timespan()),
              RecordField.optional(
                  "BALLOT",
                  "票",
                  "ballot",
                  new FieldType.OfBallot(ImmutableSet.of(BallotKind.ASSEMBLY), Optional.empty())))
          .with(
              new RecordMetric.Filled("numbered", Text.of("有数", "numbered"), FieldId.of("NUMBER")));

  private static final RecordKindId KIND = EVERYTHING.id();
  private final RegisterScene scene = new RegisterScene(EVERYTHING);

  private Refusal unfit(RefusalCode code, Object... values) {
    return scene.refuse(code, RegisterGuards.FORM.id(), enter("r-1", KIND, values));
  }

  @Test
  void registerForm_textsKeepToTheirLength() {
    scene.accept(enter("r-1", KIND, "TITLE", words("一二三四五")));
    Refusal refusal =
        scene.refuse(
            RefusalCode.TEXT_TOO_LONG,
            RegisterGuards.FORM.id(),
            enter("r-2", KIND, "TITLE", words("一二三四五六")));
    assertEquals("6", refusal.arguments().get("length"));
    assertEquals("5", refusal.arguments().get("max"));
    assertEquals("TITLE", refusal.arguments().get("field"));
  }

  @Test
  void registerForm_whatIsRequiredIsThereAndNothingElse() {
    assertEquals("TITLE", unfit(RefusalCode.MISSING_FIELD).arguments().get("field"));
    assertEquals(
        "WRONG",
        unfit(RefusalCode.UNKNOWN_FIELD, "TITLE", words("题"), "WRONG", words("错"))
            .arguments()
            .get("field"));
    assertEquals(
        "TITLE", unfit(RefusalCode.MISSING_FIELD, "TITLE", List.of()).arguments().get("field"));
  }

  @Test
  void registerForm_numbersKeepToTheirBounds() {
    FieldValue title = words("题");
    unfit(RefusalCode.VALUE_OUT_OF_BOUNDS, "TITLE", title, "NUMBER", new FieldValue.Amount(1));
    Refusal refusal =
        unfit(RefusalCode.VALUE_OUT_OF_BOUNDS, "TITLE", title, "NUMBER", new FieldValue.Amount(10));
    assertEquals("10", refusal.arguments().get("value"));
    assertEquals("2", refusal.arguments().get("min"));
    assertEquals("9", refusal.arguments().get("max"));
    scene.accept(enter("r-2", KIND, "TITLE", title, "NUMBER", new FieldValue.Amount(2)));
    scene.accept(enter("r-9", KIND, "TITLE", title, "NUMBER", new FieldValue.Amount(9)));
  }

  @Test
  void registerForm_aPartIsNoGreaterThanItsWhole() {
    FieldValue title = words("题");
    FieldValue five = new FieldValue.Amount(5);
    scene.accept(enter("r-5", KIND, "TITLE", title, "NUMBER", five, "OF", five));
    unfit(
        RefusalCode.VALUE_OUT_OF_BOUNDS,
        "TITLE",
        title,
        "NUMBER",
        five,
        "OF",
        new FieldValue.Amount(6));
    unfit(RefusalCode.VALUE_OUT_OF_BOUNDS, "TITLE", title, "OF", new FieldValue.Amount(1));
  }

  @Test
  void registerForm_everyFieldRefusesValuesOfOtherTypes() {
    for (RecordField field : EVERYTHING.fields()) {
      FieldValue wrong =
          field.id().equals(FieldId.of("DAY")) ? words("2026") : new FieldValue.Day(DAY);
      Refusal refusal =
          field.id().equals(FieldId.of("TITLE"))
              ? unfit(RefusalCode.VALUE_FORM, "TITLE", wrong)
              : unfit(RefusalCode.VALUE_FORM, "TITLE", words("题"), field.id(), wrong);
      assertEquals(field.id().value(), refusal.arguments().get("field"));
    }
  }

  @Test
  void registerForm_choicesAreThoseOfTheField() {
    scene.accept(enter("r-1", KIND, "TITLE", words("题"), "SORT", chosen("ROAD")));
    Refusal refusal =
        scene.refuse(
            RefusalCode.VALUE_FORM,
            RegisterGuards.FORM.id(),
            enter("r-2", KIND, "TITLE", words("题"), "SORT", chosen("FIELD")));
    assertEquals("ROAD", refusal.arguments().get("form"));
  }

  @Test
  void registerForm_aUnitHasAnAllowedLevel() {
    scene.accept(enter("r-1", KIND, "TITLE", words("题"), "PLACE", unit(HAMLET_A)));
    Refusal refusal =
        scene.refuse(
            RefusalCode.LEVEL_UNFIT,
            RegisterGuards.FORM.id(),
            enter("r-2", KIND, "TITLE", words("题"), "PLACE", unit(HOUSE_A1)));
    assertEquals("HOUSEHOLD", refusal.arguments().get("level"));
  }

  @Test
  void registerForm_noMoreValuesThanTheFieldTakes() {
    scene.accept(
        enter("r-2", KIND, "TITLE", words("题"), "WHO", List.of(person(CLERK), person(ELDER))));
    Refusal refusal =
        unfit(
            RefusalCode.SIZE_OUT_OF_BOUNDS,
            "TITLE",
            words("题"),
            "WHO",
            List.of(person(CLERK), person(ELDER), person(GUEST)));
    assertEquals("3", refusal.arguments().get("size"));
    assertEquals("2", refusal.arguments().get("max"));
  }

  @Test
  void registerKnown_whatIsNamedIsThere() {
    List<Object[]> unknown =
        List.of(
            new Object[] {"PLACE", unit(UnitId.of("nowhere"))},
            new Object[] {"WHO", person(PersonId.of("nobody"))},
            new Object[] {"OFFICE", new FieldValue.OfOffice(OfficeId.of("NONE"))},
            new Object[] {"SEE", reference("r-0")},
            new Object[] {"BALLOT", new FieldValue.OfBallot(BallotId.of("b-0"))});
    for (Object[] pair : unknown) {
      Refusal refusal =
          scene.refuse(
              RefusalCode.NOT_FOUND,
              RegisterGuards.KNOWN.id(),
              enter("r-1", KIND, "TITLE", words("题"), pair[0], pair[1]));
      assertEquals(pair[1].toString(), refusal.arguments().get("id"));
    }
    scene.refuse(
        RefusalCode.NOT_FOUND,
        RegisterGuards.KNOWN.id(),
        enter("r-1", RecordKindId.of("OTHER"), "TITLE", words("题")));
    scene.refuse(RefusalCode.NOT_FOUND, RegisterGuards.KNOWN.id(), close("r-1"));
    scene.refuse(
        RefusalCode.NOT_FOUND,
        RegisterGuards.KNOWN.id(),
        new RegisterCommand.Enter(
            RecordId.of("r-1"),
            KIND,
            UnitId.of("nowhere"),
            RegisterScene.fields("TITLE", words("题"))));
  }

  @Test
  void registerKnown_aRecordIsEnteredOnce() {
    scene.accept(enter("r-1", KIND, "TITLE", words("题")));
    scene.refuse(
        RefusalCode.ALREADY_EXISTS,
        RegisterGuards.KNOWN.id(),
        enter("r-1", KIND, "TITLE", words("题")));
  }

  @Test
  void officeHeld_actsAreOfThoseTheKindNames() {
    scene.actor = ELDER;
    Refusal refusal =
        scene.refuse(
            RefusalCode.OFFICE_REQUIRED,
            ProcedureRules.OFFICE_HELD.id(),
            enter("r-1", KIND, "TITLE", words("题")));
    assertEquals("CLERK", refusal.arguments().get("offices"));
    scene.actor = CLERK;
    scene.accept(enter("r-1", KIND, "TITLE", words("题")));
    scene.actor = ELDER;
    scene.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD.id(),
        amend("r-1", "TITLE", words("改")));
    scene.refuse(RefusalCode.OFFICE_REQUIRED, ProcedureRules.OFFICE_HELD.id(), close("r-1"));
  }

  @Test
  void registerClosed_aClosedRecordNeverChanges() {
    scene.accept(enter("r-1", KIND, "TITLE", words("题")));
    scene.accept(close("r-1"));
    RegisterRecord closed = scene.record("r-1");
    for (RegisterCommand command :
        List.of(
            amend("r-1", "TITLE", words("改")),
            close("r-1"),
            new RegisterCommand.CompleteStep(RecordId.of("r-1"), StepId.of("ONE")),
            new RegisterCommand.ReturnStep(RecordId.of("r-1"), StepId.of("ONE"), "退"))) {
      scene.refuse(RefusalCode.ALREADY_ENDED, RegisterGuards.CLOSED.id(), command);
    }
    assertEquals(closed, scene.record("r-1"));
    assertEquals(0, scene.registers.open(KIND).count());
    assertEquals(1, scene.registers.ofKind(KIND).count());
  }

  @Test
  void registerDays_changesAreDatedInTheirOrder() {
    scene.accept(enter("r-1", KIND, "TITLE", words("题")));
    scene.day = DAY.minusDays(1);
    Refusal refusal =
        scene.refuse(
            RefusalCode.CHANGED_LATER, RegisterGuards.DAYS.id(), amend("r-1", "TITLE", words("改")));
    assertEquals("2026-03-02", refusal.arguments().get("latest"));
    scene.day = DAY;
    scene.accept(amend("r-1", "TITLE", words("改")));
  }

  @Test
  void whatARecordSaidStaysInItsHistory() {
    scene.accept(enter("r-1", KIND, "TITLE", words("旧"), "NUMBER", new FieldValue.Amount(3)));
    scene.day = DAY.plusDays(1);
    scene.accept(amend("r-1", "TITLE", words("新"), "NUMBER", List.of()));
    RegisterRecord record = scene.record("r-1");
    assertEquals(RegisterScene.fields("TITLE", words("新")), record.values());
    assertEquals(2, record.history().size());
    assertEquals(
        ImmutableList.of(words("旧")), record.history().get(0).values().get(FieldId.of("TITLE")));
    assertEquals(Optional.of("更正"), record.history().get(1).reason());
    assertEquals(DAY.plusDays(1), record.history().get(1).on());
    assertEquals(CLERK, record.history().get(1).by());
    scene.refuse(
        RefusalCode.MISSING_FIELD, RegisterGuards.FORM.id(), amend("r-1", "TITLE", List.of()));
  }

  @Test
  void recordsAreFoundByPersonUnitAndDay() {
    scene.accept(
        enter(
            "r-1",
            KIND,
            "TITLE",
            words("题"),
            "WHO",
            person(ELDER),
            "PLACE",
            unit(HAMLET_A),
            "DAY",
            new FieldValue.Day(DAY)));
    assertEquals(1, scene.registers.ofPerson(ELDER).count());
    assertEquals(0, scene.registers.ofPerson(GUEST).count());
    assertEquals(1, scene.registers.ofUnit(HAMLET_A).count());
    assertEquals(1, scene.registers.ofUnit(VILLAGE).count());
    assertEquals(1, scene.registers.ofDay(KIND, DAY).count());
    assertEquals(0, scene.registers.ofDay(KIND, DAY.plusDays(1)).count());
    scene.accept(amend("r-1", "WHO", person(GUEST), "PLACE", List.of()));
    assertEquals(0, scene.registers.ofPerson(ELDER).count());
    assertEquals(1, scene.registers.ofPerson(GUEST).count());
    assertEquals(0, scene.registers.ofUnit(HAMLET_A).count());
  }

  @Test
  void personalFieldsAreLeftOutInPublic() {
    scene.accept(enter("r-1", KIND, "TITLE", words("题"), "WHO", person(ELDER)));
    RegisterRecord record = scene.record("r-1");
    assertEquals(
        Optional.of(RegisterScene.fields("TITLE", words("题"))),
        Registers.publicly(record, EVERYTHING));
    RecordKind hidden =
        new RecordKind(
            KIND,
            EVERYTHING.name(),
            EVERYTHING.rule(),
            EVERYTHING.fields(),
            ImmutableList.of(),
            EVERYTHING.access().readBy(ImmutableSet.of(CLERKS)),
            Optional.empty(),
            ImmutableList.of());
    assertEquals(Optional.empty(), Registers.publicly(record, hidden));
  }

  @Test
  void personalNumbers_stayOutOfEveryText() {
    assertThrows(InvalidValueException.class, () -> words("电话 13800000000"));
    assertThrows(
        InvalidValueException.class,
        () -> new FieldValue.Paper("电话 13800000000", Digest.ofText("x")));
    assertThrows(
        InvalidValueException.class,
        () -> new RegisterCommand.Close(RecordId.of("r-1"), "电话 13800000000"));
  }

  @Test
  void metricsShowNumeratorAndDenominator() {
    scene.accept(enter("r-1", KIND, "TITLE", words("题"), "NUMBER", new FieldValue.Amount(3)));
    scene.accept(enter("r-2", KIND, "TITLE", words("题")));
    var metric = scene.registers.metrics(EVERYTHING, scene).get(0);
    assertEquals(1, metric.numerator());
    assertEquals(2, metric.denominator());
    assertTrue(metric.events().contains("register.entered/1"));
  }
}
