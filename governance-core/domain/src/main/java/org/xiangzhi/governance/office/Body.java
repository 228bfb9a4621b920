package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Is a body with all that became of it: what it stands under, which units share it, when it ended.
 *
 * @param key the unit to which it is attached, and its kind
 * @param name what it is called
 * @param from the first day
 * @param until the last day; empty while it stands
 * @param placements what it stands under, oldest first
 * @param shares the other units that share it
 */
public record Body(
    BodyKey key,
    String name,
    LocalDate from,
    Optional<LocalDate> until,
    ImmutableList<Placement> placements,
    ImmutableList<Share> shares) {

  /**
   * Puts a body under another one.
   *
   * @param above the other one, which may be a body of the county's log
   * @param from the first day
   */
  public record Placement(BodyKey above, LocalDate from) {}

  /**
   * Lets a unit share a body.
   *
   * @param unit the unit
   * @param from the first day
   * @param until the last day; empty while it shares it
   */
  public record Share(UnitId unit, LocalDate from, Optional<LocalDate> until) {
    boolean runsOn(LocalDate day) {
      return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  static Body established(OfficeEvent.BodyEstablished event) {
    return new Body(
        new BodyKey(event.unit(), event.body()),
        event.name(),
        event.from(),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Tells whether it stands on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public boolean standsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Finds what it stands under.
   *
   * @param day the day
   * @return the body above it, or empty if none was named by then
   */
  public Optional<BodyKey> above(LocalDate day) {
    return placements.reverse().stream()
        .filter(placement -> !placement.from().isAfter(day))
        .findFirst()
        .map(Placement::above);
  }

  /**
   * Streams the units that it is there for.
   *
   * @param day the day
   * @return its own unit and those that share it
   */
  public Stream<UnitId> units(LocalDate day) {
    return Stream.concat(
        Stream.of(key.unit()), shares.stream().filter(share -> share.runsOn(day)).map(Share::unit));
  }

  Body dissolved(LocalDate last) {
    return new Body(key, name, from, Optional.of(last), placements, shares);
  }

  Body under(BodyKey above, LocalDate day) {
    return new Body(key, name, from, until, added(placements, new Placement(above, day)), shares);
  }

  Body sharedBy(UnitId unit, LocalDate day) {
    return new Body(
        key, name, from, until, placements, added(shares, new Share(unit, day, Optional.empty())));
  }

  Body withdrawnFrom(UnitId unit, LocalDate last) {
    ImmutableList<Share> left =
        shares.stream()
            .map(
                share ->
                    share.unit().equals(unit) && share.until().isEmpty()
                        ? new Share(unit, share.from(), Optional.of(last))
                        : share)
            .collect(ImmutableList.toImmutableList());
    return new Body(key, name, from, until, placements, left);
  }

  private static <T> ImmutableList<T> added(ImmutableList<T> list, T one) {
    return ImmutableList.<T>builder().addAll(list).add(one).build();
  }
}
