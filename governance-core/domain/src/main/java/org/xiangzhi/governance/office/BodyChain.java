package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OrganisationRules.Chain;

/**
 * Lists the bodies that stand above a unit, from the top, with every gap.
 *
 * @param rule the rule that says which they are
 * @param unit the unit or household
 * @param day the day
 * @param rungs one for each link of the rule
 */
public record BodyChain(RuleId rule, UnitId unit, LocalDate day, ImmutableList<Rung> rungs) {

  /** Says why a link of the chain is not whole. */
  public enum Gap {
    /** The unit belongs to none of the level. */
    NO_UNIT,
    /** The unit of the level has no such body, and nobody stands in. */
    NO_BODY,
    /** The body stands under no body of the link before it. */
    NOT_PLACED
  }

  /**
   * Is one link of the chain.
   *
   * @param link what the rule demands
   * @param unit the unit of the level; empty if there is none
   * @param body the body; empty if there is none
   * @param standIns who stands in where there is no body
   * @param gap why the link is not whole; empty if it is
   */
  public record Rung(
      Chain.Link link,
      Optional<UnitId> unit,
      Optional<BodyKey> body,
      ImmutableList<AppointmentId> standIns,
      Optional<Gap> gap) {}

  /**
   * Tells whether the chain has no gap.
   *
   * @return true if every link is whole
   */
  public boolean whole() {
    return rungs.stream().allMatch(rung -> rung.gap().isEmpty());
  }

  static BodyChain of(Chain chain, UnitId unit, OfficeContext x) {
    ImmutableList.Builder<Rung> rungs = ImmutableList.builder();
    ImmutableSortedSet<BodyKey> above = ImmutableSortedSet.of();
    boolean top = true;
    for (Chain.Link link : chain.links()) {
      Optional<UnitId> here = x.view().unitAt(unit, link.level());
      ImmutableSortedSet<BodyKey> found =
          here.map(at -> bodies(link, at, x)).orElse(ImmutableSortedSet.of());
      rungs.add(rung(link, here, top ? found : placed(found, above, x), found, x));
      above = found;
      top = false;
    }
    return new BodyChain(chain.rule(), unit, x.day(), rungs.build());
  }

  private static ImmutableSortedSet<BodyKey> bodies(Chain.Link link, UnitId at, OfficeContext x) {
    return logs(x)
        .flatMap(log -> log.bodies().of(at, x.day()))
        .map(Body::key)
        .filter(key -> link.bodies().contains(key.body()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedSet<BodyKey> placed(
      ImmutableSortedSet<BodyKey> found, ImmutableSortedSet<BodyKey> above, OfficeContext x) {
    return found.stream()
        .filter(
            key ->
                logs(x)
                    .flatMap(log -> log.bodies().standing(key, x.day()).stream())
                    .flatMap(body -> body.above(x.day()).stream())
                    .anyMatch(above::contains))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Rung rung(
      Chain.Link link,
      Optional<UnitId> here,
      ImmutableSortedSet<BodyKey> whole,
      ImmutableSortedSet<BodyKey> found,
      OfficeContext x) {
    Optional<BodyKey> body = Stream.concat(whole.stream(), found.stream()).findFirst();
    ImmutableList<AppointmentId> standIns =
        here.stream()
            .flatMap(at -> logs(x).flatMap(log -> log.appointments().running(at, x.day())))
            .filter(held -> link.offices().contains(held.office()))
            .map(Appointment::id)
            .collect(ImmutableList.toImmutableList());
    return new Rung(link, here, body, standIns, gap(here, body, standIns, !whole.isEmpty()));
  }

  private static Optional<Gap> gap(
      Optional<UnitId> here,
      Optional<BodyKey> body,
      ImmutableList<AppointmentId> standIns,
      boolean whole) {
    if (here.isEmpty()) {
      return Optional.of(Gap.NO_UNIT);
    }
    if (body.isEmpty()) {
      return standIns.isEmpty() ? Optional.of(Gap.NO_BODY) : Optional.empty();
    }
    return whole ? Optional.empty() : Optional.of(Gap.NOT_PLACED);
  }

  private static Stream<Offices> logs(OfficeContext x) {
    return Stream.of(x.state(), x.view().county());
  }
}
