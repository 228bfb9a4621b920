package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_NOT_PROVIDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DEPARTMENT_UNKNOWN;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_VACANT;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.matter.MatterContext.At;
import org.xiangzhi.governance.office.BodyId;

/** Decides where a matter goes: up, to the departments, to department, unit and person. */
final class RoutingDecider {
  private RoutingDecider() {}

  static Decision<MatterEvent> refer(HandlingCommand.Refer c, At at, MatterContext x) {
    LevelId here = at.facts().level();
    LevelId handled = at.facts().handledAt().orElse(here);
    if (at.rules().stationOf(handled) <= at.rules().stationOf(here)) {
      return MatterDecider.refuse(
          levelRefused(at, handled, levels(at.rules(), at.rules().stationOf(here) + 1)));
    }
    Optional<LogId> to = next(at, x);
    return to.isEmpty()
        ? MatterDecider.refuse(MatterContext.unknown("level above", here))
        : Decision.accept(
            new HandlingEvent.Referred(
                c.matter(), to.get(), dossier(at, x, c.reason()), c.reason(), x.actor(), x.day()));
  }

  /** Finds the log of the next level that handles matters. */
  static Optional<LogId> next(At at, MatterContext x) {
    return at.rules().above(at.facts().level()).flatMap(station -> x.view().above(station.level()));
  }

  private static String levels(MatterRules rules, int from) {
    return rules.stations().subList(from, rules.stations().size()).stream()
        .map(station -> station.level().value())
        .collect(Collectors.joining(", "));
  }

  private static Refusal levelRefused(At at, LevelId handled, String allowed) {
    return Refusal.of(
        LEVEL_UNFIT,
        MatterGuards.LEVEL,
        "unit",
        at.facts().matterClass().map(MatterClassId::value).orElse(at.matter().id().value()),
        "level",
        handled,
        "allowed",
        allowed.isEmpty() ? "–" : allowed);
  }

  /** Refuses to handle here what belongs above. */
  static Optional<Refusal> belongsAbove(At at, LevelId handled) {
    int here = at.rules().stationOf(at.facts().level());
    return at.rules().stationOf(handled) > here
        ? Optional.of(
            levelRefused(
                at,
                handled,
                at.rules().stations().subList(0, here + 1).stream()
                    .map(station -> station.level().value())
                    .collect(Collectors.joining(", "))))
        : Optional.empty();
  }

  static Dossier dossier(At at, MatterContext x, String reason) {
    MatterFacts facts = at.facts();
    Dossier.Stop stop =
        new Dossier.Stop(facts.level(), x.view().log(), at.matter().openedOn(), x.day(), reason);
    ImmutableList<Dossier.Stop> stops =
        Stream.concat(facts.history().stream(), Stream.of(stop))
            .skip(Math.max(0, facts.history().size() + 1 - Dossier.MAX_STOPS))
            .collect(ImmutableList.toImmutableList());
    return new Dossier(
        at.matter().id(),
        facts.practice(),
        x.view().log(),
        facts.unit(),
        facts.summary(),
        facts.topic(),
        facts.matterClass().orElseThrow(),
        facts.mode(),
        facts.sources(),
        stops);
  }

  static Decision<MatterEvent> keep(HandlingCommand.Keep c, At at, MatterContext x) {
    Optional<MatterRules.MatterClass> found = at.rules().classOf(c.matterClass());
    if (found.isEmpty()) {
      return MatterDecider.refuse(MatterContext.unknown("class", c.matterClass()));
    }
    Optional<Refusal> refusal = belongsAbove(at, found.get().level());
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new HandlingEvent.Kept(
                c.matter(), c.matterClass(), c.mode(), found.get().level(), x.actor(), x.day()));
  }

  static Decision<MatterEvent> publish(HandlingCommand.Publish c, At at, MatterContext x) {
    Optional<Refusal> refusal = at.facts().handledAt().flatMap(level -> belongsAbove(at, level));
    if (refusal.isPresent()) {
      return MatterDecider.refuse(refusal.get());
    }
    MatterRules.Station station =
        at.rules().stations().get(at.rules().stationOf(at.facts().level()));
    return station.publishes()
        ? Decision.accept(
            new HandlingEvent.Published(
                c.matter(),
                Reckoning.of(x, at.rules())
                    .clock(Clock.Kind.CLAIM, at.rules().clocks().claim(), x.day()),
                x.actor(),
                x.day()))
        : Decision.refuse(
            ACT_NOT_PROVIDED,
            RaisingDecider.rule(at, x, station.rule()),
            "type",
            MatterContext.nameOf(c),
            "log",
            x.view().log());
  }

  static Decision<MatterEvent> claim(HandlingCommand.Claim c, At at, MatterContext x) {
    return x.view().belongsTo(x.actor(), c.responsible().body())
        ? assigned(c.responsible(), true, at, x)
        : MatterDecider.refuse(
            x.officeRequired(MatterGuards.HANDLER, ImmutableList.of(c.responsible().office())));
  }

  static Decision<MatterEvent> assign(HandlingCommand.Assign c, At at, MatterContext x) {
    if (at.matter().handling().responsible().equals(Optional.of(c.responsible()))) {
      return Decision.refuse(
          ALREADY_EXISTS, MatterGuards.THREE, "kind", "assignment", "id", c.responsible().person());
    }
    return assigned(c.responsible(), false, at, x);
  }

  private static Decision<MatterEvent> assigned(
      Responsible responsible, boolean claimed, At at, MatterContext x) {
    Optional<Refusal> refusal =
        at.facts()
            .handledAt()
            .flatMap(level -> belongsAbove(at, level))
            .or(() -> responsibleRefused(responsible, MatterGuards.THREE, x));
    if (refusal.isPresent()) {
      return MatterDecider.refuse(refusal.get());
    }
    Reckoning.Term term = term(at, x);
    return Decision.accept(
        new HandlingEvent.Assigned(
            at.matter().id(),
            responsible,
            claimed,
            term.latest(),
            term.rule(),
            term.clocks(),
            x.actor(),
            x.day()));
  }

  /** Reckons the time for handling; assigning anew does not lengthen it. */
  private static Reckoning.Term term(At at, MatterContext x) {
    Reckoning reckoning = Reckoning.of(x, at.rules());
    Reckoning.Term fresh = reckoning.term(at.facts().matterClass(), x.day());
    Optional<LocalDate> before = at.matter().handling().latest();
    if (before.isEmpty() || fresh.rule().isEmpty()) {
      return fresh;
    }
    return reckoning.bounded(
        reckoning.clock(Clock.Kind.PLAN, at.rules().clocks().plan(), x.day()),
        before.get(),
        fresh.rule().get(),
        x.day());
  }

  /** Refuses department, unit and person that do not belong together that day. */
  static Optional<Refusal> responsibleRefused(Responsible r, Rule rule, MatterContext x) {
    ImmutableSortedSet<BodyId> known = x.view().departments(r.unit());
    if (!known.contains(r.department())) {
      return Optional.of(
          Refusal.of(
              DEPARTMENT_UNKNOWN,
              rule,
              "department",
              r.department(),
              "unit",
              r.unit(),
              "day",
              x.day(),
              "known",
              known.isEmpty() ? "–" : Joiner.on(", ").join(known)));
    }
    ImmutableSortedSet<PersonId> holders = x.view().holders(r.body(), r.office());
    return holders.contains(r.person())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                OFFICE_VACANT,
                rule,
                "office",
                r.office(),
                "department",
                r.department(),
                "unit",
                r.unit(),
                "day",
                x.day(),
                "person",
                r.person(),
                "holders",
                holders.isEmpty() ? "–" : Joiner.on(", ").join(holders)));
  }

  static Decision<MatterEvent> handOver(HandlingCommand.HandOver c, At at, MatterContext x) {
    Responsible before = at.matter().handling().responsible().orElseThrow();
    if (before.person().equals(c.to())) {
      return Decision.refuse(
          ALREADY_EXISTS, MatterGuards.HAND_OVER, "kind", "assignment", "id", c.to());
    }
    Optional<Refusal> refusal = responsibleRefused(before.by(c.to()), MatterGuards.HAND_OVER, x);
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new HandlingEvent.HandedOver(
                c.matter(), before.person(), c.to(), c.note(), x.actor(), x.day()));
  }
}
