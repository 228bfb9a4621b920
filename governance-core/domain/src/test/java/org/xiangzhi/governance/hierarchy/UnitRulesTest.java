package org.xiangzhi.governance.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.AbolishUnit;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.DefineAreas;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.EstablishUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.MoveUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenCounty;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenVillage;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.PairUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RecodeUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RenameUnit;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;

/** Shows each rule of units: what it lets pass, and what it refuses. */
class UnitRulesTest {
  private static final DivisionTable TABLE = DivisionTable.fiveCounties();
  private static final UnitId COUNTY = UnitId.of("522631");
  private static final UnitId TOWN = TABLE.children(COUNTY, LocalDate.MIN).get(0).id();
  private static final UnitId TOWN_2 = TABLE.children(COUNTY, LocalDate.MIN).get(1).id();
  private static final UnitId A = TABLE.children(TOWN, LocalDate.MIN).get(0).id();
  private static final UnitId B = TABLE.children(TOWN, LocalDate.MIN).get(1).id();

  private static Decision<HierarchyEvent> decide(
      Hierarchy state, int day, HierarchyCommand command) {
    LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
    Act act =
        Act.of(PersonId.of("clerk"), date.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
    return state.decide(command, act, TABLE);
  }

  private static Hierarchy accepted(Hierarchy state, int day, HierarchyCommand command) {
    Decision<HierarchyEvent> decision = decide(state, day, command);
    assertEquals(List.of(), decision.refusals());
    Hierarchy after = state;
    for (HierarchyEvent event : decision.events()) {
      after = after.evolve(event);
    }
    return after;
  }

  private static void refused(Hierarchy state, int day, HierarchyCommand command, Rule rule) {
    assertEquals(
        Optional.of(rule.id()),
        decide(state, day, command).refusals().stream().findFirst().map(refusal -> refusal.rule()));
  }

  private static Hierarchy county() {
    return accepted(Hierarchy.EMPTY, 0, new OpenCounty(DivisionCode.of("522631"), TABLE.digest()));
  }

  private static EstablishUnits village(UnitId id, UnitId parent) {
    return new EstablishUnits(ImmutableList.of(NewUnit.of(id, LevelId.VILLAGE, "新村村委会", parent)));
  }

  @Test
  void hierarchyLog() {
    refused(Hierarchy.EMPTY, 0, new RenameUnit(A, "新名"), HierarchyRules.LOG_KIND);
    accepted(county(), 0, new RenameUnit(A, "新名"));
    OpenVillage again = new OpenVillage(A, DivisionCode.of(A.value()), "某村村委会", UnitKind.VILLAGE);
    refused(county(), 0, again, HierarchyRules.LOG_KIND);
  }

  @Test
  void divisionTable() {
    OpenCounty other = new OpenCounty(DivisionCode.of("522631"), Digest.ofText("another table"));
    refused(Hierarchy.EMPTY, 0, other, HierarchyRules.TABLE);
    OpenCounty elsewhere = new OpenCounty(DivisionCode.of("110101"), TABLE.digest());
    refused(Hierarchy.EMPTY, 0, elsewhere, HierarchyRules.TABLE);
  }

  @Test
  void divisionCodeForm() {
    for (String good : List.of("52", "5226", "522631", "522631102", "522631102201")) {
      assertEquals(good, DivisionCode.of(good).value());
    }
    for (String bad : List.of("5", "522", "52263110220", "5226311022011", "52263a")) {
      InvalidValueException refused =
          assertThrows(InvalidValueException.class, () -> DivisionCode.of(bad));
      assertEquals(HierarchyRules.CODE_FORM.id(), refused.refusal().rule());
    }
  }

  @Test
  void divisionCodeUnique() {
    DivisionCode b = DivisionCode.of(B.value());
    RecodeUnits taken = new RecodeUnits(ImmutableList.of(new Recoding(A, b)));
    refused(county(), 1, taken, HierarchyRules.CODE_UNIQUE);
    accepted(
        county(),
        1,
        new RecodeUnits(
            ImmutableList.of(new Recoding(A, b), new Recoding(B, DivisionCode.of(A.value())))));
  }

  @Test
  void unitExists() {
    refused(county(), 1, new RenameUnit(UnitId.of("nowhere"), "新名"), HierarchyRules.UNIT_EXISTS);
  }

  @Test
  void unitNew() {
    refused(county(), 1, village(A, TOWN), HierarchyRules.UNIT_NEW);
    accepted(county(), 1, village(UnitId.of("522631.v1"), TOWN));
  }

  @Test
  void unitDaysForward() {
    Hierarchy renamed = accepted(county(), 10, new RenameUnit(A, "甲村"));
    refused(renamed, 9, new RenameUnit(A, "乙村"), HierarchyRules.DAYS_FORWARD);
    accepted(renamed, 10, new RenameUnit(A, "乙村"));
  }

  @Test
  void unitNoCircle() {
    UnitId one = UnitId.of("one");
    UnitId two = UnitId.of("two");
    EstablishUnits circle =
        new EstablishUnits(
            ImmutableList.of(
                NewUnit.of(one, LevelId.GRID, "一", two), NewUnit.of(two, LevelId.GRID, "二", one)));
    Hierarchy open =
        accepted(
            Hierarchy.EMPTY,
            0,
            new OpenVillage(A, DivisionCode.of(A.value()), "某村村委会", UnitKind.VILLAGE));
    refused(open, 1, circle, HierarchyRules.NO_CIRCLE);
  }

  @Test
  void unitLevelOrder() {
    refused(county(), 1, village(UnitId.of("522631.v1"), COUNTY), HierarchyRules.LEVEL_ORDER);
    refused(county(), 1, new AbolishUnit(COUNTY), HierarchyRules.LEVEL_ORDER);
  }

  @Test
  void unitChildrenFirst() {
    refused(county(), 1, new AbolishUnit(TOWN), HierarchyRules.CHILDREN_FIRST);
    ImmutableList<UnitId> villages =
        TABLE.children(TOWN, LocalDate.MIN).stream()
            .map(Unit::id)
            .collect(ImmutableList.toImmutableList());
    accepted(accepted(county(), 1, new MoveUnits(villages, TOWN_2)), 2, new AbolishUnit(TOWN));
  }

  @Test
  void areaOnePerGrouping() {
    Area east = new Area(AreaId.of("east"), "东片区", ImmutableList.of(TOWN));
    Area both = new Area(AreaId.of("west"), "西片区", ImmutableList.of(TOWN_2, TOWN));
    Area west = new Area(AreaId.of("west"), "西片区", ImmutableList.of(TOWN_2));
    GroupingId areas = GroupingId.of("five-areas");
    refused(
        county(), 1, new DefineAreas(areas, ImmutableList.of(east, both)), HierarchyRules.ONE_AREA);
    accepted(county(), 1, new DefineAreas(areas, ImmutableList.of(east, west)));
  }

  @Test
  void pairingDistinct() {
    PairUnits pair = new PairUnits(ImmutableList.of(new Pairing(2026, A, B)));
    refused(accepted(county(), 1, pair), 1, pair, HierarchyRules.PAIRING);
    accepted(
        accepted(county(), 1, pair), 1, new PairUnits(ImmutableList.of(new Pairing(2027, A, B))));
  }
}
