package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.AbolishUnit;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.DefineAreas;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.EndPairing;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.EstablishUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.MergeUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.MoveUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenCounty;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenTown;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenVillage;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.PairUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RecodeUnits;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.ReestablishUnit;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.RenameUnit;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.SplitUnit;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.AreasDefined;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.PairingEnded;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.TableAdopted;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.TownOpened;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitAbolished;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitReestablished;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitRenamed;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitSplit;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsEstablished;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsMerged;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsMoved;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsPaired;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsRecoded;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.VillageOpened;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Decides one command about units on one day. */
final class HierarchyDecider {
  private static final Handlers<HierarchyCommand, HierarchyDecider, Decision<HierarchyEvent>>
      DECIDE =
          Handlers.<HierarchyCommand, HierarchyDecider, Decision<HierarchyEvent>>of(
                  HierarchyCommand.class)
              .on(OpenCounty.class, (command, decider) -> decider.openCounty(command))
              .on(OpenVillage.class, (command, decider) -> decider.openVillage(command))
              .on(OpenTown.class, (command, decider) -> decider.openTown(command))
              .on(EstablishUnits.class, (command, decider) -> decider.establish(command))
              .on(RenameUnit.class, (command, decider) -> decider.rename(command))
              .on(RecodeUnits.class, (command, decider) -> decider.recode(command))
              .on(MoveUnits.class, (command, decider) -> decider.move(command))
              .on(MergeUnits.class, (command, decider) -> decider.merge(command))
              .on(SplitUnit.class, (command, decider) -> decider.split(command))
              .on(AbolishUnit.class, (command, decider) -> decider.abolish(command))
              .on(ReestablishUnit.class, (command, decider) -> decider.reestablish(command))
              .on(DefineAreas.class, (command, decider) -> decider.define(command))
              .on(PairUnits.class, (command, decider) -> decider.pair(command))
              .on(EndPairing.class, (command, decider) -> decider.endPairing(command))
              .build();

  private final LocalDate day;
  private final HierarchyView view;
  private final UnitChecks checks;

  private HierarchyDecider(LocalDate day, HierarchyView view) {
    this.day = day;
    this.view = view;
    this.checks = new UnitChecks(day, view);
  }

  static Decision<HierarchyEvent> decide(
      HierarchyCommand command, LocalDate day, HierarchyView view) {
    boolean opens =
        command instanceof OpenCounty
            || command instanceof OpenVillage
            || command instanceof OpenTown;
    if (opens == view.log().isEmpty()) {
      return DECIDE.apply(command, new HierarchyDecider(day, view));
    }
    return opens
        ? Decision.refuse(
            RefusalCode.ALREADY_EXISTS, HierarchyRules.LOG_KIND, "kind", "log", "id", owner(view))
        : Decision.refuse(
            RefusalCode.ACT_ORDER,
            HierarchyRules.LOG_KIND,
            "first",
            "hierarchy.open-county / hierarchy.open-town / hierarchy.open-village");
  }

  private static String owner(HierarchyView view) {
    return view.log()
        .home()
        .map(unit -> unit.id().value())
        .or(() -> view.log().adoption().map(adopted -> adopted.county().value()))
        .orElse("");
  }

  private Decision<HierarchyEvent> openCounty(OpenCounty command) {
    Optional<DivisionTable> table =
        view.table().filter(there -> there.digest().equals(command.table()));
    if (table.isEmpty()) {
      return Decision.refuse(
          RefusalCode.NOT_FOUND,
          HierarchyRules.TABLE,
          "kind",
          "division table",
          "id",
          command.table());
    }
    checks.codeLevel(command.county(), LevelId.COUNTY);
    if (table.get().find(command.county()).isEmpty()) {
      checks.refuse(RefusalCode.DIVISION_UNKNOWN, HierarchyRules.TABLE, "code", command.county());
    }
    return checks.answer(
        new TableAdopted(
            day, command.county(), command.table(), table.get().source(), table.get().asOf()));
  }

  private Decision<HierarchyEvent> openVillage(OpenVillage command) {
    checks.codeLevel(command.code(), LevelId.VILLAGE);
    Optional<Unit> told = view.unit(command.village(), day);
    Optional<DivisionCode> code = told.flatMap(Unit::code);
    if (view.table().isPresent() && !code.equals(Optional.of(command.code()))) {
      checks.refuse(RefusalCode.DIVISION_UNKNOWN, HierarchyRules.TABLE, "code", command.code());
    }
    UnitKind kind = command.kind() == UnitKind.NONE ? UnitKind.UNKNOWN : command.kind();
    Optional<UnitId> parent =
        told.flatMap(Unit::parent).or(() -> command.code().parent().map(UnitId::of));
    return checks.answer(
        new VillageOpened(
            day,
            new Unit(
                command.village(),
                LevelId.VILLAGE,
                Optional.of(command.code()),
                command.name(),
                parent,
                kind)));
  }

  private Decision<HierarchyEvent> openTown(OpenTown command) {
    return view.unit(command.town(), day)
        .filter(unit -> unit.level().equals(LevelId.TOWN))
        .map(unit -> checks.answer(new TownOpened(day, unit)))
        .orElseGet(
            () ->
                Decision.refuse(
                    RefusalCode.NOT_FOUND,
                    HierarchyRules.LOG_KIND,
                    "kind",
                    "town",
                    "id",
                    command.town()));
  }

  private Decision<HierarchyEvent> establish(EstablishUnits command) {
    checks.size("units", command.units().size(), 1, HierarchyRules.MAX_BATCH);
    ImmutableList<Unit> units = units(command.units());
    checks.stage(units);
    for (Unit unit : units) {
      checks.unused(unit.id());
      checks.placement(unit, ImmutableSet.of());
    }
    return checks.answer(new UnitsEstablished(day, units));
  }

  private Decision<HierarchyEvent> rename(RenameUnit command) {
    Optional<Unit> unit = checks.changeable(command.unit());
    return checks.answer(
        () ->
            new UnitRenamed(
                day, unit.orElseThrow().name(), unit.orElseThrow().named(command.name())));
  }

  private Decision<HierarchyEvent> recode(RecodeUnits command) {
    checks.size("recodings", command.recodings().size(), 1, HierarchyRules.MAX_BATCH);
    ImmutableSet<UnitId> recoded =
        command.recodings().stream().map(Recoding::unit).collect(ImmutableSet.toImmutableSet());
    checks.distinct(command.recodings().stream().map(Recoding::unit).toList());
    ImmutableList.Builder<Unit> placed = ImmutableList.builder();
    for (Recoding recoding : command.recodings()) {
      checks
          .changeable(recoding.unit())
          .map(unit -> unit.coded(recoding.code()))
          .ifPresent(
              unit -> {
                checks.code(unit, recoded);
                placed.add(unit);
              });
    }
    return checks.answer(new UnitsRecoded(day, placed.build()));
  }

  private Decision<HierarchyEvent> move(MoveUnits command) {
    checks.size("units", command.units().size(), 1, HierarchyRules.MAX_BATCH);
    checks.distinct(command.units());
    ImmutableList.Builder<Unit> placed = ImmutableList.builder();
    for (UnitId id : command.units()) {
      checks
          .structural(id)
          .map(unit -> unit.under(command.parent()))
          .ifPresent(
              unit -> {
                checks.parent(unit, ImmutableSet.of(id));
                placed.add(unit);
              });
    }
    return checks.answer(new UnitsMoved(day, placed.build()));
  }

  private Decision<HierarchyEvent> merge(MergeUnits command) {
    checks.size("units", command.units().size(), 2, 100);
    checks.distinct(command.units());
    ImmutableSet<UnitId> merged = ImmutableSet.copyOf(command.units());
    Unit into = command.into().unit();
    for (UnitId id : merged) {
      checks.structural(id).ifPresent(unit -> checks.level(unit, into.level()));
    }
    if (!merged.contains(into.id())) {
      checks.unused(into.id());
    }
    checks.placement(into, merged);
    ImmutableList.Builder<Unit> placed = ImmutableList.<Unit>builder().add(into);
    ImmutableList.Builder<UnitId> ended = ImmutableList.builder();
    for (UnitId id : merged) {
      if (!id.equals(into.id())) {
        ended.add(id);
        checks.children(id).forEach(child -> placed.add(child.under(into.id())));
      }
    }
    return checks.answer(
        new UnitsMerged(day, merged.asList(), into.id(), placed.build(), ended.build()));
  }

  private Decision<HierarchyEvent> split(SplitUnit command) {
    checks.size("parts", command.parts().size(), 1, 100);
    ImmutableSet<UnitId> gone =
        command.stays() ? ImmutableSet.of() : ImmutableSet.of(command.unit());
    ImmutableList<Unit> units = units(command.parts().stream().map(SplitPart::unit).toList());
    checks.stage(units);
    Optional<Unit> old = checks.structural(command.unit());
    for (Unit unit : units) {
      checks.unused(unit.id());
      checks.placement(unit, gone);
      old.ifPresent(whole -> checks.level(unit, whole.level()));
    }
    Set<Unit> left = new LinkedHashSet<>(checks.children(command.unit()));
    ImmutableList<Unit> given = handOut(command.parts(), left);
    if (!command.stays() && !left.isEmpty()) {
      checks.stillHasChildren(command.unit(), left.size());
    }
    return checks.answer(
        new UnitSplit(
            day,
            command.unit(),
            units.stream().map(Unit::id).collect(ImmutableList.toImmutableList()),
            ImmutableList.<Unit>builder().addAll(units).addAll(given).build(),
            gone.asList()));
  }

  private ImmutableList<Unit> handOut(ImmutableList<SplitPart> parts, Set<Unit> left) {
    ImmutableList.Builder<Unit> given = ImmutableList.builder();
    for (SplitPart part : parts) {
      for (UnitId id : part.children()) {
        Optional<Unit> child = left.stream().filter(unit -> unit.id().equals(id)).findFirst();
        if (child.isEmpty()) {
          checks.notFound(id);
        }
        child.ifPresent(
            unit -> {
              left.remove(unit);
              given.add(unit.under(part.unit().id()));
            });
      }
    }
    return given.build();
  }

  private Decision<HierarchyEvent> abolish(AbolishUnit command) {
    checks.structural(command.unit());
    int children = checks.children(command.unit()).size();
    if (children > 0) {
      checks.stillHasChildren(command.unit(), children);
    }
    return checks.answer(new UnitAbolished(day, command.unit()));
  }

  private Decision<HierarchyEvent> reestablish(ReestablishUnit command) {
    Unit unit = command.unit().unit();
    Optional<Unit> former = view.former(unit.id());
    if (former.isEmpty()) {
      checks.notFound(unit.id());
    }
    former.ifPresent(before -> checks.level(unit, before.level()));
    checks.forward(unit.id());
    if (view.unit(unit.id(), day).isPresent()) {
      checks.refuse(
          RefusalCode.ALREADY_EXISTS, HierarchyRules.UNIT_NEW, "kind", "unit", "id", unit.id());
    }
    checks.placement(unit, ImmutableSet.of(unit.id()));
    return checks.answer(new UnitReestablished(day, unit));
  }

  private Decision<HierarchyEvent> define(DefineAreas command) {
    checks.size("areas", command.areas().size(), 0, 100);
    Set<AreaId> areas = new HashSet<>();
    Set<UnitId> members = new HashSet<>();
    for (Area area : command.areas()) {
      checks.size("units", area.units().size(), 1, HierarchyRules.MAX_BATCH);
      if (!areas.add(area.id())) {
        twice("area", area.id());
      }
      for (UnitId unit : area.units()) {
        checks.exists(unit);
        if (!members.add(unit)) {
          twice("member", unit);
        }
      }
    }
    view.log()
        .latestAreas(command.grouping())
        .filter(latest -> latest.isAfter(day))
        .ifPresent(latest -> checks.changedLater("grouping", command.grouping(), latest));
    return checks.answer(new AreasDefined(day, command.grouping(), command.areas()));
  }

  private void twice(String kind, Object id) {
    checks.refuse(RefusalCode.ALREADY_EXISTS, HierarchyRules.ONE_AREA, "kind", kind, "id", id);
  }

  private Decision<HierarchyEvent> pair(PairUnits command) {
    checks.size("pairings", command.pairings().size(), 1, HierarchyRules.MAX_BATCH);
    Set<Pairing> seen = new HashSet<>();
    for (Pairing pairing : command.pairings()) {
      if (pairing.helper().equals(pairing.helped())) {
        checks.refuse(
            RefusalCode.CIRCULAR,
            HierarchyRules.PAIRING,
            "unit",
            pairing.helper(),
            "other",
            pairing.helped());
      }
      if (!seen.add(pairing) || view.log().span(pairing).isPresent()) {
        checks.refuse(
            RefusalCode.ALREADY_EXISTS, HierarchyRules.PAIRING, "kind", "pairing", "id", pairing);
      }
      Optional<Unit> helped = checks.exists(pairing.helped());
      checks
          .exists(pairing.helper())
          .ifPresent(helper -> helped.ifPresent(unit -> checks.level(unit, helper.level())));
    }
    return checks.answer(new UnitsPaired(day, command.pairings()));
  }

  private Decision<HierarchyEvent> endPairing(EndPairing command) {
    Optional<Hierarchy.PairingSpan> span = view.log().span(command.pairing());
    if (span.isEmpty() || span.get().end().isPresent()) {
      checks.refuse(
          span.isEmpty() ? RefusalCode.NOT_FOUND : RefusalCode.ALREADY_ENDED,
          HierarchyRules.PAIRING,
          "kind",
          "pairing",
          "id",
          command.pairing());
    }
    span.map(Hierarchy.PairingSpan::from)
        .filter(from -> from.isAfter(day))
        .ifPresent(from -> checks.changedLater("pairing", command.pairing(), from));
    return checks.answer(new PairingEnded(day, command.pairing()));
  }

  private static ImmutableList<Unit> units(List<NewUnit> descriptions) {
    return descriptions.stream().map(NewUnit::unit).collect(ImmutableList.toImmutableList());
  }
}
