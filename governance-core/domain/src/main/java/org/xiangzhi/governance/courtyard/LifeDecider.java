package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.COURTYARD_STATE;
import static org.xiangzhi.governance.kernel.RefusalCode.IN_ANOTHER_COURTYARD;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.Courtyard.State;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides what concerns a courtyard that is a unit. */
final class LifeDecider {
  private static final ImmutableSet<State> UNITS =
      Sets.immutableEnumSet(State.ESTABLISHED, State.ACCEPTED, State.EXITED);
  private static final ImmutableSet<State> ACCEPTED = Sets.immutableEnumSet(State.ACCEPTED);

  private final CourtyardContext x;

  LifeDecider(CourtyardContext x) {
    this.x = x;
  }

  private static final Handlers<LifeCommand, LifeDecider, Decision<CourtyardEvent>> DECIDE =
      Handlers.<LifeCommand, LifeDecider, Decision<CourtyardEvent>>of(LifeCommand.class)
          .on(LifeCommand.Join.class, (c, d) -> d.x.in(c.courtyard(), UNITS, at -> d.join(c, at)))
          .on(LifeCommand.Leave.class, (c, d) -> d.x.in(c.courtyard(), UNITS, at -> d.leave(c, at)))
          .on(
              LifeCommand.Attach.class,
              (c, d) -> d.x.in(c.courtyard(), UNITS, at -> d.attach(c, at)))
          .on(LifeCommand.Detach.class, (c, d) -> d.detach(c))
          .on(
              LifeCommand.Recheck.class,
              (c, d) -> d.x.in(c.courtyard(), ACCEPTED, at -> d.recheck(c, at)))
          .on(
              LifeCommand.Exit.class,
              (c, d) -> d.x.in(c.courtyard(), ACCEPTED, at -> d.giveUp(c, at)))
          .on(LifeCommand.Review.class, (c, d) -> d.x.in(c.courtyard(), UNITS, at -> d.review(at)))
          .build();

  Decision<CourtyardEvent> decide(LifeCommand command) {
    return DECIDE.apply(command, this);
  }

  private CourtyardRules rules(Courtyard courtyard) {
    return x.view().rules(courtyard.proposed().practice());
  }

  private UnitId parent(Courtyard courtyard) {
    return x.view().unit(courtyard.id()).flatMap(Unit::parent).orElse(x.view().home());
  }

  private Decision<CourtyardEvent> join(LifeCommand.Join c, Courtyard courtyard) {
    CourtyardRules rules = rules(courtyard);
    Optional<Refusal> refusal =
        x.householdRefused(c.household(), parent(courtyard), rules.level())
            .or(
                () ->
                    x.consentRefused(
                        c.household(), c.paper(), x.view().mayDo(CourtyardContext.name(c))))
            .or(() -> tooMany(courtyard, rules));
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            new LifeEvent.Joined(c.courtyard(), c.household(), x.actor(), c.paper(), x.day()));
  }

  /** A courtyard that is too small may still grow: each who joins brings it nearer. */
  private Optional<Refusal> tooMany(Courtyard courtyard, CourtyardRules rules) {
    int count = x.view().households(courtyard.id()).size() + 1;
    return count > CourtyardContext.bounds(courtyard, rules).max()
        ? x.sizeRefused(courtyard, rules, count)
        : Optional.empty();
  }

  private Decision<CourtyardEvent> leave(LifeCommand.Leave c, Courtyard courtyard) {
    Optional<Refusal> refusal =
        x.view().isAbove(courtyard.id(), c.household())
            ? x.consentRefused(c.household(), c.paper(), x.view().mayDo(CourtyardContext.name(c)))
            : Optional.of(CourtyardContext.unknown("household", c.household()));
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            new LifeEvent.Left(
                c.courtyard(), c.household(), parent(courtyard), x.actor(), c.paper(), x.day()));
  }

  private Decision<CourtyardEvent> attach(LifeCommand.Attach c, Courtyard courtyard) {
    CourtyardRules rules = rules(courtyard);
    if (rules.zones().isEmpty()) {
      return x.notProvided(c);
    }
    List<Refusal> refusals = new ArrayList<>();
    for (UnitId household : c.households()) {
      inCore(household, rules).or(() -> drawnAlong(household)).ifPresent(refusals::add);
    }
    return refusals.isEmpty()
        ? Decision.accept(new LifeEvent.Attached(c.courtyard(), c.households(), x.day()))
        : Decision.refuse(refusals);
  }

  private Optional<Refusal> inCore(UnitId household, CourtyardRules rules) {
    if (x.view().unit(household).filter(u -> u.level().equals(LevelId.HOUSEHOLD)).isEmpty()) {
      return Optional.of(CourtyardContext.unknown("household", household));
    }
    return x.view().unitAt(household, rules.level()).map(other -> elsewhere(household, other));
  }

  private Optional<Refusal> drawnAlong(UnitId household) {
    return x.state().attachedTo(household).map(other -> elsewhere(household, other));
  }

  private static Refusal elsewhere(UnitId household, UnitId other) {
    return Refusal.of(
        IN_ANOTHER_COURTYARD, CourtyardGuards.ZONE, "household", household, "courtyard", other);
  }

  private Decision<CourtyardEvent> detach(LifeCommand.Detach c) {
    List<Refusal> refusals = new ArrayList<>();
    for (UnitId household : c.households()) {
      if (!x.state().attachedTo(household).equals(Optional.of(c.courtyard()))) {
        refusals.add(CourtyardContext.unknown("household", household));
      }
    }
    return refusals.isEmpty()
        ? Decision.accept(new LifeEvent.Detached(c.courtyard(), c.households(), x.day()))
        : Decision.refuse(refusals);
  }

  private Decision<CourtyardEvent> recheck(LifeCommand.Recheck c, Courtyard courtyard) {
    CourtyardRules rules = rules(courtyard);
    Optional<RecheckRules> recheck = rules.recheck();
    if (recheck.isEmpty()) {
      return x.notProvided(c);
    }
    Optional<Refusal> undrawn = undrawn(courtyard);
    if (undrawn.isPresent()) {
      return Decision.refuse(List.of(undrawn.get()));
    }
    ScoreSheet sheet = rules.sheet(rules.acceptance().sheet()).orElseThrow();
    List<Refusal> refusals = CourtyardContext.pointsRefused(sheet, c.points());
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    return Decision.accept(rechecked(c, courtyard, sheet, recheck.get()));
  }

  private Optional<Refusal> undrawn(Courtyard courtyard) {
    return courtyard.drawn() || courtyard.remedy(Remedy.Reason.RECHECK).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                COURTYARD_STATE,
                CourtyardGuards.SAMPLE,
                "courtyard",
                courtyard.id(),
                "state",
                Text.of("未被抽中", "not drawn"),
                "expected",
                Text.of("被抽中或在整改", "drawn or to be put right")));
  }

  private LifeEvent rechecked(
      LifeCommand.Recheck c, Courtyard courtyard, ScoreSheet sheet, RecheckRules recheck) {
    Score score = new Score(sheet.id(), c.points(), x.day());
    Standing before = courtyard.standing().orElseThrow();
    Standing standing =
        new Standing(
            courtyard.id(),
            courtyard.title(),
            before.acceptedOn(),
            score,
            rules(courtyard).acceptance().stars(score.total()),
            true);
    return new LifeEvent.Rechecked(
        courtyard.id(),
        x.view().log(),
        x.county(),
        standing,
        before.stars(),
        score.total() >= sheet.pass()
            ? Optional.empty()
            : Optional.of(remedy(score, sheet, recheck, courtyard.remedy(Remedy.Reason.RECHECK))),
        c.evidence(),
        c.note(),
        x.actor());
  }

  /** Whoever fails again keeps the last day that was set first. */
  private Remedy remedy(
      Score score, ScoreSheet sheet, RecheckRules recheck, Optional<Remedy> before) {
    return new Remedy(
        Remedy.Reason.RECHECK,
        score.total(),
        sheet.pass(),
        sheet.max(),
        before.map(Remedy::since).orElse(x.day()),
        before.map(Remedy::due).orElse(x.day().plusDays(recheck.remedyDays())),
        before.map(Remedy::overdue).orElse(false));
  }

  private Decision<CourtyardEvent> giveUp(LifeCommand.Exit c, Courtyard courtyard) {
    Optional<Refusal> refusal = c.onRequest() ? Optional.empty() : notOverdue(courtyard);
    if (refusal.isPresent()) {
      return Decision.refuse(List.of(refusal.get()));
    }
    return Decision.accept(
        new LifeEvent.Exited(
            courtyard.id(),
            x.view().log(),
            x.county(),
            ended(courtyard.standing().orElseThrow()),
            c.onRequest(),
            c.basis(),
            x.day()));
  }

  static Standing ended(Standing standing) {
    return new Standing(
        standing.courtyard(), standing.title(), standing.acceptedOn(), standing.score(), 0, false);
  }

  private Optional<Refusal> notOverdue(Courtyard courtyard) {
    if (courtyard.remedies().stream().anyMatch(remedy -> remedy.due().isBefore(x.day()))) {
      return Optional.empty();
    }
    return Optional.of(
        courtyard.remedies().stream()
            .map(Remedy::due)
            .min(Comparator.naturalOrder())
            .map(
                due ->
                    Refusal.of(
                        TOO_EARLY,
                        CourtyardGuards.REMEDY,
                        "what",
                        Text.of("责令退出", "taking the plaque back"),
                        "first",
                        due.plusDays(1),
                        "day",
                        x.day()))
            .orElseGet(
                () ->
                    Refusal.of(
                        COURTYARD_STATE,
                        CourtyardGuards.REMEDY,
                        "courtyard",
                        courtyard.id(),
                        "state",
                        Text.of("无须整改", "has nothing to put right"),
                        "expected",
                        Text.of("整改逾期", "overdue in putting something right"))));
  }

  private Decision<CourtyardEvent> review(Courtyard courtyard) {
    ImmutableList<CourtyardEvent> events = UnitReview.of(courtyard, x);
    return events.isEmpty()
        ? Decision.refuse(
            ALREADY_ENDED, CourtyardGuards.SIZE, "kind", "review", "id", courtyard.id())
        : Decision.acceptAll(events);
  }
}
