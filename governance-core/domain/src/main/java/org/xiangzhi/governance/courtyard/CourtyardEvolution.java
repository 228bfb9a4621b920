package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.courtyard.Courtyard.State.ACCEPTED;
import static org.xiangzhi.governance.courtyard.Courtyard.State.ENDED;
import static org.xiangzhi.governance.courtyard.Courtyard.State.ESTABLISHED;
import static org.xiangzhi.governance.courtyard.Courtyard.State.EXITED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Handlers;

/** Takes in what happened to courtyards. */
final class CourtyardEvolution {
  private CourtyardEvolution() {}

  static Courtyards evolve(CourtyardEvent event, Courtyards before) {
    if (event instanceof CreationEvent e) {
      return CREATION.apply(e, before);
    }
    return event instanceof LifeEvent e
        ? LIFE.apply(e, before)
        : before.with(before.county().evolve((CountyEvent) event));
  }

  private static final Handlers<CreationEvent, Courtyards, Courtyards> CREATION =
      Handlers.<CreationEvent, Courtyards, Courtyards>of(CreationEvent.class)
          .on(
              CreationEvent.Proposed.class,
              (e, x) -> x.with(Courtyard.proposed(e)).proposing(e.households(), e.courtyard()))
          .on(CreationEvent.HouseholdsChanged.class, CourtyardEvolution::changed)
          .on(
              CreationEvent.Consented.class,
              (e, x) -> change(x, e.courtyard(), d -> d.consents = plus(d.consents, e.household())))
          .on(
              CreationEvent.ConsentWithdrawn.class,
              (e, x) -> out(x, e.courtyard(), ImmutableSortedSet.of(e.household())))
          .on(
              CreationEvent.SizeApproved.class,
              (e, x) -> change(x, e.courtyard(), d -> d.size = Optional.of(e)))
          .on(
              CreationEvent.Assessed.class,
              (e, x) -> change(x, e.courtyard(), d -> d.scored(e.score())))
          .on(
              CreationEvent.RaceEntered.class,
              (e, x) -> change(x, e.courtyard(), d -> d.race = Optional.of(e.batch())))
          .on(
              CreationEvent.RaceRefused.class,
              (e, x) -> change(x, e.courtyard(), d -> d.race = Optional.empty()))
          .on(
              CreationEvent.Placed.class,
              (e, x) -> change(x, e.courtyard(), d -> d.placing = Optional.of(e.place())))
          .on(
              CreationEvent.PlaqueGranted.class,
              (e, x) -> change(x, e.courtyard(), d -> d.plaque = Optional.of(e)))
          .on(CreationEvent.StepCompleted.class, CourtyardEvolution::completed)
          .on(CreationEvent.StepReturned.class, CourtyardEvolution::returned)
          .on(
              CreationEvent.Abandoned.class,
              (e, x) -> change(freed(x, e.courtyard()), e.courtyard(), d -> d.state = ENDED))
          .on(CreationEvent.Established.class, CourtyardEvolution::established)
          .on(
              CreationEvent.Accepted.class,
              (e, x) ->
                  change(
                      x,
                      e.courtyard(),
                      d -> {
                        d.state = ACCEPTED;
                        d.standing = Optional.of(e.standing());
                      }))
          .build();

  private static final Handlers<LifeEvent, Courtyards, Courtyards> LIFE =
      Handlers.<LifeEvent, Courtyards, Courtyards>of(LifeEvent.class)
          .on(LifeEvent.Joined.class, (e, x) -> x.detaching(ImmutableSortedSet.of(e.household())))
          .on(LifeEvent.Left.class, (e, x) -> x)
          .on(LifeEvent.Attached.class, (e, x) -> x.attaching(e.households(), e.courtyard()))
          .on(LifeEvent.Detached.class, (e, x) -> x.detaching(e.households()))
          .on(LifeEvent.Drawn.class, (e, x) -> change(x, e.courtyard(), d -> d.drawn = true))
          .on(LifeEvent.Rechecked.class, CourtyardEvolution::rechecked)
          .on(LifeEvent.SizeLeft.class, (e, x) -> change(x, e.courtyard(), d -> d.put(e.remedy())))
          .on(
              LifeEvent.SizeRestored.class,
              (e, x) -> change(x, e.courtyard(), d -> d.met(Remedy.Reason.SIZE)))
          .on(LifeEvent.RemedyOverdue.class, CourtyardEvolution::overdue)
          .on(LifeEvent.Exited.class, CourtyardEvolution::exited)
          .on(LifeEvent.Succeeded.class, CourtyardEvolution::succeeded)
          .build();

  private static Courtyards change(
      Courtyards x, UnitId courtyard, Consumer<Courtyard.Draft> change) {
    return x.with(x.find(courtyard).orElseThrow().change(change));
  }

  private static ImmutableSortedSet<UnitId> plus(ImmutableSortedSet<UnitId> some, UnitId... more) {
    return ImmutableSortedSet.<UnitId>naturalOrder().addAll(some).add(more).build();
  }

  private static ImmutableSortedSet<UnitId> without(
      ImmutableSortedSet<UnitId> all, Set<UnitId> some) {
    return ImmutableSortedSet.copyOf(Sets.difference(all, some));
  }

  private static Courtyards changed(CreationEvent.HouseholdsChanged e, Courtyards x) {
    return change(
        out(x, e.courtyard(), e.dropped()).proposing(e.added(), e.courtyard()),
        e.courtyard(),
        d -> d.households = plus(d.households, e.added().toArray(UnitId[]::new)));
  }

  private static Courtyards out(
      Courtyards x, UnitId courtyard, ImmutableSortedSet<UnitId> households) {
    return change(
        x.notProposing(households),
        courtyard,
        d -> {
          d.households = without(d.households, households);
          d.consents = without(d.consents, households);
        });
  }

  /** Lets the households of a proposal go that is none any more. */
  private static Courtyards freed(Courtyards x, UnitId courtyard) {
    return x.notProposing(x.find(courtyard).orElseThrow().households());
  }

  private static Courtyards completed(CreationEvent.StepCompleted e, Courtyards x) {
    return change(
        x,
        e.courtyard(),
        d -> d.progress = d.progress.map(p -> p.complete(e.next(), e.on(), e.by())));
  }

  private static Courtyards returned(CreationEvent.StepReturned e, Courtyards x) {
    return change(
        x,
        e.courtyard(),
        d -> d.progress = d.progress.map(p -> p.returnTo(e.to(), e.on(), e.by())));
  }

  private static Courtyards established(CreationEvent.Established e, Courtyards x) {
    return change(
        freed(x, e.courtyard()).detaching(e.households()),
        e.courtyard(),
        d -> {
          d.state = ESTABLISHED;
          d.households = e.households();
        });
  }

  private static Courtyards rechecked(LifeEvent.Rechecked e, Courtyards x) {
    return change(
        x,
        e.courtyard(),
        d -> {
          d.drawn = false;
          d.scored(e.standing().score());
          d.standing = Optional.of(e.standing());
          d.met(Remedy.Reason.RECHECK);
          e.remedy().ifPresent(d::put);
        });
  }

  private static Courtyards overdue(LifeEvent.RemedyOverdue e, Courtyards x) {
    return change(
        x,
        e.courtyard(),
        d ->
            d.remedies.stream()
                .filter(remedy -> remedy.reason() == e.reason())
                .findFirst()
                .ifPresent(remedy -> d.put(remedy.marked())));
  }

  private static Courtyards exited(LifeEvent.Exited e, Courtyards x) {
    return change(
        x,
        e.courtyard(),
        d -> {
          d.state = EXITED;
          d.standing = Optional.of(e.standing());
          d.plaque = Optional.empty();
          d.drawn = false;
          d.met(Remedy.Reason.RECHECK);
        });
  }

  private static Courtyards succeeded(LifeEvent.Succeeded e, Courtyards x) {
    Courtyards all = x;
    for (CreationEvent.Proposed part : e.parts()) {
      all =
          all.with(
              Courtyard.proposed(part)
                  .change(
                      d -> {
                        d.state = ESTABLISHED;
                        d.consents = part.households();
                      }));
    }
    return e.goesOn()
        ? all
        : change(
            all,
            e.courtyard(),
            d -> {
              d.state = ENDED;
              d.plaque = Optional.empty();
              d.drawn = false;
              d.remedies = ImmutableList.of();
              e.standing().ifPresent(standing -> d.standing = Optional.of(standing));
            });
  }
}
