package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;

/** Checks units for one command on one day and gathers every refusal before the answer. */
final class UnitChecks {
  private final LocalDate day;
  private final HierarchyView view;
  private final boolean inCounty;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<UnitId, Unit> staged = new HashMap<>();
  private final Set<DivisionCode> codes = new HashSet<>();

  UnitChecks(LocalDate day, HierarchyView view) {
    this.day = day;
    this.view = view;
    this.inCounty = view.log().adoption().isPresent();
  }

  Decision<HierarchyEvent> answer(HierarchyEvent event) {
    return answer(() -> event);
  }

  Decision<HierarchyEvent> answer(Supplier<HierarchyEvent> event) {
    return refusals.isEmpty() ? Decision.accept(event.get()) : Decision.refuse(refusals);
  }

  void refuse(RefusalCode code, Rule rule, Object... namesAndValues) {
    refusals.add(Refusal.of(code, rule, namesAndValues));
  }

  /** Lets units of one command hang under each other; each id may be there once. */
  void stage(Collection<Unit> units) {
    distinct(units.stream().map(Unit::id).toList());
    units.forEach(unit -> staged.put(unit.id(), unit));
  }

  void size(String field, int size, int min, int max) {
    if (size < min || size > max) {
      refuse(
          RefusalCode.SIZE_OUT_OF_BOUNDS,
          HierarchyRules.UNIT_EXISTS,
          "field",
          field,
          "size",
          size,
          "min",
          min,
          "max",
          max);
    }
  }

  void distinct(Collection<UnitId> ids) {
    Set<UnitId> seen = new HashSet<>();
    for (UnitId id : ids) {
      if (!seen.add(id)) {
        refuse(RefusalCode.ALREADY_EXISTS, HierarchyRules.UNIT_NEW, "kind", "unit", "id", id);
      }
    }
  }

  void unused(UnitId id) {
    if (view.everKnown(id)) {
      refuse(RefusalCode.ALREADY_EXISTS, HierarchyRules.UNIT_NEW, "kind", "unit", "id", id);
    }
  }

  void notFound(UnitId id) {
    refuse(RefusalCode.NOT_FOUND, HierarchyRules.UNIT_EXISTS, "kind", "unit", "id", id);
  }

  void stillHasChildren(UnitId id, int count) {
    refuse(
        RefusalCode.STILL_HAS_CHILDREN, HierarchyRules.CHILDREN_FIRST, "unit", id, "count", count);
  }

  void changedLater(String kind, Object id, LocalDate latest) {
    refuse(
        RefusalCode.CHANGED_LATER,
        HierarchyRules.DAYS_FORWARD,
        "kind",
        kind,
        "id",
        id,
        "day",
        day,
        "latest",
        latest);
  }

  void forward(UnitId id) {
    view.latestChange(id)
        .filter(latest -> latest.isAfter(day))
        .ifPresent(latest -> changedLater("unit", id, latest));
  }

  /** Finds a unit that exists on the day, or refuses. */
  Optional<Unit> exists(UnitId id) {
    Optional<Unit> unit = view.unit(id, day);
    if (unit.isEmpty() && view.everKnown(id)) {
      refuse(RefusalCode.ALREADY_ENDED, HierarchyRules.UNIT_EXISTS, "kind", "unit", "id", id);
    } else if (unit.isEmpty()) {
      notFound(id);
    }
    return unit;
  }

  /** Finds a unit that this log may rename or recode: the county itself, or as below. */
  Optional<Unit> changeable(UnitId id) {
    Optional<Unit> unit = exists(id);
    forward(id);
    unit.ifPresent(
        there -> {
          boolean county = inCounty && there.level().equals(LevelId.COUNTY);
          if (!county) {
            ownLevel(there);
          }
          if (!isOwn(there)) {
            notFound(id);
          }
        });
    return unit;
  }

  /** Finds a unit that this log may move, merge, split or end: below the owner of the log. */
  Optional<Unit> structural(UnitId id) {
    Optional<Unit> unit = changeable(id);
    unit.filter(there -> there.level().equals(LevelId.COUNTY)).ifPresent(this::ownLevel);
    return unit;
  }

  /** Lists the units below one, now or at a later change; they are about to be moved. */
  ImmutableList<Unit> children(UnitId id) {
    Map<UnitId, Unit> children = new HashMap<>();
    view.children(id, LocalDate.MAX).forEach(child -> children.put(child.id(), child));
    view.children(id, day).forEach(child -> children.put(child.id(), child));
    children.keySet().forEach(this::forward);
    return ImmutableList.sortedCopyOf(Comparator.comparing(Unit::id), children.values());
  }

  /** Checks level, code and parent of a unit; those that are about to end do not count. */
  void placement(Unit unit, ImmutableSet<UnitId> ending) {
    ownLevel(unit);
    code(unit, ending);
    parent(unit, ending);
  }

  void level(Unit unit, LevelId expected) {
    if (!unit.level().equals(expected)) {
      levelUnfit(unit.id(), unit.level(), expected.value());
    }
  }

  void codeLevel(DivisionCode code, LevelId expected) {
    if (!code.level().equals(expected)) {
      levelUnfit(code, code.level(), expected.value());
    }
  }

  void code(Unit unit, ImmutableSet<UnitId> ending) {
    if (unit.code().isEmpty()) {
      return;
    }
    DivisionCode code = unit.code().get();
    codeLevel(code, unit.level());
    boolean taken =
        held(code, day, unit.id(), ending) || held(code, LocalDate.MAX, unit.id(), ending);
    if (!codes.add(code) || taken) {
      refuse(
          RefusalCode.ALREADY_EXISTS,
          HierarchyRules.CODE_UNIQUE,
          "kind",
          "division code",
          "id",
          code);
    }
  }

  void parent(Unit unit, ImmutableSet<UnitId> ending) {
    UnitId id = unit.parent().orElseThrow();
    Optional<Unit> parent = Optional.ofNullable(staged.get(id));
    parent = parent.isPresent() ? parent : exists(id);
    if (parent.isEmpty()) {
      return;
    }
    if (!staged.containsKey(id) && view.unit(id, LocalDate.MAX).isEmpty()) {
      refuse(RefusalCode.ALREADY_ENDED, HierarchyRules.UNIT_EXISTS, "kind", "unit", "id", id);
    }
    if (!fits(unit.level(), parent.get())) {
      levelUnfit(id, parent.get().level(), allowedAbove(unit.level()));
    }
    if (circles(unit, id, day, ending) || circles(unit, id, LocalDate.MAX, ending)) {
      refuse(RefusalCode.CIRCULAR, HierarchyRules.NO_CIRCLE, "unit", unit.id(), "other", id);
    }
  }

  private boolean circles(Unit unit, UnitId parent, LocalDate on, ImmutableSet<UnitId> ending) {
    Optional<UnitId> up = Optional.of(parent);
    for (int depth = 0; up.isPresent(); depth++) {
      UnitId id = up.get();
      if (id.equals(unit.id()) || ending.contains(id) || depth == Units.MAX_DEPTH) {
        return true;
      }
      Optional<Unit> next = Optional.ofNullable(staged.get(id));
      next = next.isPresent() ? next : view.unit(id, on);
      up = next.flatMap(Unit::parent);
    }
    return false;
  }

  private boolean held(DivisionCode code, LocalDate on, UnitId self, ImmutableSet<UnitId> ending) {
    return view.byCode(code, on)
        .map(Unit::id)
        .filter(holder -> !holder.equals(self) && !ending.contains(holder))
        .isPresent();
  }

  private void ownLevel(Unit unit) {
    boolean own =
        inCounty
            ? unit.level().equals(LevelId.TOWN) || unit.level().equals(LevelId.VILLAGE)
            : !unit.level().isDivision();
    if (!own) {
      levelUnfit(unit.id(), unit.level(), inCounty ? "TOWN, VILLAGE" : "below VILLAGE");
    }
  }

  private boolean fits(LevelId level, Unit parent) {
    if (level.isDivision()) {
      int above = LevelId.DIVISIONS.indexOf(level) - 1;
      return above >= 0 && parent.level().equals(LevelId.DIVISIONS.get(above)) && isOwn(parent);
    }
    return isOwn(parent)
        && !parent.level().equals(LevelId.HOUSEHOLD)
        && (parent.level().equals(LevelId.VILLAGE) || !parent.level().isDivision());
  }

  private static String allowedAbove(LevelId level) {
    int depth = LevelId.DIVISIONS.indexOf(level);
    return depth > 0
        ? LevelId.DIVISIONS.get(depth - 1).value()
        : "VILLAGE or a unit below it, not HOUSEHOLD";
  }

  /** Tells whether a unit is the owner of the log or below it. */
  private boolean isOwn(Unit unit) {
    if (!inCounty) {
      return !unit.level().isDivision()
          || view.log().village().map(Unit::id).equals(Optional.of(unit.id()));
    }
    Optional<UnitId> county = view.log().adoption().map(adopted -> UnitId.of(adopted.county()));
    return staged.containsKey(unit.id())
        || county.equals(Optional.of(unit.id()))
        || view.above(unit.id(), day).stream().anyMatch(up -> county.equals(Optional.of(up.id())));
  }

  private void levelUnfit(Object what, LevelId level, String allowed) {
    refuse(
        RefusalCode.LEVEL_UNFIT,
        HierarchyRules.LEVEL_ORDER,
        "unit",
        what,
        "level",
        level,
        "allowed",
        allowed);
  }
}
