package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xiangzhi.governance.register.RegisterScene.CLERK;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.GUEST;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.HOUSE_A1;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.chosen;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.unit;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.metric.Metric;

/** Visits, outreach, volunteers and pairings. */
class OutreachKindsTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final RuleId CONSENT = RuleId.of("CONSENT");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERKS));
  private static final FieldType.Choice ONE =
      FieldType.Choice.of(FieldType.Choice.Option.of("ONE", "一", "one"));
  private static final RecordKind VISIT = OutreachKinds.visit(RULE, ACCESS, ONE, ONE);
  private static final RecordKind OUTREACH = OutreachKinds.outreach(RULE, ACCESS, ONE, CONSENT);
  private static final RecordKind VOLUNTEER =
      OutreachKinds.volunteer(RULE, ACCESS, OutreachKinds.watch());
  private static final RecordKind PAIRING = OutreachKinds.pairing(RULE, ACCESS);
  private static final RecordKind RESULT = OutreachKinds.pairingResult(RULE, ACCESS);
  private static final FieldValue PAPER = new FieldValue.Paper("同意书", Digest.ofText("c"));
  private static final FieldValue TODAY = new FieldValue.Day(DAY);

  private final RegisterScene scene =
      new RegisterScene(VISIT, OUTREACH, VOLUNTEER, PAIRING, RESULT);

  @Test
  void visits_showNeitherCategoryNorWhatWasFound() {
    scene.refuse(RefusalCode.LEVEL_UNFIT, RegisterGuards.FORM.id(), visit(unit(HAMLET_A)));
    scene.accept(visit(unit(HOUSE_A1)));
    ImmutableSet<FieldId> shown =
        ImmutableSet.copyOf(Registers.publicly(scene.record("v-1"), VISIT).orElseThrow().keySet());
    assertFalse(shown.contains(FieldId.of("CATEGORY")));
    assertFalse(shown.contains(FieldId.of("FOUND")));
    Metric visited = scene.registers.metrics(VISIT, scene).get(0);
    assertEquals("1/2", visited.numerator() + "/" + visited.denominator());
  }

  private static RegisterCommand visit(FieldValue household) {
    return enter(
        "v-1",
        VISIT.id(),
        "HOUSEHOLD",
        household,
        "DAY",
        TODAY,
        "VISITORS",
        person(CLERK),
        "OCCASION",
        chosen("ONE"),
        "CATEGORY",
        chosen("ONE"),
        "FOUND",
        words("独居"),
        "NEED",
        words("水管漏水"));
  }

  @Test
  void outreach_recordsNamesPhotographsAndPlaceWithConsentAlone() {
    scene.accept(
        enter(
            "o-1",
            OUTREACH.id(),
            "WAY",
            chosen("ONE"),
            "TOPIC",
            words("防溺水"),
            "DAY",
            TODAY,
            "UNIT",
            unit(HAMLET_A),
            "BY",
            person(CLERK),
            "REACHED",
            new FieldValue.Amount(12)));
    Object[][] given = {
      {"PEOPLE", person(ELDER)},
      {"PHOTOGRAPHS", PAPER},
      {"PLACE", new FieldValue.Cell("28.31,113.22")}
    };
    for (Object[] one : given) {
      Refusal refusal = scene.refuse(RefusalCode.MISSING_FIELD, CONSENT, amend("o-1", one));
      assertEquals("CONSENT", refusal.arguments().get("field"));
      scene.accept(amend("o-1", one[0], one[1], "CONSENT", PAPER));
      scene.refuse(RefusalCode.MISSING_FIELD, CONSENT, amend("o-1", "CONSENT", List.of()));
      scene.accept(amend("o-1", one[0], List.of(), "CONSENT", List.of()));
    }
    scene.refuse(
        RefusalCode.VALUE_FORM, RegisterGuards.FORM.id(), amend("o-1", "PLACE", words("村口")));
  }

  @Test
  void cells_areAHundredthOfADegreeAndNoCloser() {
    for (String cell : List.of("28.31,113.22", "3.86,73.50", "53.56,135.05")) {
      assertEquals(cell, new FieldValue.Cell(cell).toString());
    }
    for (String place :
        List.of(
            "28.3123,113.2245", "28.31,113.2245", "28.312,113.22", "28.3,113.2", "28,113", "")) {
      assertThrows(InvalidValueException.class, () -> new FieldValue.Cell(place), place);
    }
  }

  @Test
  void volunteers_areNotShownByName() {
    RegisterCommand.Enter offer =
        enter(
            "x-1",
            VOLUNTEER.id(),
            "WHO",
            person(GUEST),
            "GROUP",
            chosen("FIVE_ELDERS"),
            "DUTY",
            words("夜间巡防"),
            "AREA",
            unit(HAMLET_A),
            "OFFERED",
            PAPER,
            "SINCE",
            TODAY);
    scene.accept(offer);
    assertFalse(
        Registers.publicly(scene.record("x-1"), VOLUNTEER)
            .orElseThrow()
            .containsKey(FieldId.of("WHO")));
    scene.refuse(
        RefusalCode.ALREADY_EXISTS,
        RULE,
        new RegisterCommand.Enter(
            RecordId.of("x-2"), VOLUNTEER.id(), offer.unit(), offer.fields()));
  }

  @Test
  void pairings_yieldSomethingThatIsShown() {
    scene.accept(
        enter(
            "p-1",
            PAIRING.id(),
            "ENTERPRISE",
            words("示例米业"),
            "UNIT",
            unit(HAMLET_A),
            "SINCE",
            TODAY,
            "AGREEMENT",
            PAPER));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, result());
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, result("JOBS", new FieldValue.Amount(3)));
    scene.accept(result("JOBS", new FieldValue.Amount(3), "EVIDENCE", PAPER));
  }

  private static RegisterCommand result(Object... more) {
    Object[] all = new Object[4 + more.length];
    all[0] = "PAIRING";
    all[1] = reference("p-1");
    all[2] = "DAY";
    all[3] = TODAY;
    System.arraycopy(more, 0, all, 4, more.length);
    return enter("r-1", RESULT.id(), all);
  }
}
