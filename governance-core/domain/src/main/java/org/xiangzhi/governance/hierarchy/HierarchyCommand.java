package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what may be asked of the hierarchy. A change takes effect on the day of the act. */
public sealed interface HierarchyCommand extends Command {

  /**
   * Opens a county's log: adopts a division table for it.
   *
   * @param county the county's code, 6 digits
   * @param table the digest of the table, which the journal keeps
   */
  @TypeName("hierarchy.open-county")
  record OpenCounty(DivisionCode county, Digest table) implements HierarchyCommand {}

  /**
   * Opens a village's log.
   *
   * @param village the village's permanent name
   * @param code its code, 12 digits
   * @param name its name, 1 to 100 characters
   * @param kind its body of self-governance
   */
  @TypeName("hierarchy.open-village")
  record OpenVillage(
      UnitId village,
      DivisionCode code,
      @NotBlank @Size(max = Unit.MAX_NAME) String name,
      UnitKind kind)
      implements HierarchyCommand {
    /** Refuses a blank or overlong name. */
    public OpenVillage {
      Checks.text("name", name, Unit.MAX_NAME);
    }
  }

  /**
   * Opens a town's log, for the matters that come up to the town.
   *
   * @param town the town, which the county's log must know
   */
  @TypeName("hierarchy.open-town")
  record OpenTown(UnitId town) implements HierarchyCommand {}

  /**
   * Establishes units.
   *
   * @param units the units, 1 to 2000, parents before or after those below them
   */
  @TypeName("hierarchy.establish-units")
  record EstablishUnits(@Size(min = 1, max = HierarchyRules.MAX_BATCH) ImmutableList<NewUnit> units)
      implements HierarchyCommand {}

  /**
   * Renames a unit.
   *
   * @param unit the unit
   * @param name its name from the day on, 1 to 100 characters
   */
  @TypeName("hierarchy.rename-unit")
  record RenameUnit(UnitId unit, @NotBlank @Size(max = Unit.MAX_NAME) String name)
      implements HierarchyCommand {
    /** Refuses a blank or overlong name. */
    public RenameUnit {
      Checks.text("name", name, Unit.MAX_NAME);
    }
  }

  /**
   * Gives units other codes, all at once, so that two may swap theirs.
   *
   * @param recodings 1 to 2000
   */
  @TypeName("hierarchy.recode-units")
  record RecodeUnits(
      @Size(min = 1, max = HierarchyRules.MAX_BATCH) ImmutableList<Recoding> recodings)
      implements HierarchyCommand {}

  /**
   * Moves units under another parent; what is below them comes along.
   *
   * @param units the units, 1 to 2000
   * @param parent the unit above them from the day on
   */
  @TypeName("hierarchy.move-units")
  record MoveUnits(
      @Size(min = 1, max = HierarchyRules.MAX_BATCH) ImmutableList<UnitId> units, UnitId parent)
      implements HierarchyCommand {}

  /**
   * Merges units into one, which is one of them or a new one; what is below them comes under it.
   *
   * @param units the units of one level, 2 to 100; those that are not {@code into} end
   * @param into the unit that they become
   */
  @TypeName("hierarchy.merge-units")
  record MergeUnits(@Size(min = 2, max = 100) ImmutableList<UnitId> units, NewUnit into)
      implements HierarchyCommand {}

  /**
   * Splits a unit.
   *
   * @param unit the unit
   * @param stays whether it lives on with what is not given away; else it ends, and every unit
   *     below it must come to a part
   * @param parts the new units, 1 to 100
   */
  @TypeName("hierarchy.split-unit")
  record SplitUnit(
      UnitId unit, boolean stays, @Size(min = 1, max = 100) ImmutableList<SplitPart> parts)
      implements HierarchyCommand {}

  /**
   * Abolishes a unit without units below it.
   *
   * @param unit the unit
   */
  @TypeName("hierarchy.abolish-unit")
  record AbolishUnit(UnitId unit) implements HierarchyCommand {}

  /**
   * Establishes an abolished unit again under its old id, with the name, code and parent of today.
   *
   * @param unit the unit, of the level that it had
   */
  @TypeName("hierarchy.re-establish-unit")
  record ReestablishUnit(NewUnit unit) implements HierarchyCommand {}

  /**
   * Defines the areas of a grouping, in place of those that it had.
   *
   * @param grouping the grouping
   * @param areas its areas, 0 to 100; none ends the grouping
   */
  @TypeName("hierarchy.define-areas")
  record DefineAreas(GroupingId grouping, @Size(max = 100) ImmutableList<Area> areas)
      implements HierarchyCommand {}

  /**
   * Pairs units.
   *
   * @param pairings the pairs, 1 to 2000
   */
  @TypeName("hierarchy.pair-units")
  record PairUnits(@Size(min = 1, max = HierarchyRules.MAX_BATCH) ImmutableList<Pairing> pairings)
      implements HierarchyCommand {}

  /**
   * Ends a pairing before its year is over.
   *
   * @param pairing the pair
   */
  @TypeName("hierarchy.end-pairing")
  record EndPairing(Pairing pairing) implements HierarchyCommand {}
}
