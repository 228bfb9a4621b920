package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OrganisationRules.PartyUnits;

/**
 * Looks at units as they are at the close of the day: what falls short and is no duty yet becomes
 * one, and a duty whose cause is gone is discharged.
 */
final class Reviewer {
  private final OfficeContext x;
  private final LocalDate asOf;

  Reviewer(OfficeContext x) {
    this.x = x;
    this.asOf = x.tomorrow();
  }

  /** Names the units that have bodies, and those whose party members count. */
  ImmutableSortedSet<UnitId> everyUnit() {
    return Stream.concat(
            Stream.concat(x.state().bodies().units(), x.state().dutyBook().open().map(Duty::unit)),
            x.view().organisation().partyUnits().stream()
                .flatMap(rule -> x.view().unitsOf(rule.level()).stream()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Two units may be about one pair of holders, so those with such a pair are always looked at. */
  ImmutableList<OfficeEvent> of(Collection<UnitId> units) {
    ImmutableSortedSet<UnitId> all =
        Stream.concat(
                units.stream(),
                x.state()
                    .dutyBook()
                    .open()
                    .filter(duty -> duty.kind() == Duty.Kind.INCOMPATIBILITY)
                    .map(Duty::unit))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    List<OfficeEvent> arose = new ArrayList<>();
    ImmutableList.Builder<OfficeEvent> events = ImmutableList.builder();
    for (UnitId unit : all) {
      List<Duty> open =
          x.state().dutyBook().open(unit).filter(duty -> duty.kind().derived()).toList();
      List<Duty> found = new ArrayList<>();
      for (Duty duty : unmet(unit).toList()) {
        if (found.stream().noneMatch(duty::sameAs)) {
          found.add(duty);
        }
      }
      open.stream()
          .filter(duty -> found.stream().noneMatch(duty::sameAs))
          .map(duty -> new OfficeEvent.DutyDischarged(duty.id(), x.day(), Optional.empty()))
          .forEach(events::add);
      for (Duty duty : found) {
        if (open.stream().noneMatch(duty::sameAs)) {
          arose.add(new OfficeEvent.DutyArose(named(duty, x.state().nextDuty(arose.size()))));
        }
      }
    }
    return events.addAll(arose).build();
  }

  private static Duty named(Duty duty, DutyId id) {
    return new Duty(
        id,
        duty.kind(),
        duty.unit(),
        duty.body(),
        duty.about(),
        duty.what(),
        duty.answers(),
        duty.rule(),
        duty.reference(),
        duty.arose(),
        duty.due());
  }

  /** Streams what falls short in a unit. */
  Stream<Duty> unmet(UnitId unit) {
    return Stream.of(compositions(unit), vacancies(unit), pairs(unit), party(unit))
        .flatMap(duties -> duties);
  }

  private Stream<Duty> compositions(UnitId unit) {
    return x.state()
        .bodies()
        .of(unit, asOf)
        .map(Body::key)
        .filter(key -> key.unit().equals(unit))
        .flatMap(key -> Demands.on(key.body(), x).stream().flatMap(demand -> shortOf(key, demand)));
  }

  private Stream<Duty> shortOf(BodyKey key, Demands.Demand demand) {
    List<Appointment> members = x.state().appointments().members(key, asOf).toList();
    Stream<Duty> few =
        Demands.persons(members.stream()) < demand.min()
            ? Stream.of(
                duty(
                    key,
                    demand,
                    "members",
                    Text.of(
                        "成员补足到 " + demand.min() + " 人",
                        "have at least " + demand.min() + " members")))
            : Stream.empty();
    Stream<Duty> kinds =
        demand.least().stream()
            .filter(
                least ->
                    Demands.persons(
                            members.stream().filter(m -> m.traits().contains(least.trait())))
                        < least.count())
            .map(
                least ->
                    duty(
                        key,
                        demand,
                        least.trait().name(),
                        Text.of(
                            "成员中有 " + least.trait() + " 不少于 " + least.count() + " 人",
                            "have at least "
                                + least.count()
                                + " "
                                + least.trait()
                                + " among the members")));
    return Stream.concat(few, kinds);
  }

  private Duty duty(BodyKey key, Demands.Demand demand, String about, Text what) {
    return duty(
        Duty.Kind.COMPOSITION,
        key.unit(),
        Optional.of(key.body()),
        about,
        what,
        demand.answers(),
        demand.rule(),
        demand.dueDays());
  }

  private Stream<Duty> vacancies(UnitId unit) {
    return Vacancies.of(x.state(), unit, asOf).stream()
        .map(
            vacancy ->
                duty(
                    Duty.Kind.VACANCY,
                    unit,
                    Optional.of(vacancy.body()),
                    vacancy.appointment().value(),
                    Text.of("补任 " + vacancy.office(), "fill the office " + vacancy.office()),
                    x.answers(),
                    OfficeRules.SEAT_FILLED,
                    OfficeRules.FILL_DAYS));
  }

  private Stream<Duty> pairs(UnitId unit) {
    Incompatibilities incompatibilities = new Incompatibilities(x);
    return x.state()
        .appointments()
        .running(unit, asOf)
        .flatMap(
            one ->
                incompatibilities
                    .of(one)
                    .filter(conflict -> isFirst(one, conflict.held()))
                    .map(conflict -> pair(one, conflict)));
  }

  /** One of the two carries the duty: the first by name, or the one in this log. */
  private boolean isFirst(Appointment one, Appointment other) {
    return one.id().compareTo(other.id()) < 0
        || x.state()
            .appointments()
            .get(other.id())
            .filter(known -> known.appointment().equals(other))
            .isEmpty();
  }

  private Duty pair(Appointment one, Incompatibilities.Conflict conflict) {
    return duty(
        Duty.Kind.INCOMPATIBILITY,
        one.unit(),
        Optional.of(one.body()),
        one.id() + " " + conflict.held().id(),
        Text.of("解除不相容的任职之一", "end one of two offices that do not go together"),
        x.answers(),
        conflict.rule(),
        OfficeRules.FILL_DAYS);
  }

  private Stream<Duty> party(UnitId unit) {
    return x.view().organisation().partyUnits().stream()
        .filter(rule -> x.view().levelOf(unit, x.day()).equals(Optional.of(rule.level())))
        .filter(rule -> x.view().partyMembers(unit).size() < rule.least())
        .filter(rule -> !instructed(unit, rule))
        .map(
            rule ->
                duty(
                    Duty.Kind.PARTY_UNIT,
                    unit,
                    Optional.empty(),
                    "party members",
                    Text.of("选派党建指导员或者组建联合党小组", "send an instructor or form a joint party group"),
                    rule.answers(),
                    x.view().rule(rule.rule()),
                    rule.dueDays()));
  }

  private boolean instructed(UnitId unit, PartyUnits rule) {
    return x.state()
            .appointments()
            .running(unit, asOf)
            .anyMatch(held -> held.office().equals(rule.instructor()))
        || x.state()
            .bodies()
            .of(unit, asOf)
            .anyMatch(body -> body.key().body().equals(rule.joint()));
  }

  private Duty duty(
      Duty.Kind kind,
      UnitId unit,
      Optional<BodyId> body,
      String about,
      Text what,
      OfficeId answers,
      Rule rule,
      int days) {
    return new Duty(
        x.state().nextDuty(0),
        kind,
        unit,
        body,
        about,
        what,
        answers,
        rule.id(),
        rule.reference(),
        x.day(),
        x.day().plusDays(days));
  }
}
