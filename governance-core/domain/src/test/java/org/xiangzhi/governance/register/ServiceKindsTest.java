package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.register.RegisterScene.CLERK;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.ELDERS;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.chosen;
import static org.xiangzhi.governance.register.RegisterScene.close;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.unit;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.procedure.StepId;

/** A whistle is answered by the office it was for; the shares of an order make up its cost. */
class ServiceKindsTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final ImmutableSet<OfficeId> BOTH = ImmutableSet.of(CLERKS, ELDERS);
  private static final RecordAccess ACCESS = RecordAccess.keptBy(BOTH);
  private static final StepId DISTRICT = StepId.of("DISTRICT");
  private static final StepId TOWN = StepId.of("TOWN");
  private static final RecordKind WHISTLE =
      ServiceKinds.whistle(
          RULE,
          ACCESS,
          new ServiceKinds.Whistle(ImmutableSet.of(CLERKS), ImmutableSet.of(CLERKS), BOTH, 3),
          Mark.SOURCE);
  private static final RecordKind ORDER =
      ServiceKinds.serviceOrder(
          RULE,
          ACCESS,
          new ServiceKinds.Order(
              FieldType.Choice.of(FieldType.Choice.Option.of("HEALTH", "卫生", "health")),
              ImmutableSet.of(CLERKS),
              ImmutableSet.of(CLERKS),
              ImmutableList.of(
                  new ServiceKinds.Payer(DISTRICT, Text.of("区", "district"), BOTH),
                  new ServiceKinds.Payer(TOWN, Text.of("镇", "town"), ImmutableSet.of(ELDERS)))),
          Mark.SOURCE);

  private RegisterScene scene = new RegisterScene(WHISTLE, ORDER);

  private static FieldValue day(LocalDate day) {
    return new FieldValue.Day(day);
  }

  private static FieldValue number(long number) {
    return new FieldValue.Amount(number);
  }

  private static FieldValue office(OfficeId office) {
    return new FieldValue.OfOffice(office);
  }

  private void whistled() {
    scene.accept(
        enter(
            "w-1",
            WHISTLE.id(),
            "NEED",
            words("排水沟堵塞"),
            "COURTYARD",
            unit(HAMLET_A),
            "CONSULTED_ON",
            day(DAY)));
    scene.complete("w-1", ServiceKinds.CONSULTATION);
  }

  @Test
  void whistle_onlyTheOfficeThatWasNamedReportsIn() {
    whistled();
    scene.accept(amend("w-1", "OFFICE", office(ELDERS)));
    scene.complete("w-1", ServiceKinds.WHISTLED);
    RegisterCommand arrival = amend("w-1", "ARRIVED_ON", day(DAY));
    Refusal refusal = scene.refuse(RefusalCode.OFFICE_REQUIRED, RULE, arrival);
    assertEquals("ELDER", refusal.arguments().get("offices"));
    scene.actor = ELDER;
    scene.accept(arrival);
    scene.actor = CLERK;
    scene.refuse(
        RefusalCode.OFFICE_REQUIRED,
        RULE,
        new RegisterCommand.CompleteStep(RecordId.of("w-1"), ServiceKinds.REPORTED_IN));
    scene.actor = ELDER;
    scene.complete("w-1", ServiceKinds.REPORTED_IN);
    scene.accept(amend("w-1", "RESULT", words("已疏通")));
    scene.complete("w-1", ServiceKinds.HANDLING);
    scene.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD.id(),
        amend("w-1", "OPINION", words("属实")));
    scene.actor = CLERK;
    scene.accept(amend("w-1", "OPINION", words("属实")));
    scene.complete("w-1", ServiceKinds.CONFIRMATION);
    assertEquals(5, scene.record("w-1").progress().orElseThrow().history().size());
  }

  @Test
  void whistle_namesAnOfficeThatCanBeCalled() {
    RecordKind narrow =
        ServiceKinds.whistle(
            RULE,
            ACCESS,
            new ServiceKinds.Whistle(
                ImmutableSet.of(CLERKS), ImmutableSet.of(CLERKS), ImmutableSet.of(ELDERS), 3),
            Mark.OWN);
    RegisterScene other = new RegisterScene(narrow);
    other.accept(
        enter(
            "w-1",
            WHISTLE.id(),
            "NEED",
            words("排水沟堵塞"),
            "COURTYARD",
            unit(HAMLET_A),
            "CONSULTED_ON",
            day(DAY)));
    other.complete("w-1", ServiceKinds.CONSULTATION);
    Refusal refusal =
        other.refuse(
            RefusalCode.VALUE_FORM,
            RegisterGuards.FORM.id(),
            amend("w-1", "OFFICE", office(CLERKS)));
    assertEquals("ELDER", refusal.arguments().get("form"));
    other.refuse(
        RefusalCode.NOT_FOUND,
        RegisterGuards.KNOWN.id(),
        amend("w-1", "OFFICE", office(OfficeId.of("NOBODY"))));
  }

  @Test
  void whistle_isOverdueOnTheFourthDay() {
    whistled();
    scene.accept(amend("w-1", "OFFICE", office(ELDERS)));
    scene.complete("w-1", ServiceKinds.WHISTLED);
    assertFalse(overdue(DAY.plusDays(3)));
    assertTrue(overdue(DAY.plusDays(4)));
    scene.actor = ELDER;
    scene.day = DAY.plusDays(4);
    scene.accept(amend("w-1", "ARRIVED_ON", day(DAY.plusDays(4))));
    scene.complete("w-1", ServiceKinds.REPORTED_IN);
    assertFalse(overdue(DAY.plusDays(4)));
  }

  private boolean overdue(LocalDate day) {
    return scene.registers.overdue(WHISTLE.id(), day, scene).count() == 1;
  }

  @Test
  void whistle_timeLimitIsFromOneDayToAYear() {
    for (int days : new int[] {1, 365}) {
      assertEquals(days, new ServiceKinds.Whistle(BOTH, BOTH, BOTH, days).days());
    }
    for (int days : new int[] {0, 366}) {
      InvalidValueException refused =
          org.junit.jupiter.api.Assertions.assertThrows(
              InvalidValueException.class, () -> new ServiceKinds.Whistle(BOTH, BOTH, BOTH, days));
      assertEquals(RefusalCode.VALUE_OUT_OF_BOUNDS, refused.refusal().code());
    }
  }

  private void ordered() {
    scene.accept(
        enter(
            "o-1",
            ORDER.id(),
            "SERVICE",
            chosen("HEALTH"),
            "NEED",
            words("义诊"),
            "COURTYARD",
            unit(HAMLET_A)));
    scene.complete("o-1", ServiceKinds.ORDER);
    scene.accept(amend("o-1", "PROVIDER", words("卫生院"), "DUE_ON", day(DAY.plusDays(10))));
    scene.complete("o-1", ServiceKinds.ACCEPTANCE);
  }

  private RegisterCommand split(long cost, long district, long town) {
    return amend(
        "o-1",
        "COST",
        number(cost),
        "SHARE_DISTRICT",
        number(district),
        "SHARE_TOWN",
        number(town));
  }

  @Test
  void order_sharesAddUpToTheCostToTheFen() {
    ordered();
    for (long town : new long[] {39_999, 40_001}) {
      Refusal refusal =
          scene.refuse(RefusalCode.TALLY_MISMATCH, RULE, split(100_000, 60_000, town));
      assertEquals(String.valueOf(60_000 + town), refusal.arguments().get("sum"));
      assertEquals("100000", refusal.arguments().get("total"));
    }
    scene.refuse(RefusalCode.TALLY_MISMATCH, RULE, amend("o-1", "SHARE_TOWN", number(1)));
    scene.accept(amend("o-1", "COST", number(100_000)));
    scene.accept(split(100_000, 60_000, 40_000));
    scene.accept(split(0, 0, 0));
  }

  @Property(tries = 200)
  void order_isAcceptedExactlyWhenItAddsUp(
      @ForAll @IntRange(max = 3) int cost,
      @ForAll @IntRange(max = 3) int one,
      @ForAll @IntRange(max = 3) int other) {
    scene = new RegisterScene(WHISTLE, ORDER);
    ordered();
    assertEquals(cost == one + other, scene.decide(split(cost, one, other)).refusals().isEmpty());
  }

  @Test
  void order_eachPayerPaysInTurn() {
    ordered();
    scene.accept(split(100_000, 60_000, 40_000));
    scene.complete("o-1", ServiceKinds.FUNDING);
    FieldValue proof = new FieldValue.Paper("凭证", Digest.ofText("p"));
    scene.accept(amend("o-1", "PROOF_DISTRICT", proof));
    scene.complete("o-1", DISTRICT);
    scene.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD.id(),
        amend("o-1", "PROOF_TOWN", proof));
    scene.actor = ELDER;
    scene.refuse(
        RefusalCode.MISSING_FIELD,
        RegisterGuards.FORM.id(),
        new RegisterCommand.CompleteStep(RecordId.of("o-1"), TOWN));
    scene.accept(amend("o-1", "PROOF_TOWN", proof));
    scene.complete("o-1", TOWN);
    scene.actor = CLERK;
    scene.accept(amend("o-1", "DELIVERED_ON", day(DAY), "RESULT", words("义诊一次")));
    scene.complete("o-1", ServiceKinds.DELIVERY);
    scene.accept(amend("o-1", "OPINION", words("满意")));
    scene.complete("o-1", ServiceKinds.CONFIRMATION);
  }

  /** Refusing an order is closing it with the reason that closing demands. */
  @Test
  void order_isRefusedByClosingIt() {
    scene.accept(
        enter(
            "o-1",
            ORDER.id(),
            "SERVICE",
            chosen("HEALTH"),
            "NEED",
            words("义诊"),
            "COURTYARD",
            unit(HAMLET_A)));
    scene.complete("o-1", ServiceKinds.ORDER);
    scene.accept(close("o-1"));
    assertEquals("办结", scene.record("o-1").closed().orElseThrow().reason());
  }
}
