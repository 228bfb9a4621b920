package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.office.BodyDefinition.Nature.GROUP_COMMITTEE;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.GROUP_SUPERVISION;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.OVERSIGHT;
import static org.xiangzhi.governance.office.BodyDefinition.Nature.VILLAGERS_COMMITTEE;

import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.office.BodyDefinition.Nature;
import org.xiangzhi.governance.office.OrganisationRules.Combination;

/** Finds offices that do not go together: the law's, the core's and the practice's rules. */
final class Incompatibilities {
  private final OfficeContext x;

  Incompatibilities(OfficeContext x) {
    this.x = x;
  }

  /** Is one end of a pair: an office in a body of a unit. */
  private record Seat(OfficeId office, BodyId body, Optional<Nature> nature, UnitId unit) {}

  /**
   * Is a pair that does not go together.
   *
   * @param rule the rule
   * @param held the office that stands in the way
   */
  record Conflict(Rule rule, Appointment held) {}

  /** Finds what stands in the way of an office, at the close of the day. */
  Stream<Conflict> of(OfficeDefinition office, UnitId unit, PersonId person) {
    Seat seat = seat(office.id(), office.body(), unit);
    return Stream.concat(
        held(person).flatMap(held -> between(seat, held, false)),
        x.view().relatives(person).stream()
            .flatMap(this::held)
            .flatMap(held -> between(seat, held, true)));
  }

  /** Finds what stands in the way of an office that is held. */
  Stream<Conflict> of(Appointment one) {
    Seat seat = seat(one.office(), one.body(), one.unit());
    return Stream.concat(
            held(one.person()).flatMap(held -> between(seat, held, false)),
            x.view().relatives(one.person()).stream()
                .flatMap(this::held)
                .flatMap(held -> between(seat, held, true)))
        .filter(conflict -> !conflict.held().id().equals(one.id()));
  }

  private Stream<Appointment> held(PersonId person) {
    return Stream.concat(
        x.state().appointments().heldBy(person, x.tomorrow()),
        x.view().county().appointments().heldBy(person, x.tomorrow()));
  }

  private Seat seat(OfficeId office, BodyId body, UnitId unit) {
    return new Seat(office, body, x.nature(body), unit);
  }

  private Stream<Conflict> between(Seat seat, Appointment held, boolean relative) {
    Seat other = seat(held.office(), held.body(), held.unit());
    return related(seat.unit(), other.unit())
        ? Stream.concat(ofLaw(seat, other, relative), ofPractice(seat, other, relative))
            .map(rule -> new Conflict(rule, held))
        : Stream.empty();
  }

  private boolean related(UnitId one, UnitId other) {
    return one.equals(other) || x.view().isAbove(one, other) || x.view().isAbove(other, one);
  }

  private Stream<Rule> ofLaw(Seat one, Seat other, boolean relative) {
    if (are(one, other, VILLAGERS_COMMITTEE, OVERSIGHT)) {
      return demanded(Subject.OVERSIGHT_INDEPENDENT);
    }
    if (are(one, other, VILLAGERS_COMMITTEE, VILLAGERS_COMMITTEE) && relative) {
      return demanded(Subject.COMMITTEE_RELATIVES_AVOID);
    }
    return are(one, other, GROUP_COMMITTEE, GROUP_SUPERVISION) && !relative
        ? Stream.of(OfficeRules.GROUP_SUPERVISION_APART)
        : Stream.empty();
  }

  private Stream<Rule> demanded(Subject subject) {
    return x.standard(subject).filter(Standard::flag).map(Standard::rule).stream();
  }

  private static boolean are(Seat one, Seat other, Nature first, Nature second) {
    return (isOf(one, first) && isOf(other, second)) || (isOf(one, second) && isOf(other, first));
  }

  private static boolean isOf(Seat seat, Nature nature) {
    return seat.nature().equals(Optional.of(nature));
  }

  private Stream<Rule> ofPractice(Seat one, Seat other, boolean relative) {
    OrganisationRules rules = x.view().organisation();
    Stream<Rule> apart =
        rules.incompatibilities().stream()
            .filter(
                i ->
                    relative
                        ? i.relatives()
                        : !one.body().equals(other.body()) && !allowed(rules, one, other))
            .filter(
                i ->
                    (i.body().equals(one.body()) && i.others().contains(other.body()))
                        || (i.body().equals(other.body()) && i.others().contains(one.body())))
            .map(i -> x.view().rule(i.rule()));
    Stream<Rule> forbidden =
        rules.combinations().stream()
            .filter(c -> !relative && c.verdict() == Combination.Verdict.FORBIDDEN)
            .filter(c -> c.joins(one.office(), other.office()))
            .map(c -> x.view().rule(c.rule()));
    return Stream.concat(apart, forbidden);
  }

  private static boolean allowed(OrganisationRules rules, Seat one, Seat other) {
    return rules.combinations().stream()
        .filter(c -> c.verdict() == Combination.Verdict.ALLOWED)
        .anyMatch(c -> c.joins(one.office(), other.office()));
  }
}
