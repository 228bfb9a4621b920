package org.xiangzhi.governance.testkit.invariant;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.hierarchy.Hierarchy;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.Units;

/**
 * INV-COURTYARD-SIZE: at the end of a history every courtyard that is a unit has as many households
 * below it as its bounds or an approval allow, or a remedy for that is on record; and no household
 * that a courtyard draws along is drawn along by another as well.
 */
public final class CourtyardsSized implements Invariant {
  /** Makes the invariant. */
  public CourtyardsSized() {}

  /** Is the number of households that a courtyard may have. */
  private record Bounds(int min, int max) {}

  @Override
  public String id() {
    return "INV-COURTYARD-SIZE";
  }

  @Override
  public Optional<String> broken(History history) {
    Map<UnitId, Bounds> bounds = new TreeMap<>();
    Set<UnitId> remedies = new HashSet<>();
    Set<UnitId> along = new HashSet<>();
    Hierarchy hierarchy = Hierarchy.EMPTY;
    LocalDate last = LocalDate.MIN;
    for (History.Entry entry : history.entries()) {
      last = last.isBefore(entry.stored().day()) ? entry.stored().day() : last;
      if (entry.event() instanceof HierarchyEvent e) {
        hierarchy = hierarchy.evolve(e);
      } else if (entry.event() instanceof CreationEvent.Established e) {
        bounds.put(e.courtyard(), new Bounds(e.min(), e.max()));
        along.removeAll(e.households());
      } else if (entry.event() instanceof CreationEvent.SizeApproved e) {
        bounds.computeIfPresent(e.courtyard(), (id, before) -> new Bounds(e.min(), e.max()));
      } else if (entry.event() instanceof LifeEvent e) {
        Optional<String> twice = life(e, remedies, along);
        if (twice.isPresent()) {
          return twice;
        }
      }
    }
    Units units = hierarchy.over(Units.NONE);
    for (Map.Entry<UnitId, Bounds> courtyard : bounds.entrySet()) {
      UnitId id = courtyard.getKey();
      long count =
          units.below(id, last).stream()
              .filter(unit -> unit.level().equals(LevelId.HOUSEHOLD))
              .count();
      boolean within = count >= courtyard.getValue().min() && count <= courtyard.getValue().max();
      if (units.unit(id, last).isPresent() && within == remedies.contains(id)) {
        return Optional.of(id + " has " + count + " households of " + courtyard.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> life(LifeEvent event, Set<UnitId> remedies, Set<UnitId> along) {
    if (event instanceof LifeEvent.SizeLeft e) {
      remedies.add(e.courtyard());
    } else if (event instanceof LifeEvent.SizeRestored e) {
      remedies.remove(e.courtyard());
    } else if (event instanceof LifeEvent.Joined e) {
      along.remove(e.household());
    } else if (event instanceof LifeEvent.Detached e) {
      along.removeAll(e.households());
    } else if (event instanceof LifeEvent.Attached e) {
      for (UnitId household : e.households()) {
        if (!along.add(household)) {
          return Optional.of(household + " is drawn along twice");
        }
      }
    }
    return Optional.empty();
  }
}
