package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** Knows who holds which office at which unit of a village, or of the county above it. */
final class Cast {
  static final UnitId NOWHERE = UnitId.of("county");

  static final Seat REGISTRAR = new Seat(OfficeRules.REGISTRAR, NOWHERE, PersonId.of("registrar"));

  /**
   * Is an office that somebody holds.
   *
   * @param office the office
   * @param unit where
   * @param person who
   */
  record Seat(OfficeId office, UnitId unit, PersonId person) {}

  private final Optional<Cast> above;
  private final Map<UnitId, UnitId> parents = new HashMap<>();
  private final Map<UnitId, List<Seat>> seats = new LinkedHashMap<>();
  private final Map<UnitId, Seat> residents = new HashMap<>();
  private final Map<String, List<PersonId>> links = new HashMap<>();

  Cast(Optional<Cast> above) {
    this.above = above;
  }

  void place(UnitId unit, UnitId parent) {
    parents.put(unit, parent);
  }

  void seat(Seat seat) {
    seats.computeIfAbsent(seat.unit(), unit -> new ArrayList<>()).add(seat);
  }

  /** Says who stands for the residents of a unit. */
  void resident(UnitId unit, PersonId person) {
    residents.put(unit, new Seat(OfficeRules.RESIDENT, unit, person));
  }

  void link(LinkKindId kind, UnitId target, PersonId person) {
    links.computeIfAbsent(kind + " " + target, key -> new ArrayList<>()).add(person);
  }

  List<PersonId> linked(LinkKindId kind, UnitId target) {
    List<PersonId> here = links.getOrDefault(kind + " " + target, List.of());
    return here.isEmpty() ? above.map(up -> up.linked(kind, target)).orElse(here) : here;
  }

  Optional<UnitId> parent(UnitId unit) {
    return Optional.ofNullable(parents.get(unit)).or(() -> above.flatMap(up -> up.parent(unit)));
  }

  /** Lists a unit and those above it, from below. */
  List<UnitId> line(UnitId unit) {
    List<UnitId> line = new ArrayList<>();
    Optional<UnitId> next = Optional.of(unit);
    while (next.isPresent()) {
      line.add(next.get());
      next = parent(next.get());
    }
    return line;
  }

  /** Streams the seats at a unit, those of the county's log behind. */
  Stream<Seat> at(UnitId unit) {
    return Stream.concat(
        seats.getOrDefault(unit, List.of()).stream(), above.stream().flatMap(up -> up.at(unit)));
  }

  /** Streams all seats of this log. */
  Stream<Seat> all() {
    return seats.values().stream().flatMap(List::stream);
  }

  /** Streams those who hold one of some offices at a unit or above it, the nearest first. */
  Stream<Seat> upwards(Set<OfficeId> offices, UnitId unit) {
    return line(unit).stream().flatMap(this::at).filter(seat -> offices.contains(seat.office()));
  }

  /** Finds the nearest who holds one of some offices: at the unit, above it, or below it. */
  Optional<Seat> who(Set<OfficeId> offices, UnitId unit, Predicate<PersonId> fitting) {
    return upwards(offices, unit)
        .filter(seat -> fitting.test(seat.person()))
        .findFirst()
        .or(() -> below(offices, unit, fitting))
        .or(
            () ->
                offices.contains(OfficeRules.RESIDENT)
                    ? Optional.ofNullable(residents.get(unit))
                        .filter(seat -> fitting.test(seat.person()))
                    : Optional.empty());
  }

  private Optional<Seat> below(Set<OfficeId> offices, UnitId unit, Predicate<PersonId> fitting) {
    return all()
        .filter(seat -> offices.contains(seat.office()))
        .filter(seat -> fitting.test(seat.person()))
        .filter(seat -> line(seat.unit()).contains(unit))
        .findFirst();
  }

  Optional<Seat> who(OfficeId office, UnitId unit) {
    return who(ImmutableSet.of(office), unit, person -> true);
  }
}
