package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;

class OfficesTest {
  private static final UnitId VILLAGE = UnitId.of("522631106200");
  private static final BodyId BRANCH = BodyId.of("BRANCH");
  private static final OfficeId SECRETARY = OfficeId.of("SECRETARY");
  private static final PersonId LI = PersonId.of("li");
  private static final PersonId HE = PersonId.of("he");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final OfficeView VIEW =
      new Scene()
          .unit(VILLAGE, LevelId.VILLAGE)
          .body(BRANCH, LevelId.VILLAGE, BodyDefinition.Nature.PARTY)
          .office(SECRETARY, BRANCH);

  private Offices offices = Offices.empty();

  private static Act on(LocalDate day) {
    return Act.of(LI, day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  private void accept(LocalDate day, OfficeCommand command) {
    Decision<OfficeEvent> decision = offices.decide(command, on(day), VIEW);
    assertEquals(ImmutableList.of(), decision.refusals());
    decision.events().forEach(event -> offices = offices.evolve(event));
  }

  private void refuse(RefusalCode code, Rule rule, LocalDate day, OfficeCommand command) {
    Refusal refusal = offices.decide(command, on(day), VIEW).refusals().get(0);
    assertEquals(code, refusal.code());
    assertEquals(rule.id(), refusal.rule());
  }

  private static OfficeCommand establish(UnitId unit, BodyId body) {
    return new OfficeCommand.EstablishBody(unit, body, "岩洞村党支部");
  }

  private static OfficeCommand appoint(String id, PersonId person, Optional<LocalDate> until) {
    return new OfficeCommand.Appoint(
        AppointmentId.of(id), SECRETARY, VILLAGE, person, until, Manner.ELECTED, "大会选举");
  }

  @Test
  void anOfficeIsHeldFromItsFirstToItsLastDay() {
    accept(DAY, establish(VILLAGE, BRANCH));
    accept(DAY, appoint("a-1", HE, Optional.of(DAY.plusDays(10))));
    assertFalse(offices.holds(HE, SECRETARY, VILLAGE, DAY.minusDays(1)));
    assertTrue(offices.holds(HE, SECRETARY, VILLAGE, DAY));
    assertTrue(offices.holds(HE, SECRETARY, VILLAGE, DAY.plusDays(10)));
    assertFalse(offices.holds(HE, SECRETARY, VILLAGE, DAY.plusDays(11)));
    assertFalse(offices.holds(LI, SECRETARY, VILLAGE, DAY));
    assertFalse(offices.holds(HE, SECRETARY, UnitId.of("522631106"), DAY));
    assertEquals(ImmutableSet.of(HE), offices.members(VILLAGE, ImmutableSet.of(BRANCH), DAY));
    assertEquals(1, offices.leaders(VILLAGE, DAY).size());
    assertEquals(0, offices.leaders(VILLAGE, DAY.plusDays(11)).size());
    assertEquals(1, offices.bodies(VILLAGE, DAY).size());
    assertEquals(0, offices.bodies(VILLAGE, DAY.minusDays(1)).size());
  }

  @Test
  void bodyFirst() {
    refuse(
        RefusalCode.NOT_FOUND, OfficeRules.BODY_FIRST, DAY, appoint("a-1", HE, Optional.empty()));
    accept(DAY, establish(VILLAGE, BRANCH));
    refuse(RefusalCode.ALREADY_EXISTS, OfficeRules.BODY_FIRST, DAY, establish(VILLAGE, BRANCH));
    refuse(
        RefusalCode.NOT_FOUND,
        OfficeRules.BODY_FIRST,
        DAY,
        establish(UnitId.of("522631106"), BRANCH));
  }

  @Test
  void officeDefined() {
    refuse(
        RefusalCode.NOT_FOUND,
        OfficeRules.OFFICE_DEFINED,
        DAY,
        establish(VILLAGE, BodyId.of("COUNCIL")));
    refuse(
        RefusalCode.NOT_FOUND,
        OfficeRules.OFFICE_DEFINED,
        DAY,
        new OfficeCommand.Appoint(
            AppointmentId.of("a-1"),
            OfficeId.of("KING"),
            VILLAGE,
            HE,
            Optional.empty(),
            Manner.ACTING,
            "无"));
  }

  @Test
  void officeTerm() {
    accept(DAY, establish(VILLAGE, BRANCH));
    refuse(
        RefusalCode.DATES_REVERSED,
        OfficeRules.OFFICE_TERM,
        DAY,
        appoint("a-1", HE, Optional.of(DAY.minusDays(1))));
    accept(DAY, appoint("a-1", HE, Optional.empty()));
    refuse(
        RefusalCode.ALREADY_EXISTS,
        OfficeRules.OFFICE_TERM,
        DAY,
        appoint("a-1", LI, Optional.empty()));
    OfficeCommand end =
        new OfficeCommand.EndAppointment(AppointmentId.of("a-1"), Ending.TERM_OVER, "换届");
    accept(DAY.plusDays(5), end);
    assertTrue(offices.holds(HE, SECRETARY, VILLAGE, DAY.plusDays(5)));
    assertFalse(offices.holds(HE, SECRETARY, VILLAGE, DAY.plusDays(6)));
    refuse(RefusalCode.ALREADY_ENDED, OfficeRules.OFFICE_TERM, DAY.plusDays(6), end);
    refuse(
        RefusalCode.NOT_FOUND,
        OfficeRules.OFFICE_TERM,
        DAY,
        new OfficeCommand.EndAppointment(AppointmentId.of("a-9"), Ending.TERM_OVER, "换届"));
  }

  @Test
  void registrarFirst() {
    UnitId county = UnitId.of("522631");
    Offices.firstRegistrar(county, on(DAY)).forEach(event -> offices = offices.evolve(event));
    assertTrue(offices.holds(LI, OfficeRules.REGISTRAR, county, DAY));
    assertEquals(OfficeRules.REGISTRAR_FIRST.id().value(), "REGISTRAR-FIRST");
  }
}
