package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.courtyard.Courtyard.State;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;

/** Decides what concerns a courtyard on its way from application to acceptance. */
final class CreationDecider {
  private static final ImmutableSet<State> BEFORE_ACCEPTANCE =
      Sets.immutableEnumSet(State.PROPOSED, State.ESTABLISHED);
  private static final ImmutableSet<State> PROPOSED = Sets.immutableEnumSet(State.PROPOSED);
  private static final ImmutableSet<State> STANDING =
      Sets.immutableEnumSet(State.PROPOSED, State.ESTABLISHED, State.ACCEPTED, State.EXITED);

  private final CourtyardContext x;

  CreationDecider(CourtyardContext x) {
    this.x = x;
  }

  private static final Handlers<CreationCommand, CreationDecider, Decision<CourtyardEvent>> DECIDE =
      Handlers.<CreationCommand, CreationDecider, Decision<CourtyardEvent>>of(CreationCommand.class)
          .on(CreationCommand.Propose.class, (c, d) -> d.propose(c))
          .on(
              CreationCommand.ChangeHouseholds.class,
              (c, d) -> d.at(c, PROPOSED, courtyard -> d.change(c, courtyard)))
          .on(
              CreationCommand.Consent.class,
              (c, d) -> d.at(c, PROPOSED, courtyard -> d.consent(c, courtyard)))
          .on(
              CreationCommand.WithdrawConsent.class,
              (c, d) -> d.x.in(c.courtyard(), PROPOSED, courtyard -> d.withdraw(c, courtyard)))
          .on(
              CreationCommand.ApproveSize.class,
              (c, d) -> d.x.in(c.courtyard(), STANDING, courtyard -> d.approve(c, courtyard)))
          .on(
              CreationCommand.Assess.class,
              (c, d) -> d.at(c, BEFORE_ACCEPTANCE, courtyard -> d.assess(c, courtyard)))
          .on(
              CreationCommand.EnterRace.class,
              (c, d) -> d.at(c, BEFORE_ACCEPTANCE, courtyard -> d.race(c, courtyard)))
          .on(
              CreationCommand.GrantPlaque.class,
              (c, d) -> d.at(c, BEFORE_ACCEPTANCE, courtyard -> d.plaque(c, courtyard)))
          .on(
              CreationCommand.CompleteStep.class,
              (c, d) ->
                  d.x.in(
                      c.courtyard(),
                      BEFORE_ACCEPTANCE,
                      courtyard -> new StepDecider(d.x, courtyard).complete(c)))
          .on(
              CreationCommand.ReturnStep.class,
              (c, d) ->
                  d.x.in(
                      c.courtyard(),
                      BEFORE_ACCEPTANCE,
                      courtyard -> new StepDecider(d.x, courtyard).giveBack(c)))
          .on(
              CreationCommand.Abandon.class,
              (c, d) ->
                  d.at(
                      c,
                      PROPOSED,
                      courtyard ->
                          Decision.accept(
                              new CreationEvent.Abandoned(c.courtyard(), c.reason(), d.x.day()))))
          .build();

  Decision<CourtyardEvent> decide(CreationCommand command) {
    return DECIDE.apply(command, this);
  }

  /** Goes on with an act that is done at the step at which the courtyard is, by who may there. */
  private Decision<CourtyardEvent> at(
      CreationCommand command,
      ImmutableSet<State> states,
      Function<Courtyard, Decision<CourtyardEvent>> then) {
    return x.in(
        command.courtyard(),
        states,
        courtyard -> {
          Optional<Refusal> refusal = new StepDecider(x, courtyard).actRefused(command);
          return refusal.isPresent()
              ? Decision.refuse(List.of(refusal.get()))
              : then.apply(courtyard);
        });
  }

  private CourtyardRules rules(Courtyard courtyard) {
    return x.view().rules(courtyard.proposed().practice());
  }

  private Decision<CourtyardEvent> propose(CreationCommand.Propose c) {
    return x.provided(c, provided -> propose(c, provided));
  }

  private Decision<CourtyardEvent> propose(
      CreationCommand.Propose c, CourtyardView.Provided provided) {
    CourtyardRules rules = provided.rules();
    Optional<Refusal> refusal =
        x.officeRefused(x.view().mayDo(CourtyardContext.name(c)))
            .or(() -> taken(c.courtyard()))
            .or(() -> parentRefused(c.parent()));
    List<Refusal> refusals = new ArrayList<>(refusal.stream().toList());
    if (refusals.isEmpty()) {
      for (UnitId household : c.households()) {
        x.householdRefused(household, c.parent(), rules.level()).ifPresent(refusals::add);
      }
    }
    return refusals.isEmpty()
        ? Decision.accept(
            new CreationEvent.Proposed(
                c.courtyard(),
                c.title(),
                c.parent(),
                c.households(),
                c.need(),
                provided.practice(),
                rules.creation().steps().get(0).id(),
                x.day()))
        : Decision.refuse(refusals);
  }

  private Optional<Refusal> taken(UnitId courtyard) {
    return x.state().find(courtyard).isPresent() || x.view().everKnown(courtyard)
        ? Optional.of(
            Refusal.of(ALREADY_EXISTS, CourtyardGuards.KNOWN, "kind", "courtyard", "id", courtyard))
        : Optional.empty();
  }

  private Optional<Refusal> parentRefused(UnitId parent) {
    boolean ours = parent.equals(x.view().home()) || x.view().isAbove(x.view().home(), parent);
    return ours && x.view().unit(parent).isPresent()
        ? Optional.empty()
        : Optional.of(CourtyardContext.unknown("unit", parent));
  }

  private Decision<CourtyardEvent> change(CreationCommand.ChangeHouseholds c, Courtyard courtyard) {
    List<Refusal> refusals = new ArrayList<>();
    for (UnitId household : c.added()) {
      x.householdRefused(household, courtyard.proposed().parent(), rules(courtyard).level())
          .ifPresent(refusals::add);
    }
    for (UnitId household : c.dropped()) {
      if (!courtyard.households().contains(household)) {
        refusals.add(CourtyardContext.unknown("household", household));
      }
    }
    return refusals.isEmpty()
        ? Decision.accept(
            new CreationEvent.HouseholdsChanged(
                c.courtyard(), c.added(), c.dropped(), c.reason(), x.day()))
        : Decision.refuse(refusals);
  }

  private Decision<CourtyardEvent> consent(CreationCommand.Consent c, Courtyard courtyard) {
    Optional<Refusal> refusal =
        notProposed(courtyard, c.household())
            .or(
                () ->
                    x.consentRefused(
                        c.household(),
                        c.paper(),
                        new StepDecider(x, courtyard).offices(CourtyardContext.name(c))));
    if (refusal.isEmpty() && courtyard.consents().contains(c.household())) {
      refusal =
          Optional.of(
              Refusal.of(
                  ALREADY_EXISTS, CourtyardGuards.CONSENT, "kind", "consent", "id", c.household()));
    }
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            new CreationEvent.Consented(
                c.courtyard(), c.household(), x.actor(), c.paper(), x.day()));
  }

  private static Optional<Refusal> notProposed(Courtyard courtyard, UnitId household) {
    return courtyard.households().contains(household)
        ? Optional.empty()
        : Optional.of(CourtyardContext.unknown("household", household));
  }

  /** Nobody needs a step or a practice's leave to take a consent of their own back. */
  private Decision<CourtyardEvent> withdraw(
      CreationCommand.WithdrawConsent c, Courtyard courtyard) {
    Optional<Refusal> refusal =
        notProposed(courtyard, c.household())
            .or(
                () ->
                    x.consentRefused(
                        c.household(),
                        c.paper(),
                        new StepDecider(x, courtyard).officesOfAnyStep(CourtyardContext.name(c))));
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            new CreationEvent.ConsentWithdrawn(
                c.courtyard(), c.household(), x.actor(), c.paper(), x.day()));
  }

  private Decision<CourtyardEvent> approve(CreationCommand.ApproveSize c, Courtyard courtyard) {
    SizeRule size = rules(courtyard).size();
    if (size.approver().isEmpty()) {
      return x.notProvided(c);
    }
    Optional<Refusal> refusal = x.officeRefused(List.of(size.approver().get()));
    if (refusal.isPresent()) {
      return Decision.refuse(List.of(refusal.get()));
    }
    CreationEvent approved =
        new CreationEvent.SizeApproved(
            c.courtyard(), c.min(), c.max(), c.reason(), x.actor(), x.day());
    int count = x.view().households(c.courtyard()).size();
    boolean restores =
        courtyard.remedy(Remedy.Reason.SIZE).isPresent() && count >= c.min() && count <= c.max();
    return restores
        ? Decision.<CourtyardEvent>acceptAll(
            List.of(approved, new LifeEvent.SizeRestored(c.courtyard(), count, x.day())))
        : Decision.accept(approved);
  }

  private Decision<CourtyardEvent> assess(CreationCommand.Assess c, Courtyard courtyard) {
    Optional<ScoreSheet> sheet = rules(courtyard).sheet(c.sheet());
    if (sheet.isEmpty()) {
      return Decision.refuse(List.of(CourtyardContext.unknown("sheet", c.sheet())));
    }
    List<Refusal> refusals = CourtyardContext.pointsRefused(sheet.get(), c.points());
    return refusals.isEmpty()
        ? Decision.accept(
            new CreationEvent.Assessed(
                c.courtyard(),
                new Score(c.sheet(), c.points(), x.day()),
                c.evidence(),
                c.note(),
                x.actor()))
        : Decision.refuse(refusals);
  }

  private Decision<CourtyardEvent> race(CreationCommand.EnterRace c, Courtyard courtyard) {
    Optional<RaceRules> race = rules(courtyard).race();
    if (race.isEmpty()) {
      return x.notProvided(c);
    }
    if (courtyard.race().equals(Optional.of(c.batch()))) {
      return Decision.refuse(
          ALREADY_EXISTS, CourtyardGuards.RACE, "kind", "entry", "id", c.batch());
    }
    Optional<Score> score = courtyard.latest(race.get().sheet());
    return score.isEmpty()
        ? Decision.refuse(ACT_ORDER, CourtyardGuards.RACE, "first", "courtyard.assess")
        : Decision.accept(
            new CreationEvent.RaceEntered(
                c.courtyard(), x.view().log(), x.county(), c.batch(), score.get()));
  }

  private Decision<CourtyardEvent> plaque(CreationCommand.GrantPlaque c, Courtyard courtyard) {
    boolean taken =
        x.state()
            .all()
            .filter(other -> !other.id().equals(courtyard.id()))
            .flatMap(other -> other.plaque().stream())
            .anyMatch(plaque -> plaque.number().equals(c.number()));
    return taken
        ? Decision.refuse(ALREADY_EXISTS, CourtyardGuards.KNOWN, "kind", "plaque", "id", c.number())
        : Decision.accept(
            new CreationEvent.PlaqueGranted(c.courtyard(), c.title(), c.number(), x.day()));
  }
}
