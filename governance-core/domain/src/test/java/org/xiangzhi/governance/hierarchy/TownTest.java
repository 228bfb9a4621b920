package org.xiangzhi.governance.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenCounty;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenTown;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Shows how a town's log is opened. */
class TownTest {
  private static final DivisionTable TABLE = DivisionTable.fiveCounties();
  private static final UnitId TOWN = UnitId.of("500120001");
  private static final Act ACT =
      Act.of(PersonId.of("registrar"), Instant.parse("2021-06-17T01:00:00Z"));

  private static HierarchyView county() {
    Hierarchy county = Hierarchy.EMPTY;
    OpenCounty open = new OpenCounty(DivisionCode.of("500120"), TABLE.digest());
    for (HierarchyEvent event : county.decide(open, ACT, TABLE).events()) {
      county = county.evolve(event);
    }
    return county.over(TABLE);
  }

  private static List<RefusalCode> codes(Decision<HierarchyEvent> decision) {
    return decision.refusals().stream().map(Refusal::code).toList();
  }

  @Test
  void aTownThatTheCountyKnowsIsOpenedOnce() {
    Decision<HierarchyEvent> decision = Hierarchy.EMPTY.decide(new OpenTown(TOWN), ACT, county());
    assertEquals(List.of(), decision.refusals());
    Hierarchy town = Hierarchy.EMPTY.evolve(decision.events().get(0));
    assertEquals(Optional.of(TOWN), town.home().map(Unit::id));
    assertEquals(Optional.empty(), town.village());
    LocalDate day = ACT.day();
    assertEquals("璧城街道", town.over(county()).unit(TOWN, day).orElseThrow().name());
    assertEquals(
        List.of(RefusalCode.ALREADY_EXISTS), codes(town.decide(new OpenTown(TOWN), ACT, county())));
  }

  @Test
  void aVillageOrAnUnknownUnitIsNoTown() {
    for (String unit : List.of("500120001201", "500120999", "500120")) {
      assertEquals(
          List.of(RefusalCode.NOT_FOUND),
          codes(Hierarchy.EMPTY.decide(new OpenTown(UnitId.of(unit)), ACT, county())));
    }
  }
}
