package org.xiangzhi.governance.hierarchy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsChanged;
import org.xiangzhi.governance.kernel.PersistentMap;

/**
 * Holds the units that a log ever changed, with two indexes that say where to look: who was ever
 * placed under a unit, and who ever had a code. Whether it still holds on a day, the timeline
 * tells.
 *
 * @param units the timelines
 * @param placed by parent, the units that were ever placed under it
 * @param coded by code, the units that ever had it
 */
record Overlay(
    PersistentMap<UnitId, Timeline> units,
    PersistentMap<UnitId, PersistentMap<UnitId, UnitId>> placed,
    PersistentMap<DivisionCode, PersistentMap<UnitId, UnitId>> coded) {

  Overlay with(UnitsChanged event) {
    Overlay after = this;
    for (Unit unit : event.placed()) {
      after = after.place(event.day(), unit);
    }
    for (UnitId unit : event.ended()) {
      after = after.set(unit, event.day(), Optional.empty());
    }
    return after;
  }

  Optional<Timeline.Version> on(UnitId unit, LocalDate day) {
    return units.get(unit).flatMap(timeline -> timeline.on(day));
  }

  Stream<UnitId> everUnder(UnitId parent) {
    return placed.get(parent).stream().flatMap(PersistentMap::keys);
  }

  Stream<UnitId> everCoded(DivisionCode code) {
    return coded.get(code).stream().flatMap(PersistentMap::keys);
  }

  private Overlay place(LocalDate day, Unit unit) {
    Overlay after = set(unit.id(), day, Optional.of(unit));
    PersistentMap<UnitId, PersistentMap<UnitId, UnitId>> parents =
        unit.parent().map(parent -> add(placed, parent, unit.id())).orElse(placed);
    PersistentMap<DivisionCode, PersistentMap<UnitId, UnitId>> codes =
        unit.code().map(code -> add(coded, code, unit.id())).orElse(coded);
    return new Overlay(after.units, parents, codes);
  }

  private Overlay set(UnitId unit, LocalDate day, Optional<Unit> state) {
    Timeline timeline = units.get(unit).orElse(Timeline.EMPTY).then(day, state);
    return new Overlay(units.with(unit, timeline), placed, coded);
  }

  private static <K extends Comparable<? super K>>
      PersistentMap<K, PersistentMap<UnitId, UnitId>> add(
          PersistentMap<K, PersistentMap<UnitId, UnitId>> index, K key, UnitId unit) {
    return index.with(key, index.get(key).orElse(PersistentMap.empty()).with(unit, unit));
  }
}
