package org.xiangzhi.governance.office;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DOUBLE_BOOKED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.SIZE_OUT_OF_BOUNDS;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;

/** Decides who answers for whom. */
final class LinkDecider {
  private final LinkRules rules;
  private final Rule rule;
  private final OfficeContext x;

  private LinkDecider(LinkRules rules, OfficeContext x) {
    this.rules = rules;
    this.rule = x.view().rule(rules.rule());
    this.x = x;
  }

  static Decision<OfficeEvent> assign(LinkCommand.AssignLinks c, OfficeContext x) {
    return with(c.kind(), x, decider -> decider.assign(c));
  }

  static Decision<OfficeEvent> end(LinkCommand.EndLinks c, OfficeContext x) {
    return with(c.kind(), x, decider -> decider.end(c));
  }

  static Decision<OfficeEvent> approve(LinkCommand.ApproveLoad c, OfficeContext x) {
    return with(c.kind(), x, decider -> decider.approve(c));
  }

  private static Decision<OfficeEvent> with(
      LinkKindId kind, OfficeContext x, Function<LinkDecider, Decision<OfficeEvent>> decide) {
    return rules(kind, x.view())
        .map(rules -> decide.apply(new LinkDecider(rules, x)))
        .orElseGet(
            () -> Decision.refuse(NOT_FOUND, OfficeRules.LINK_KNOWN, "kind", "link", "id", kind));
  }

  static Optional<LinkRules> rules(LinkKindId kind, OfficeView view) {
    return view.organisation().links().stream()
        .filter(rules -> rules.id().equals(kind))
        .findFirst();
  }

  /** Tells whether a holder may answer on the day. */
  static boolean mayAnswer(LinkHolder holder, LinkRules rules, OfficeContext x) {
    if (holder instanceof LinkHolder.Organisation one) {
      return rules.bodies().contains(one.body().body())
          && Stream.of(x.state(), x.view().county())
              .anyMatch(log -> log.bodies().standing(one.body(), x.day()).isPresent());
    }
    PersonId person = ((LinkHolder.Person) holder).person();
    return (rules.partyMembers() && x.view().isPartyMember(person))
        || holds(person, rules.offices(), x);
  }

  private static boolean holds(PersonId person, ImmutableSet<OfficeId> offices, OfficeContext x) {
    return Stream.of(x.state(), x.view().county())
        .flatMap(log -> log.heldBy(person, x.day()))
        .anyMatch(held -> offices.contains(held.office()));
  }

  private Decision<OfficeEvent> assign(LinkCommand.AssignLinks c) {
    return OfficeContext.first(
        () ->
            Decision.accept(
                new LinkEvent.LinksAssigned(
                    rules.id(), rules.rule(), c.holder(), c.targets(), x.day())),
        () -> sized(c.targets()),
        () -> unqualified(c.holder()),
        () -> first(c.targets(), this::misplaced),
        () -> first(c.targets(), target -> linked(c.holder(), target)),
        () -> first(c.targets(), this::taken),
        () -> overloaded(c));
  }

  private Decision<OfficeEvent> end(LinkCommand.EndLinks c) {
    return OfficeContext.first(
        () ->
            Decision.accept(
                new LinkEvent.LinksEnded(rules.id(), c.holder(), c.targets(), x.day(), c.reason())),
        () -> sized(c.targets()),
        () ->
            first(
                c.targets(),
                target ->
                    x.state().links().runs(rules.id(), c.holder(), target, x.tomorrow())
                        ? Optional.empty()
                        : Optional.of(
                            Refusal.of(
                                NOT_FOUND,
                                OfficeRules.LINK_KNOWN,
                                "kind",
                                rules.id(),
                                "id",
                                target))));
  }

  private Decision<OfficeEvent> approve(LinkCommand.ApproveLoad c) {
    if (rules.bounds().isEmpty()) {
      return Decision.refuse(
          ACT_NOT_PROVIDED, rule, "type", "office.approve-load", "log", rules.id());
    }
    OfficeId approver = rules.bounds().get().approver();
    if (c.min() < 0 || c.max() < c.min()) {
      return Decision.refuse(
          VALUE_OUT_OF_BOUNDS,
          rule,
          "field",
          "max",
          "value",
          c.max(),
          "min",
          c.min(),
          "max",
          100_000);
    }
    return holds(c.approvedBy(), ImmutableSet.of(approver), x)
        ? Decision.accept(
            new LinkEvent.LoadApproved(
                rules.id(),
                c.holder(),
                new LinkRules.Load(c.min(), c.max(), approver),
                c.reason(),
                c.approvedBy(),
                x.day()))
        : Decision.refuse(
            OFFICE_REQUIRED, rule, "actor", c.approvedBy(), "day", x.day(), "offices", approver);
  }

  private static Optional<Refusal> first(
      ImmutableList<UnitId> targets, Function<UnitId, Optional<Refusal>> check) {
    return targets.stream().flatMap(target -> check.apply(target).stream()).findFirst();
  }

  private Optional<Refusal> sized(ImmutableList<UnitId> targets) {
    boolean distinct = targets.stream().distinct().count() == targets.size();
    return distinct && !targets.isEmpty() && targets.size() <= LinkCommand.MAX_BATCH
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SIZE_OUT_OF_BOUNDS,
                OfficeRules.LINK_KNOWN,
                "field",
                "targets",
                "size",
                targets.size(),
                "min",
                1,
                "max",
                targets.stream().distinct().count()));
  }

  private Optional<Refusal> unqualified(LinkHolder holder) {
    return mayAnswer(holder, rules, x)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                OFFICE_REQUIRED,
                rule,
                "actor",
                name(holder),
                "day",
                x.day(),
                "offices",
                Stream.concat(rules.offices().stream(), rules.bodies().stream()).toList()));
  }

  private Optional<Refusal> misplaced(UnitId target) {
    return x.view().levelOf(target, x.day()).equals(Optional.of(rules.target()))
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NOT_FOUND, OfficeRules.LINK_KNOWN, "kind", rules.target(), "id", target));
  }

  private Optional<Refusal> linked(LinkHolder holder, UnitId target) {
    return x.state().links().runs(rules.id(), holder, target, x.tomorrow())
        ? Optional.of(
            Refusal.of(ALREADY_EXISTS, OfficeRules.LINK_KNOWN, "kind", rules.id(), "id", target))
        : Optional.empty();
  }

  private Optional<Refusal> taken(UnitId target) {
    return rules.cardinality().oneHolder()
        ? x.state()
            .links()
            .holders(rules.id(), target, x.tomorrow())
            .findFirst()
            .map(other -> taken(target, name(other)))
        : Optional.empty();
  }

  private Refusal taken(Object who, Object other) {
    return Refusal.of(DOUBLE_BOOKED, rule, "who", who, "when", x.day(), "other", other);
  }

  private Optional<Refusal> overloaded(LinkCommand.AssignLinks c) {
    ImmutableList<UnitId> running =
        x.state()
            .links()
            .targets(rules.id(), c.holder(), x.tomorrow())
            .collect(ImmutableList.toImmutableList());
    int load = running.size() + c.targets().size();
    if (rules.cardinality().oneTarget() && load > 1) {
      return Optional.of(
          taken(name(c.holder()), running.isEmpty() ? c.targets().get(0) : running.get(0)));
    }
    return bounds(c.holder(), rules, x)
        .filter(bounds -> load > bounds.max())
        .map(
            bounds ->
                Refusal.of(
                    VALUE_OUT_OF_BOUNDS,
                    rule,
                    "field",
                    "targets",
                    "value",
                    load,
                    "min",
                    bounds.min(),
                    "max",
                    bounds.max()));
  }

  /** Finds the bounds of a holder: those approved, or else the practice's. */
  static Optional<LinkRules.Load> bounds(LinkHolder holder, LinkRules rules, OfficeContext x) {
    return x.state()
        .links()
        .approved(rules.id(), holder, x.day())
        .map(LinkEvent.LoadApproved::load)
        .or(rules::bounds);
  }

  private static Object name(LinkHolder holder) {
    return holder instanceof LinkHolder.Person one
        ? one.person()
        : ((LinkHolder.Organisation) holder).body();
  }
}
