package org.xiangzhi.governance.village;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** Answers who holds what on one day, by the log at hand and by that of its county. */
final class Authority {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final HierarchyView units;

  Authority(Model model, Surroundings surroundings, LocalDate day, HierarchyView units) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.units = units;
  }

  /**
   * Tells whether a person keeps the record of this county. The county's log says so, whatever has
   * become of the village whose log this is, or if there is no such village.
   */
  boolean isRegistrar(PersonId person) {
    return surroundings
        .county()
        .offices()
        .heldBy(person, day)
        .anyMatch(appointment -> appointment.office().equals(OfficeRules.REGISTRAR));
  }

  /** Tells whether a person holds one of some offices, here or of a unit above. */
  boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    if (offices.contains(OfficeRules.RESIDENT)
        && model.people().resident(person, day).isPresent()) {
      return true;
    }
    return holds(model, person, offices).findAny().isPresent()
        || (!model.log().isCounty()
            && holds(surroundings.county(), person, offices)
                .anyMatch(held -> isHereOrAbove(held.unit())));
  }

  /** Tells whether a person holds one of some offices at a unit, above it or below it. */
  boolean holdsAny(PersonId person, Collection<OfficeId> offices, UnitId unit) {
    return (offices.contains(OfficeRules.RESIDENT)
            && model.people().resident(person, day).isPresent())
        || Stream.concat(
                holds(model, person, offices),
                model.log().isCounty()
                    ? Stream.empty()
                    : holds(surroundings.county(), person, offices))
            .anyMatch(held -> isInLine(held.unit(), unit));
  }

  private boolean isInLine(UnitId one, UnitId other) {
    return one.equals(other) || isAbove(one, other) || isAbove(other, one);
  }

  private boolean isAbove(UnitId upper, UnitId lower) {
    return units.firstAbove(lower, day, up -> up.id().equals(upper)).isPresent();
  }

  /** Streams the wanted ones among the offices that a person holds by one log. */
  private Stream<Appointment> holds(Model by, PersonId person, Collection<OfficeId> wanted) {
    return by.offices().heldBy(person, day).filter(held -> wanted.contains(held.office()));
  }

  private boolean isHereOrAbove(UnitId unit) {
    UnitId home = UnitId.of(model.log().unit());
    return unit.equals(home) || units.firstAbove(home, day, up -> up.id().equals(unit)).isPresent();
  }
}
