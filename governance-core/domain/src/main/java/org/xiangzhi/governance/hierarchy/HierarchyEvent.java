package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what happened to the hierarchy. An event holds all that replay needs; the table does not. */
public sealed interface HierarchyEvent extends Event {
  /**
   * Returns the effective day.
   *
   * @return the first day on which it holds
   */
  LocalDate day();

  /** Is a change of units: each that changed stands in it as it is from the day on. */
  sealed interface UnitsChanged extends HierarchyEvent {
    /**
     * Lists the units that are new or changed.
     *
     * @return the units as they stand from the day on
     */
    ImmutableList<Unit> placed();

    /**
     * Lists the units that no longer exist.
     *
     * @return their ids
     */
    default ImmutableList<UnitId> ended() {
      return ImmutableList.of();
    }
  }

  /**
   * Tells that a county adopted a division table.
   *
   * @param day the effective day
   * @param county the county
   * @param table the digest of the table
   * @param source where the table comes from
   * @param asOf the day for which the table was drawn up
   */
  @TypeName("hierarchy.table-adopted/1")
  record TableAdopted(
      LocalDate day, DivisionCode county, Digest table, String source, LocalDate asOf)
      implements HierarchyEvent {}

  /**
   * Tells that a village's log was opened.
   *
   * @param day the effective day
   * @param village the village as known then; the county's log has the last word on it
   */
  @TypeName("hierarchy.village-opened/1")
  record VillageOpened(LocalDate day, Unit village) implements HierarchyEvent {}

  /**
   * Tells that a town's log was opened.
   *
   * @param day the effective day
   * @param town the town as known then; the county's log has the last word on it
   */
  @TypeName("hierarchy.town-opened/1")
  record TownOpened(LocalDate day, Unit town) implements HierarchyEvent {}

  /**
   * Tells that units were established.
   *
   * @param day the effective day
   * @param placed the units
   */
  @TypeName("hierarchy.units-established/1")
  record UnitsEstablished(LocalDate day, ImmutableList<Unit> placed) implements UnitsChanged {}

  /**
   * Tells that a unit was renamed.
   *
   * @param day the effective day
   * @param oldName the name before
   * @param unit the unit with its name from the day on
   */
  @TypeName("hierarchy.unit-renamed/1")
  record UnitRenamed(LocalDate day, String oldName, Unit unit) implements UnitsChanged {
    @Override
    public ImmutableList<Unit> placed() {
      return ImmutableList.of(unit);
    }
  }

  /**
   * Tells that units have other codes.
   *
   * @param day the effective day
   * @param placed the units with their codes from the day on
   */
  @TypeName("hierarchy.units-recoded/1")
  record UnitsRecoded(LocalDate day, ImmutableList<Unit> placed) implements UnitsChanged {}

  /**
   * Tells that units came under another parent.
   *
   * @param day the effective day
   * @param placed the units with their parent from the day on
   */
  @TypeName("hierarchy.units-moved/1")
  record UnitsMoved(LocalDate day, ImmutableList<Unit> placed) implements UnitsChanged {}

  /**
   * Tells that units became one.
   *
   * @param day the effective day
   * @param merged the units that were merged
   * @param into the unit that they became
   * @param placed that unit, and those that came under it
   * @param ended the units that ended
   */
  @TypeName("hierarchy.units-merged/1")
  record UnitsMerged(
      LocalDate day,
      ImmutableList<UnitId> merged,
      UnitId into,
      ImmutableList<Unit> placed,
      ImmutableList<UnitId> ended)
      implements UnitsChanged {}

  /**
   * Tells that a unit was split.
   *
   * @param day the effective day
   * @param unit the unit that was split
   * @param into the units that came out of it, without itself
   * @param placed those units, and the ones that came under them
   * @param ended the unit, unless it lives on
   */
  @TypeName("hierarchy.unit-split/1")
  record UnitSplit(
      LocalDate day,
      UnitId unit,
      ImmutableList<UnitId> into,
      ImmutableList<Unit> placed,
      ImmutableList<UnitId> ended)
      implements UnitsChanged {}

  /**
   * Tells that a unit was abolished.
   *
   * @param day the first day on which it does not exist
   * @param unit the unit
   */
  @TypeName("hierarchy.unit-abolished/1")
  record UnitAbolished(LocalDate day, UnitId unit) implements UnitsChanged {
    @Override
    public ImmutableList<Unit> placed() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<UnitId> ended() {
      return ImmutableList.of(unit);
    }
  }

  /**
   * Tells that an abolished unit exists again.
   *
   * @param day the effective day
   * @param unit the unit as it stands from the day on
   */
  @TypeName("hierarchy.unit-re-established/1")
  record UnitReestablished(LocalDate day, Unit unit) implements UnitsChanged {
    @Override
    public ImmutableList<Unit> placed() {
      return ImmutableList.of(unit);
    }
  }

  /**
   * Tells how a grouping divides units into areas.
   *
   * @param day the effective day
   * @param grouping the grouping
   * @param areas its areas from the day on
   */
  @TypeName("hierarchy.areas-defined/1")
  record AreasDefined(LocalDate day, GroupingId grouping, ImmutableList<Area> areas)
      implements HierarchyEvent {}

  /**
   * Tells that units were paired.
   *
   * @param day the effective day
   * @param pairings the pairs
   */
  @TypeName("hierarchy.units-paired/1")
  record UnitsPaired(LocalDate day, ImmutableList<Pairing> pairings) implements HierarchyEvent {}

  /**
   * Tells that a pairing ended early.
   *
   * @param day the first day without it
   * @param pairing the pair
   */
  @TypeName("hierarchy.pairing-ended/1")
  record PairingEnded(LocalDate day, Pairing pairing) implements HierarchyEvent {}
}
