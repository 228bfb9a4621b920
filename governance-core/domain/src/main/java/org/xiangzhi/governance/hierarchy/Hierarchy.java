package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.AreasDefined;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.PairingEnded;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.TableAdopted;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.TownOpened;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitAbolished;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitReestablished;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitRenamed;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitSplit;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsChanged;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsEstablished;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsMerged;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsMoved;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsPaired;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.UnitsRecoded;
import org.xiangzhi.governance.hierarchy.HierarchyEvent.VillageOpened;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/**
 * Is what one log says of units: a county's of its towns and villages, a village's of what is below
 * it. It is immutable. Its answers are had by laying it {@linkplain #over over} what is above it.
 */
public final class Hierarchy {
  /** Says nothing: the state of a log without events. */
  public static final Hierarchy EMPTY =
      new Hierarchy(
          Optional.empty(),
          Optional.empty(),
          new Overlay(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty()),
          ImmutableList.of(),
          PersistentMap.empty(),
          PersistentMap.empty());

  private static final Handlers<HierarchyEvent, Hierarchy, Hierarchy> EVOLVE =
      Handlers.<HierarchyEvent, Hierarchy, Hierarchy>of(HierarchyEvent.class)
          .on(TableAdopted.class, (event, state) -> state.adopted(event))
          .on(VillageOpened.class, (event, state) -> state.openedFor(event.village()))
          .on(TownOpened.class, (event, state) -> state.openedFor(event.town()))
          .on(UnitsEstablished.class, (event, state) -> state.changed(event))
          .on(UnitRenamed.class, (event, state) -> state.changed(event))
          .on(UnitsRecoded.class, (event, state) -> state.changed(event))
          .on(UnitsMoved.class, (event, state) -> state.changed(event))
          .on(UnitsMerged.class, (event, state) -> state.merged(event))
          .on(UnitSplit.class, (event, state) -> state.split(event))
          .on(UnitAbolished.class, (event, state) -> state.changed(event))
          .on(UnitReestablished.class, (event, state) -> state.changed(event))
          .on(AreasDefined.class, (event, state) -> state.defined(event))
          .on(UnitsPaired.class, (event, state) -> state.paired(event))
          .on(PairingEnded.class, (event, state) -> state.ended(event))
          .build();

  private final Optional<TableAdopted> adoption;
  private final Optional<Unit> home;
  private final Overlay overlay;
  private final ImmutableList<Lineage> lineage;
  private final PersistentMap<GroupingId, ImmutableList<AreasDefined>> groupings;
  private final PersistentMap<Pairing, PairingSpan> pairings;

  private Hierarchy(
      Optional<TableAdopted> adoption,
      Optional<Unit> home,
      Overlay overlay,
      ImmutableList<Lineage> lineage,
      PersistentMap<GroupingId, ImmutableList<AreasDefined>> groupings,
      PersistentMap<Pairing, PairingSpan> pairings) {
    this.adoption = adoption;
    this.home = home;
    this.overlay = overlay;
    this.lineage = lineage;
    this.groupings = groupings;
    this.pairings = pairings;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who acts and when
   * @param base what is above this log: for a county the table that it adopts or adopted, for a
   *     village its county's view, {@link Units#NONE} if there is none
   * @return what happened, or why not
   */
  public Decision<HierarchyEvent> decide(HierarchyCommand command, Act act, Units base) {
    return HierarchyDecider.decide(command, act.day(), over(base));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state after it
   */
  public Hierarchy evolve(HierarchyEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Lays this log over what is above it.
   *
   * @param base for a county the table that it adopted, for a village its county's view
   * @return the combined answers
   */
  public HierarchyView over(Units base) {
    return new HierarchyView(this, base);
  }

  /**
   * Returns what the county adopted.
   *
   * @return digest, county, source and day of the table; empty in a village's log
   */
  public Optional<TableAdopted> adoption() {
    return adoption;
  }

  /**
   * Returns the village whose log this is, as it was opened.
   *
   * @return the village; empty in the log of a county or a town
   */
  public Optional<Unit> village() {
    return home.filter(unit -> unit.level().equals(LevelId.VILLAGE));
  }

  /**
   * Returns the village or town whose log this is, as it was opened.
   *
   * @return the unit; empty in a county's log
   */
  public Optional<Unit> home() {
    return home;
  }

  /**
   * Lists the mergers and splits.
   *
   * @return them, in the order in which they were recorded
   */
  public ImmutableList<Lineage> lineage() {
    return lineage;
  }

  /**
   * Lists the areas of a grouping.
   *
   * @param grouping the grouping
   * @param day the day
   * @return its areas on that day; empty if it had none
   */
  public ImmutableList<Area> areas(GroupingId grouping, LocalDate day) {
    return groupings.get(grouping).orElse(ImmutableList.of()).reverse().stream()
        .filter(defined -> !defined.day().isAfter(day))
        .findFirst()
        .map(AreasDefined::areas)
        .orElse(ImmutableList.of());
  }

  /**
   * Finds the area of a unit.
   *
   * @param unit the unit
   * @param grouping the grouping
   * @param day the day
   * @return its area on that day, or empty
   */
  public Optional<Area> areaOf(UnitId unit, GroupingId grouping, LocalDate day) {
    return areas(grouping, day).stream().filter(area -> area.units().contains(unit)).findFirst();
  }

  /**
   * Lists the groupings that were ever defined.
   *
   * @return their ids in order
   */
  public ImmutableList<GroupingId> groupings() {
    return groupings.keys().collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists the pairs of a year.
   *
   * @param year the year
   * @param day the day as of which it is asked
   * @return the pairs recorded by that day and not ended
   */
  public ImmutableList<Pairing> pairings(int year, LocalDate day) {
    return pairings
        .entries()
        .filter(entry -> entry.getKey().year() == year && entry.getValue().covers(day))
        .map(java.util.Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  Overlay overlay() {
    return overlay;
  }

  Optional<LocalDate> latestAreas(GroupingId grouping) {
    return groupings.get(grouping).map(defined -> defined.get(defined.size() - 1).day());
  }

  Optional<PairingSpan> span(Pairing pairing) {
    return pairings.get(pairing);
  }

  boolean isEmpty() {
    return adoption.isEmpty() && home.isEmpty();
  }

  private Hierarchy adopted(TableAdopted event) {
    return new Hierarchy(Optional.of(event), home, overlay, lineage, groupings, pairings);
  }

  private Hierarchy openedFor(Unit unit) {
    return new Hierarchy(adoption, Optional.of(unit), overlay, lineage, groupings, pairings);
  }

  private Hierarchy changed(UnitsChanged event) {
    return new Hierarchy(adoption, home, overlay.with(event), lineage, groupings, pairings);
  }

  private Hierarchy merged(UnitsMerged event) {
    return changed(event)
        .descended(new Lineage(event.day(), event.merged(), ImmutableList.of(event.into())));
  }

  private Hierarchy split(UnitSplit event) {
    ImmutableList.Builder<UnitId> into = ImmutableList.builder();
    if (event.ended().isEmpty()) {
      into.add(event.unit());
    }
    return changed(event)
        .descended(
            new Lineage(
                event.day(), ImmutableList.of(event.unit()), into.addAll(event.into()).build()));
  }

  private Hierarchy descended(Lineage line) {
    ImmutableList<Lineage> more =
        ImmutableList.<Lineage>builder().addAll(lineage).add(line).build();
    return new Hierarchy(adoption, home, overlay, more, groupings, pairings);
  }

  private Hierarchy defined(AreasDefined event) {
    ImmutableList<AreasDefined> versions =
        ImmutableList.<AreasDefined>builder()
            .addAll(groupings.get(event.grouping()).orElse(ImmutableList.of()))
            .add(event)
            .build();
    return new Hierarchy(
        adoption, home, overlay, lineage, groupings.with(event.grouping(), versions), pairings);
  }

  private Hierarchy paired(UnitsPaired event) {
    PersistentMap<Pairing, PairingSpan> more = pairings;
    for (Pairing pairing : event.pairings()) {
      more = more.with(pairing, new PairingSpan(event.day(), Optional.empty()));
    }
    return new Hierarchy(adoption, home, overlay, lineage, groupings, more);
  }

  private Hierarchy ended(PairingEnded event) {
    return new Hierarchy(
        adoption,
        home,
        overlay,
        lineage,
        groupings,
        pairings.update(
            event.pairing(), span -> new PairingSpan(span.from(), Optional.of(event.day()))));
  }

  /** Is the time during which a pair stands: from the first day to the one before the end. */
  record PairingSpan(LocalDate from, Optional<LocalDate> end) {
    boolean covers(LocalDate day) {
      return !from.isAfter(day) && end.map(day::isBefore).orElse(true);
    }
  }
}
