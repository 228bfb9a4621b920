package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Says in which zone each household at home is.
 *
 * @param day the day
 * @param households the zone of each household at home
 * @param away the households that are away, which are in none
 */
public record Zones(
    LocalDate day, ImmutableSortedMap<UnitId, Place> households, ImmutableSortedSet<UnitId> away) {
  /**
   * Is the place of one household.
   *
   * @param zone the zone
   * @param courtyard the courtyard to which it belongs, or that draws it along; empty for the third
   *     zone
   */
  public record Place(Zone zone, Optional<UnitId> courtyard) {}

  /**
   * Counts the households of a zone.
   *
   * @param zone the zone
   * @return how many are in it
   */
  public int count(Zone zone) {
    return Math.toIntExact(
        households.values().stream().filter(place -> place.zone() == zone).count());
  }

  /**
   * Finds the zone of every household of a village.
   *
   * @param courtyards the record of courtyards
   * @param view what the other rooms know
   * @param day the day of both
   * @return the zones, or empty if the practice in use has none
   */
  public static Optional<Zones> of(Courtyards courtyards, CourtyardView view, LocalDate day) {
    return view.provided()
        .map(CourtyardView.Provided::rules)
        .filter(rules -> rules.zones().isPresent())
        .map(rules -> of(courtyards, view, day, rules.level()));
  }

  private static Zones of(Courtyards courtyards, CourtyardView view, LocalDate day, LevelId level) {
    ImmutableSortedMap.Builder<UnitId, Place> places = ImmutableSortedMap.naturalOrder();
    ImmutableSortedSet.Builder<UnitId> away = ImmutableSortedSet.naturalOrder();
    for (UnitId household : view.households(view.home())) {
      if (view.isAway(household)) {
        away.add(household);
      } else {
        places.put(household, place(household, courtyards, view.unitAt(household, level)));
      }
    }
    return new Zones(day, places.buildOrThrow(), away.build());
  }

  private static Place place(UnitId household, Courtyards courtyards, Optional<UnitId> courtyard) {
    if (courtyard.isPresent()) {
      return new Place(Zone.CORE, courtyard);
    }
    return courtyards
        .attachedTo(household)
        .map(by -> new Place(Zone.DRAWN_ALONG, Optional.of(by)))
        .orElse(new Place(Zone.REACHED, Optional.empty()));
  }
}
