package org.xiangzhi.governance.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.AbolishUnit;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.DefineAreas;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.EndPairing;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.EstablishUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.MergeUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.MoveUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenCounty;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenVillage;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.PairUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RecodeUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.ReestablishUnit;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RenameUnit;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.SplitUnit;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeNames;

class HierarchyTest {
  private static final DivisionTable TABLE = DivisionTable.fiveCounties();
  private static final UnitId COUNTY = UnitId.of("522631");
  private static final ImmutableList<Unit> TOWNS = TABLE.children(COUNTY, LocalDate.MIN);
  private static final UnitId TOWN = TOWNS.get(0).id();
  private static final UnitId OTHER_TOWN = TOWNS.get(1).id();
  private static final ImmutableList<Unit> VILLAGES = TABLE.children(TOWN, LocalDate.MIN);
  private static final Unit VILLAGE = VILLAGES.get(0);
  private static final UnitId A = VILLAGES.get(0).id();
  private static final UnitId B = VILLAGES.get(1).id();
  private static final UnitId NEW = UnitId.of("522631.v1");

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 1, 1).plusDays(number);
  }

  private static Act act(int number) {
    return Act.of(
        PersonId.of("clerk"), day(number).atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  private static Hierarchy county() {
    return ok(Hierarchy.EMPTY, 0, TABLE, new OpenCounty(DivisionCode.of("522631"), TABLE.digest()));
  }

  private static Hierarchy village() {
    return ok(
        Hierarchy.EMPTY,
        0,
        Units.NONE,
        new OpenVillage(A, VILLAGE.code().orElseThrow(), VILLAGE.name(), UnitKind.VILLAGE));
  }

  private static Hierarchy ok(Hierarchy state, int day, Units base, HierarchyCommand command) {
    Decision<HierarchyEvent> decision = state.decide(command, act(day), base);
    assertEquals(List.of(), decision.refusals());
    Hierarchy after = state;
    for (HierarchyEvent event : decision.events()) {
      assertEquals(day(day), event.day());
      after = after.evolve(event);
    }
    return after;
  }

  private static Hierarchy ok(Hierarchy state, int day, HierarchyCommand command) {
    return ok(state, day, base(state), command);
  }

  private static Units base(Hierarchy state) {
    return state.adoption().isPresent() ? TABLE : Units.NONE;
  }

  private static void refused(
      Hierarchy state, int day, HierarchyCommand command, RefusalCode... codes) {
    assertEquals(
        List.of(codes),
        state.decide(command, act(day), base(state)).refusals().stream()
            .map(Refusal::code)
            .toList());
  }

  private static String nameOn(Hierarchy state, UnitId unit, int day) {
    return state.over(base(state)).unit(unit, day(day)).map(Unit::name).orElse("-");
  }

  private static NewUnit newVillage(UnitId id, UnitId town) {
    return NewUnit.of(id, LevelId.VILLAGE, "新村村委会", town);
  }

  private static EstablishUnits establish(NewUnit... units) {
    return new EstablishUnits(ImmutableList.copyOf(units));
  }

  @Test
  void countyAdoptsATableItCanShow() {
    Hierarchy county = county();
    assertEquals(TABLE.digest(), county.adoption().orElseThrow().table());
    assertEquals(TABLE.asOf(), county.adoption().orElseThrow().asOf());
    HierarchyView view = county.over(TABLE);
    assertEquals(26, view.children(COUNTY, day(0)).size());
    assertEquals(26 + 321, view.below(COUNTY, day(0)).size());
    assertEquals(
        List.of(LevelId.TOWN, LevelId.COUNTY, LevelId.PREFECTURE, LevelId.PROVINCE),
        view.above(A, day(0)).stream().map(Unit::level).toList());
    Digest other = Digest.ofText("another");
    refused(
        Hierarchy.EMPTY,
        0,
        new OpenCounty(DivisionCode.of("522631"), other),
        RefusalCode.NOT_FOUND);
    refused(
        county,
        0,
        new OpenCounty(DivisionCode.of("522631"), TABLE.digest()),
        RefusalCode.ALREADY_EXISTS);
    refused(Hierarchy.EMPTY, 0, new RenameUnit(A, "x"), RefusalCode.ACT_ORDER);
    assertEquals(
        List.of(RefusalCode.DIVISION_UNKNOWN),
        codes(Hierarchy.EMPTY, TABLE, new OpenCounty(DivisionCode.of("110101"), TABLE.digest())));
    assertEquals(
        List.of(RefusalCode.LEVEL_UNFIT),
        codes(Hierarchy.EMPTY, TABLE, new OpenCounty(DivisionCode.of("5226"), TABLE.digest())));
  }

  private static List<RefusalCode> codes(Hierarchy state, Units base, HierarchyCommand command) {
    return state.decide(command, act(0), base).refusals().stream().map(Refusal::code).toList();
  }

  @Test
  void renamingHoldsFromItsDayOn() {
    Hierarchy state = ok(county(), 10, new RenameUnit(A, "甲村"));
    assertEquals(VILLAGE.name(), nameOn(state, A, 9));
    assertEquals("甲村", nameOn(state, A, 10));
    refused(state, 9, new RenameUnit(A, "乙村"), RefusalCode.CHANGED_LATER);
    assertEquals("乙村", nameOn(ok(state, 10, new RenameUnit(A, "乙村")), A, 10));
    refused(state, 10, new RenameUnit(UnitId.of("nowhere"), "x"), RefusalCode.NOT_FOUND);
    refused(state, 10, new RenameUnit(UnitId.of("500120"), "x"), RefusalCode.NOT_FOUND);
    assertEquals("县", nameOn(ok(state, 10, new RenameUnit(COUNTY, "县")), COUNTY, 10));
  }

  @Test
  void recodingKeepsTheIdAndMaySwap() {
    DivisionCode a = DivisionCode.of(A.value());
    DivisionCode b = DivisionCode.of(B.value());
    Hierarchy state =
        ok(county(), 10, new RecodeUnits(ImmutableList.of(new Recoding(A, b), new Recoding(B, a))));
    HierarchyView view = state.over(TABLE);
    assertEquals(A, view.byCode(a, day(9)).orElseThrow().id());
    assertEquals(B, view.byCode(a, day(10)).orElseThrow().id());
    assertEquals(A, view.byCode(b, day(10)).orElseThrow().id());
    DivisionCode third = DivisionCode.of(VILLAGES.get(2).id().value());
    refused(
        state,
        10,
        new RecodeUnits(ImmutableList.of(new Recoding(A, third))),
        RefusalCode.ALREADY_EXISTS);
    refused(
        state,
        10,
        new RecodeUnits(ImmutableList.of(new Recoding(A, DivisionCode.of("522631999")))),
        RefusalCode.LEVEL_UNFIT);
  }

  @Test
  void mergersAndSplitsLeaveALine() {
    MergeUnits merge = new MergeUnits(ImmutableList.of(A, B), newVillage(NEW, TOWN));
    Hierarchy merged = ok(county(), 10, merge);
    HierarchyView view = merged.over(TABLE);
    assertTrue(view.unit(A, day(9)).isPresent());
    assertTrue(view.unit(A, day(10)).isEmpty());
    assertTrue(view.unit(NEW, day(9)).isEmpty());
    assertEquals(UnitKind.VILLAGE, view.unit(NEW, day(10)).orElseThrow().kind());
    assertEquals(List.of(NEW), view.successors(A));
    assertEquals(List.of(A, B), view.predecessors(NEW));
    assertEquals(VILLAGES.size() - 1, view.children(TOWN, day(10)).size());
    refused(merged, 11, new RenameUnit(A, "x"), RefusalCode.ALREADY_ENDED);
    refused(merged, 11, establish(newVillage(A, TOWN)), RefusalCode.ALREADY_EXISTS);
    UnitId part = UnitId.of("522631.v2");
    Hierarchy split =
        ok(
            merged,
            20,
            new SplitUnit(
                NEW,
                true,
                ImmutableList.of(new SplitPart(newVillage(part, TOWN), ImmutableList.of()))));
    assertEquals(List.of(NEW, part), split.over(TABLE).successors(NEW));
    assertEquals(2, split.lineage().size());
  }

  @Test
  void mergedTownsBringTheirVillages() {
    NewUnit into =
        new NewUnit(
            OTHER_TOWN,
            LevelId.TOWN,
            Optional.of(DivisionCode.of(OTHER_TOWN.value())),
            "大镇",
            COUNTY);
    Hierarchy state = ok(county(), 10, new MergeUnits(ImmutableList.of(TOWN, OTHER_TOWN), into));
    HierarchyView view = state.over(TABLE);
    assertEquals(
        VILLAGES.size() + TABLE.children(OTHER_TOWN, day(0)).size(),
        view.children(OTHER_TOWN, day(10)).size());
    assertEquals(List.of(), view.children(TOWN, day(10)));
    assertEquals(VILLAGES.size(), view.children(TOWN, day(9)).size());
    assertEquals(26 + 321 - 1, view.below(COUNTY, day(10)).size());
  }

  @Test
  void aUnitEndsOnlyWithoutChildrenAndMayComeBack() {
    refused(county(), 10, new AbolishUnit(TOWN), RefusalCode.STILL_HAS_CHILDREN);
    ImmutableList<UnitId> all =
        VILLAGES.stream().map(Unit::id).collect(ImmutableList.toImmutableList());
    Hierarchy moved = ok(county(), 10, new MoveUnits(all, OTHER_TOWN));
    refused(moved, 9, new AbolishUnit(OTHER_TOWN), childrenAndLater(all.size()));
    Hierarchy ended = ok(moved, 11, new AbolishUnit(TOWN));
    assertTrue(ended.over(TABLE).unit(TOWN, day(11)).isEmpty());
    refused(ended, 10, new MoveUnits(ImmutableList.of(A), TOWN), RefusalCode.ALREADY_ENDED);
    NewUnit again = NewUnit.of(TOWN, LevelId.TOWN, "老镇", COUNTY);
    refused(
        ended,
        10,
        new ReestablishUnit(again),
        RefusalCode.CHANGED_LATER,
        RefusalCode.ALREADY_EXISTS);
    assertEquals("老镇", nameOn(ok(ended, 30, new ReestablishUnit(again)), TOWN, 30));
    refused(county(), 10, new ReestablishUnit(newVillage(A, TOWN)), RefusalCode.ALREADY_EXISTS);
    refused(county(), 10, new ReestablishUnit(newVillage(NEW, TOWN)), RefusalCode.NOT_FOUND);
    refused(
        county(),
        1,
        new AbolishUnit(COUNTY),
        RefusalCode.LEVEL_UNFIT,
        RefusalCode.STILL_HAS_CHILDREN);
  }

  private static RefusalCode[] childrenAndLater(int later) {
    List<RefusalCode> codes = new ArrayList<>();
    for (int i = 0; i < later; i++) {
      codes.add(RefusalCode.CHANGED_LATER);
    }
    codes.add(RefusalCode.STILL_HAS_CHILDREN);
    return codes.toArray(RefusalCode[]::new);
  }

  @Test
  void villageEstablishesWhatIsBelowIt() {
    UnitId group = UnitId.of(A + ".g1");
    UnitId cluster = UnitId.of(A + ".c1");
    List<NewUnit> units = new ArrayList<>();
    for (int i = 0; i < 1998; i++) {
      units.add(NewUnit.of(UnitId.of(A + ".h" + i), LevelId.HOUSEHOLD, "第" + i + "户", cluster));
    }
    units.add(NewUnit.of(cluster, LevelId.CLUSTER, "一联户", group));
    units.add(NewUnit.of(group, LevelId.GROUP, "一组", A));
    Hierarchy state = ok(village(), 1, new EstablishUnits(ImmutableList.copyOf(units)));
    HierarchyView view = state.over(county().over(TABLE));
    UnitId home = UnitId.of(A + ".h7");
    assertEquals(
        List.of("CLUSTER", "GROUP", "VILLAGE", "TOWN", "COUNTY", "PREFECTURE", "PROVINCE"),
        view.above(home, day(1)).stream().map(unit -> unit.level().value()).toList());
    assertEquals(2000, view.below(A, day(1)).size());
    assertEquals(0, view.below(A, day(0)).size());
    UnitId late = UnitId.of(A + ".late");
    refused(
        state,
        1,
        establish(NewUnit.of(late, LevelId.HOUSEHOLD, "户", home)),
        RefusalCode.LEVEL_UNFIT);
    refused(
        state,
        1,
        establish(NewUnit.of(late, LevelId.TOWN, "镇", A)),
        RefusalCode.LEVEL_UNFIT,
        RefusalCode.LEVEL_UNFIT);
    refused(state, 1, new MoveUnits(ImmutableList.of(group), cluster), RefusalCode.CIRCULAR);
    refused(state, 1, new EstablishUnits(ImmutableList.of()), RefusalCode.SIZE_OUT_OF_BOUNDS);
    units.add(NewUnit.of(late, LevelId.HOUSEHOLD, "户", group));
    assertEquals(
        RefusalCode.SIZE_OUT_OF_BOUNDS,
        village()
            .decide(new EstablishUnits(ImmutableList.copyOf(units)), act(1), Units.NONE)
            .refusals()
            .get(0)
            .code());
  }

  @Test
  void splitHandsOutTheChildren() {
    UnitId group = UnitId.of("g1");
    UnitId home = UnitId.of("h1");
    Hierarchy state =
        ok(
            village(),
            1,
            establish(
                NewUnit.of(group, LevelId.GROUP, "一组", A),
                NewUnit.of(home, LevelId.HOUSEHOLD, "一户", group)));
    NewUnit half = NewUnit.of(UnitId.of("g2"), LevelId.GROUP, "二组", A);
    refused(
        state,
        2,
        new SplitUnit(group, false, ImmutableList.of(new SplitPart(half, ImmutableList.of()))),
        RefusalCode.STILL_HAS_CHILDREN);
    refused(
        state,
        2,
        new SplitUnit(group, true, ImmutableList.of(new SplitPart(half, ImmutableList.of(A)))),
        RefusalCode.NOT_FOUND);
    Hierarchy split =
        ok(
            state,
            2,
            new SplitUnit(
                group, false, ImmutableList.of(new SplitPart(half, ImmutableList.of(home)))));
    HierarchyView view = split.over(Units.NONE);
    assertEquals(half.id(), view.unit(home, day(2)).orElseThrow().parent().orElseThrow());
    assertEquals(group, view.unit(home, day(1)).orElseThrow().parent().orElseThrow());
    assertTrue(view.unit(group, day(2)).isEmpty());
  }

  @Test
  void circleWithALaterMoveIsRefused() {
    UnitId one = UnitId.of("one");
    UnitId two = UnitId.of("two");
    Hierarchy state =
        ok(
            village(),
            1,
            establish(
                NewUnit.of(one, LevelId.GRID, "一", A), NewUnit.of(two, LevelId.GRID, "二", A)));
    Hierarchy moved = ok(state, 10, new MoveUnits(ImmutableList.of(one), two));
    refused(moved, 5, new MoveUnits(ImmutableList.of(two), one), RefusalCode.CIRCULAR);
    UnitId three = UnitId.of("three");
    UnitId four = UnitId.of("four");
    refused(
        state,
        2,
        establish(
            NewUnit.of(three, LevelId.GRID, "三", four), NewUnit.of(four, LevelId.GRID, "四", three)),
        RefusalCode.CIRCULAR,
        RefusalCode.CIRCULAR);
  }

  @Test
  void villageSaysItsKindTheCountyItsName() {
    Hierarchy county = ok(county(), 5, new RenameUnit(A, "改名村"));
    Hierarchy village =
        ok(
            Hierarchy.EMPTY,
            0,
            county.over(TABLE),
            new OpenVillage(A, VILLAGE.code().orElseThrow(), "旧名", UnitKind.OTHER));
    Unit now = village.over(county.over(TABLE)).unit(A, day(5)).orElseThrow();
    assertEquals("改名村", now.name());
    assertEquals(UnitKind.OTHER, now.kind());
    assertEquals(
        List.of(RefusalCode.DIVISION_UNKNOWN),
        codes(
            Hierarchy.EMPTY,
            county.over(TABLE),
            new OpenVillage(A, DivisionCode.of("110101001001"), "x", UnitKind.VILLAGE)));
  }

  @Test
  void areasCrossTheTreeOncePerGrouping() {
    GroupingId grouping = GroupingId.of("five-areas");
    Area east = new Area(AreaId.of("east"), "东片区", ImmutableList.of(TOWN, OTHER_TOWN));
    Area west = new Area(AreaId.of("west"), "西片区", ImmutableList.of(TOWNS.get(2).id()));
    Hierarchy state = ok(county(), 10, new DefineAreas(grouping, ImmutableList.of(east, west)));
    assertEquals(Optional.empty(), state.areaOf(TOWN, grouping, day(9)));
    assertEquals(Optional.of(east), state.areaOf(TOWN, grouping, day(10)));
    assertEquals(List.of(grouping), state.groupings());
    Area both = new Area(AreaId.of("west"), "西片区", ImmutableList.of(TOWN));
    refused(
        state,
        10,
        new DefineAreas(grouping, ImmutableList.of(east, both)),
        RefusalCode.ALREADY_EXISTS);
    refused(
        state,
        10,
        new DefineAreas(grouping, ImmutableList.of(west, west)),
        RefusalCode.ALREADY_EXISTS,
        RefusalCode.ALREADY_EXISTS);
    refused(state, 9, new DefineAreas(grouping, ImmutableList.of()), RefusalCode.CHANGED_LATER);
    Hierarchy none = ok(state, 20, new DefineAreas(grouping, ImmutableList.of()));
    assertEquals(List.of(), none.areas(grouping, day(20)));
    assertEquals(List.of(east, west), none.areas(grouping, day(19)));
  }

  @Test
  void pairsAreOfTwoUnitsOfOneLevel() {
    Pairing pair = new Pairing(2026, A, B);
    Hierarchy state = ok(county(), 10, new PairUnits(ImmutableList.of(pair)));
    assertEquals(List.of(pair), state.pairings(2026, day(10)));
    assertEquals(List.of(), state.pairings(2026, day(9)));
    assertEquals(List.of(), state.pairings(2027, day(10)));
    refused(state, 10, new PairUnits(ImmutableList.of(pair)), RefusalCode.ALREADY_EXISTS);
    refused(
        state, 10, new PairUnits(ImmutableList.of(new Pairing(2026, A, A))), RefusalCode.CIRCULAR);
    refused(
        state,
        10,
        new PairUnits(ImmutableList.of(new Pairing(2026, A, TOWN))),
        RefusalCode.LEVEL_UNFIT);
    refused(state, 9, new EndPairing(pair), RefusalCode.CHANGED_LATER);
    refused(state, 9, new EndPairing(new Pairing(2027, A, B)), RefusalCode.NOT_FOUND);
    Hierarchy ended = ok(state, 12, new EndPairing(pair));
    assertEquals(List.of(pair), ended.pairings(2026, day(11)));
    assertEquals(List.of(), ended.pairings(2026, day(12)));
    refused(ended, 13, new EndPairing(pair), RefusalCode.ALREADY_ENDED);
  }

  @Test
  void everyCommandAndEventIsNamed() {
    assertEquals(14, TypeNames.of(HierarchyCommand.class).names().size());
    assertEquals(14, TypeNames.of(HierarchyEvent.class).names().size());
  }

  /** Whatever is recorded later, what was answered for the days before it stays so. */
  @Property(tries = 100)
  void answersForEarlierDaysNeverAlter(@ForAll("changes") List<HierarchyCommand> changes) {
    Hierarchy state = county();
    int now = 1;
    for (HierarchyCommand change : changes) {
      ImmutableMap<LocalDate, ImmutableList<Unit>> before = answers(state, now - 1);
      for (HierarchyEvent event : state.decide(change, act(now), TABLE).events()) {
        state = state.evolve(event);
      }
      assertEquals(before, answers(state, now - 1));
      HierarchyView view = state.over(TABLE);
      LocalDate today = day(now);
      for (Unit unit : view.below(COUNTY, today)) {
        assertTrue(view.above(unit.id(), today).size() >= 3, "cut off: " + unit);
        unit.code().ifPresent(code -> assertEquals(Optional.of(unit), view.byCode(code, today)));
      }
      now += 2;
    }
  }

  private static ImmutableMap<LocalDate, ImmutableList<Unit>> answers(Hierarchy state, int last) {
    ImmutableMap.Builder<LocalDate, ImmutableList<Unit>> answers = ImmutableMap.builder();
    for (int i = 0; i <= last; i += 3) {
      answers.put(day(i), state.over(TABLE).below(TOWN, day(i)));
    }
    return answers.buildOrThrow();
  }

  @Provide
  Arbitrary<List<HierarchyCommand>> changes() {
    Arbitrary<UnitId> unit =
        Arbitraries.of(A, B, VILLAGES.get(2).id(), NEW, UnitId.of("522631.v2"));
    Arbitrary<UnitId> town = Arbitraries.of(TOWN, OTHER_TOWN);
    Arbitrary<HierarchyCommand> change =
        Arbitraries.oneOf(
            unit.map(id -> new RenameUnit(id, "改" + id)),
            unit.map(AbolishUnit::new),
            Combinators.combine(unit, town).as((id, to) -> new MoveUnits(ImmutableList.of(id), to)),
            Combinators.combine(unit, town).as((id, to) -> establish(newVillage(id, to))),
            Combinators.combine(unit, town).as((id, to) -> new ReestablishUnit(newVillage(id, to))),
            Combinators.combine(unit, unit, unit, town)
                .as(
                    (one, two, into, to) ->
                        new MergeUnits(ImmutableList.of(one, two), newVillage(into, to))),
            Combinators.combine(unit, unit)
                .as(
                    (id, old) ->
                        new RecodeUnits(
                            ImmutableList.of(new Recoding(id, DivisionCode.of("522631100299"))))));
    return change.list().ofMaxSize(8);
  }
}
