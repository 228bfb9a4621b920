package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers with what a log says, and with what is above the log where the log is silent.
 *
 * <p>What a table says holds for every day before the log's first change of a unit: the table does
 * not tell since when.
 */
public final class HierarchyView implements Units {
  private final Hierarchy log;
  private final Units base;

  HierarchyView(Hierarchy log, Units base) {
    this.log = log;
    this.base = base;
  }

  /**
   * Returns the log's own state, for its areas, pairings and lineage.
   *
   * @return the state
   */
  public Hierarchy log() {
    return log;
  }

  @Override
  public Optional<Unit> unit(UnitId id, LocalDate day) {
    Optional<Timeline.Version> version = log.overlay().on(id, day);
    if (version.isPresent()) {
      return version.get().unit();
    }
    Optional<Unit> told = base.unit(id, day);
    Optional<Unit> village = log.village().filter(opened -> opened.id().equals(id));
    if (told.isEmpty() || village.isEmpty()) {
      return told.isEmpty() ? village : told;
    }
    UnitKind kind = village.get().kind();
    return kind == UnitKind.UNKNOWN ? told : told.map(unit -> unit.ofKind(kind));
  }

  @Override
  public ImmutableList<Unit> children(UnitId id, LocalDate day) {
    Stream<UnitId> told = base.children(id, day).stream().map(Unit::id);
    return Stream.concat(told, log.overlay().everUnder(id))
        .distinct()
        .flatMap(child -> unit(child, day).stream())
        .filter(child -> child.parent().equals(Optional.of(id)))
        .sorted(Comparator.comparing(Unit::id))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Optional<Unit> byCode(DivisionCode code, LocalDate day) {
    Stream<UnitId> told = base.byCode(code, day).stream().map(Unit::id);
    Stream<UnitId> village = log.village().stream().map(Unit::id);
    return Stream.of(log.overlay().everCoded(code), told, village)
        .flatMap(ids -> ids)
        .flatMap(id -> unit(id, day).stream())
        .filter(unit -> unit.code().equals(Optional.of(code)))
        .findFirst();
  }

  @Override
  public Optional<DivisionTable> table() {
    return base.table();
  }

  /**
   * Lists what a unit became: by mergers and splits on or after a day, one step.
   *
   * @param id the unit
   * @return the units that came out of it, in the order of their lines; empty if it never merged or
   *     split
   */
  public ImmutableList<UnitId> successors(UnitId id) {
    return log.lineage().stream()
        .filter(line -> line.from().contains(id))
        .flatMap(line -> line.into().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what a unit came from by mergers and splits, one step.
   *
   * @param id the unit
   * @return the units before it; empty if it came out of none
   */
  public ImmutableList<UnitId> predecessors(UnitId id) {
    return log.lineage().stream()
        .filter(line -> line.into().contains(id))
        .flatMap(line -> line.from().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  Optional<LocalDate> latestChange(UnitId id) {
    return log.overlay().units().get(id).map(Timeline::latest);
  }

  /** Returns a unit as it last was, whether it exists or not. */
  Optional<Unit> former(UnitId id) {
    return log.overlay().units().get(id).stream()
        .flatMap(timeline -> timeline.versions().reverse().stream())
        .flatMap(version -> version.unit().stream())
        .findFirst()
        .or(() -> base.unit(id, LocalDate.MAX));
  }

  boolean everKnown(UnitId id) {
    return log.overlay().units().containsKey(id) || unit(id, LocalDate.MAX).isPresent();
  }
}
