package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers for units as of a day: a division table does, and a log laid over another answer. */
public interface Units {
  /** Knows no unit. */
  Units NONE =
      new Units() {
        @Override
        public Optional<Unit> unit(UnitId id, LocalDate day) {
          return Optional.empty();
        }

        @Override
        public ImmutableList<Unit> children(UnitId id, LocalDate day) {
          return ImmutableList.of();
        }

        @Override
        public Optional<Unit> byCode(DivisionCode code, LocalDate day) {
          return Optional.empty();
        }

        @Override
        public Optional<DivisionTable> table() {
          return Optional.empty();
        }
      };

  /** Units from any unit up to its province, at the most; more are a circle. */
  int MAX_DEPTH = 64;

  /**
   * Finds a unit.
   *
   * @param id its id
   * @param day the day
   * @return the unit as it stands on that day, or empty if it does not exist then
   */
  Optional<Unit> unit(UnitId id, LocalDate day);

  /**
   * Lists the units right below a unit.
   *
   * @param id the unit above
   * @param day the day
   * @return the units that hang under it on that day, by id
   */
  ImmutableList<Unit> children(UnitId id, LocalDate day);

  /**
   * Finds a unit by its code.
   *
   * @param code the code
   * @param day the day
   * @return the unit that has the code on that day, or empty
   */
  Optional<Unit> byCode(DivisionCode code, LocalDate day);

  /**
   * Returns the division table at the bottom.
   *
   * @return the table, or empty if there is none
   */
  Optional<DivisionTable> table();

  /**
   * Lists the units above a unit.
   *
   * @param id the unit
   * @param day the day
   * @return its parent first, its province last; empty if it does not exist that day
   */
  default ImmutableList<Unit> above(UnitId id, LocalDate day) {
    ImmutableList.Builder<Unit> chain = ImmutableList.builder();
    firstAbove(
        id,
        day,
        unit -> {
          chain.add(unit);
          return false;
        });
    return chain.build();
  }

  /**
   * Finds the nearest unit above another that is the wanted one, and looks no further.
   *
   * @param id the unit to start from, itself left out
   * @param day the day
   * @param wanted tells whether a unit is
   * @return the unit, or empty if none is
   */
  default Optional<Unit> firstAbove(UnitId id, LocalDate day, Predicate<Unit> wanted) {
    Optional<Unit> unit = unit(id, day).flatMap(Unit::parent).flatMap(up -> unit(up, day));
    for (int depth = 0; unit.isPresent() && depth < MAX_DEPTH; depth++) {
      if (wanted.test(unit.get())) {
        return unit;
      }
      unit = unit.get().parent().flatMap(up -> unit(up, day));
    }
    return Optional.empty();
  }

  /**
   * Lists the units below a unit, each before those below it.
   *
   * @param id the unit
   * @param day the day
   * @return all units below it on that day
   */
  default ImmutableList<Unit> below(UnitId id, LocalDate day) {
    ImmutableList.Builder<Unit> found = ImmutableList.builder();
    for (Unit child : children(id, day)) {
      found.add(child).addAll(below(child.id(), day));
    }
    return found.build();
  }
}
