package org.xiangzhi.governance.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

class LeadersTest {
  private static final UnitId VILLAGE = UnitId.of("village");
  private static final BodyId BRANCH = BodyId.of("BRANCH");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static Appointment appointment(String id, UnitId unit, boolean leads) {
    return new Appointment(
        AppointmentId.of(id),
        OfficeId.of("SECRETARY"),
        BRANCH,
        unit,
        PersonId.of("p-" + id),
        DAY,
        Optional.empty(),
        Manner.ELECTED,
        leads);
  }

  private static Offices appointed(Appointment... appointments) {
    Offices offices = Offices.empty();
    for (Appointment appointment : appointments) {
      offices = offices.evolve(new OfficeEvent.Appointed(appointment, "basis"));
    }
    return offices;
  }

  @Test
  void leadersAreThoseOfTheUnitInOrderOfTheirNames() {
    Offices offices =
        appointed(
            appointment("b", VILLAGE, true),
            appointment("a", VILLAGE, true),
            appointment("c", VILLAGE, false),
            appointment("d", UnitId.of("other"), true));

    assertEquals(
        List.of("a", "b"),
        offices.leaders(VILLAGE, DAY).stream().map(leader -> leader.id().value()).toList());
    assertEquals(3, offices.members(VILLAGE, List.of(BRANCH), DAY).size());
    assertTrue(offices.leaders(VILLAGE, DAY.minusDays(1)).isEmpty());
    assertTrue(offices.leaders(UnitId.of("none"), DAY).isEmpty());
  }

  @Test
  void whoeverEndedLeadsOnTheLastDayAndNoLonger() {
    Offices offices =
        appointed(appointment("a", VILLAGE, true))
            .evolve(
                new OfficeEvent.AppointmentEnded(
                    AppointmentId.of("a"), DAY.plusDays(9), Ending.TERM_OVER, "term over"));

    assertEquals(1, offices.leaders(VILLAGE, DAY.plusDays(9)).size());
    assertTrue(offices.leaders(VILLAGE, DAY.plusDays(10)).isEmpty());
    assertTrue(offices.heldBy(PersonId.of("p-a"), DAY.plusDays(10)).findAny().isEmpty());
  }
}
