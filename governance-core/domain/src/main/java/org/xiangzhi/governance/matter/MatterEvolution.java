package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.TypeNames;

/** Takes in what happened to matters. */
final class MatterEvolution {
  private static final ImmutableList<Clock> NO_CLOCKS = ImmutableList.of();
  private static final TypeNames<MatterEvent> NAMES = TypeNames.of(MatterEvent.class);

  private static final Handlers<MatterEvent, Matters, Matters> EVOLVE =
      Handlers.<MatterEvent, Matters, Matters>of(MatterEvent.class)
          .on(RaisingEvent.Raised.class, MatterEvolution::raised)
          .on(RaisingEvent.TakenIn.class, MatterEvolution::takenIn)
          .on(RaisingEvent.Classified.class, (e, s) -> in(s, e, m -> classified(e, m)))
          .on(RaisingEvent.Amended.class, (e, s) -> in(s, e, m -> m.with(m.facts().amended(e))))
          .on(RaisingEvent.Merged.class, MatterEvolution::merged)
          .on(RaisingEvent.SplitUp.class, MatterEvolution::split)
          .on(RaisingEvent.Migrated.class, (e, s) -> in(s, e, m -> migrated(e, m)))
          .on(HandlingEvent.Referred.class, (e, s) -> in(s, e, m -> up(m, e, e.to())))
          .on(HandlingEvent.Kept.class, (e, s) -> in(s, e, m -> kept(e, m)))
          .on(
              HandlingEvent.Published.class,
              (e, s) -> in(s, e, m -> m.at(MatterState.PUBLISHED, e.on()).with(e.clocks())))
          .on(HandlingEvent.Assigned.class, (e, s) -> in(s, e, m -> assigned(e, m)))
          .on(HandlingEvent.Planned.class, (e, s) -> in(s, e, m -> planned(e, m)))
          .on(HandlingEvent.ProgressEntered.class, (e, s) -> in(s, e, m -> m))
          .on(HandlingEvent.FollowedUp.class, (e, s) -> in(s, e, m -> m))
          .on(
              HandlingEvent.ModeSet.class,
              (e, s) -> in(s, e, m -> m.with(m.facts().followedUp(e.mode()))))
          .on(HandlingEvent.HandedOver.class, (e, s) -> in(s, e, m -> handedOver(e, m)))
          .on(HandlingEvent.Finished.class, (e, s) -> in(s, e, m -> finished(e, m)))
          .on(ClosingEvent.Told.class, (e, s) -> in(s, e, m -> told(e, m)))
          .on(
              ClosingEvent.Confirmed.class,
              (e, s) -> in(s, e, m -> confirmed(m, e, Optional.of(e.degree()))))
          .on(ClosingEvent.Reopened.class, (e, s) -> in(s, e, m -> reopened(e, m)))
          .on(
              ClosingEvent.Rated.class,
              (e, s) -> in(s, e, m -> rated(m, m.closing().ratings().with(e.rater(), e.grade()))))
          .on(
              ClosingEvent.RatedInMeeting.class,
              (e, s) ->
                  in(s, e, m -> rated(m, m.closing().ratings().with(e.meeting(), e.counts()))))
          .on(
              ClosingEvent.RatingWaived.class,
              (e, s) -> in(s, e, m -> m.with(m.closing().waived(Optional.of(e.reason())))))
          .on(
              ClosingEvent.StruckOff.class,
              (e, s) -> in(s, e, m -> m.at(MatterState.STRUCK_OFF, e.on()).with(NO_CLOCKS)))
          .on(
              TimerEvent.Overdue.class,
              (e, s) -> in(s, e, m -> m.with(m.handling().ranOut(e.clock()))))
          .on(
              TimerEvent.CalledForAssignment.class,
              (e, s) -> in(s, e, m -> m.with(m.handling().ranOut(Clock.Kind.CLAIM))))
          .on(
              TimerEvent.Reminded.class,
              (e, s) -> in(s, e, m -> m.with(m.handling().stopped(Clock.Kind.REMIND))))
          .on(TimerEvent.Escalated.class, (e, s) -> in(s, e, m -> escalated(e, m)))
          .on(
              TimerEvent.ConfirmationWaived.class,
              (e, s) -> in(s, e, m -> confirmed(m, e, Optional.empty())))
          .on(LetterEvent.Received.class, MatterEvolution::received)
          .on(LetterEvent.ReportedBack.class, (e, s) -> in(s, e, m -> reportedBack(e, m)))
          .on(LetterEvent.TakenUpAgain.class, MatterEvolution::takenUpAgain)
          .on(LetterEvent.Concluded.class, (e, s) -> in(s, e, m -> concluded(e, m)))
          .on(LetterEvent.TakenBack.class, (e, s) -> in(s, e, m -> takenBack(e, m)))
          .on(
              LetterEvent.AnsweredWith.class,
              (e, s) ->
                  in(s, e, m -> m.with(m.closing().done(e.result(), false, e.solvedAt(), e.on()))))
          .build();

  private MatterEvolution() {}

  static Matters evolve(MatterEvent event, Matters state) {
    return EVOLVE.apply(event, state);
  }

  private static Matter noted(Matter matter, MatterEvent event) {
    return matter.noted(NAMES.nameOf(event), event.on());
  }

  private static Matters in(Matters state, MatterEvent event, UnaryOperator<Matter> change) {
    return state.change(event.matter(), matter -> change.apply(noted(matter, event)));
  }

  private static Matters raised(RaisingEvent.Raised e, Matters state) {
    MatterFacts facts =
        new MatterFacts(
            e.practice(),
            e.level(),
            e.unit(),
            e.summary(),
            e.topic(),
            Optional.empty(),
            Optional.empty(),
            Mode.ORDINARY,
            ImmutableList.of(e.source()),
            Optional.empty(),
            ImmutableList.of());
    return state.with(noted(Matter.opened(e.matter(), facts, MatterState.RAISED, e.on()), e));
  }

  private static Matters takenIn(RaisingEvent.TakenIn e, Matters state) {
    return state.with(TakenInMatter.of(e, NAMES.nameOf(e)));
  }

  private static Matter classified(RaisingEvent.Classified e, Matter m) {
    return m.with(m.facts().classed(e.matterClass(), e.handledAt(), e.mode()))
        .at(MatterState.AT_HAND, e.on());
  }

  private static Matters merged(RaisingEvent.Merged e, Matters state) {
    Matter duplicate = state.find(e.matter()).orElseThrow();
    return in(
            state,
            e,
            m ->
                m.at(MatterState.MERGED, e.on())
                    .with(m.kin().into(Optional.of(e.into())))
                    .with(NO_CLOCKS))
        .change(
            e.into(),
            m ->
                noted(m, e)
                    .with(m.facts().with(duplicate.facts().sources()))
                    .with(m.kin().plus(e.matter())));
  }

  private static Matters split(RaisingEvent.SplitUp e, Matters state) {
    Matter whole = state.find(e.matter()).orElseThrow();
    Matters after =
        in(
            state,
            e,
            m ->
                m.at(MatterState.SPLIT, e.on())
                    .with(
                        m.kin()
                            .split(
                                e.parts().stream()
                                    .map(RaisingCommand.Part::matter)
                                    .collect(ImmutableList.toImmutableList())))
                    .with(NO_CLOCKS));
    MatterState begins =
        whole.state() == MatterState.RAISED ? MatterState.RAISED : MatterState.AT_HAND;
    for (RaisingCommand.Part part : e.parts()) {
      Matter opened =
          Matter.opened(part.matter(), whole.facts().part(part), begins, e.on())
              .with(Kin.partOf(e.matter()));
      after = after.with(noted(opened, e));
    }
    return after;
  }

  private static Matter migrated(RaisingEvent.Migrated e, Matter m) {
    ImmutableList<Clock.Kind> overdue = m.handling().overdue();
    Matter after = m.with(m.facts().under(e)).with(m.handling().bounded(e.latest()));
    return after.with(after.handling().started(e.clocks(), after.revision()).after(overdue));
  }

  private static Matter kept(HandlingEvent.Kept e, Matter m) {
    return m.with(m.facts().classed(e.matterClass(), e.handledAt(), e.mode()))
        .at(MatterState.AT_HAND, e.on())
        .with(NO_CLOCKS);
  }

  private static Matter assigned(HandlingEvent.Assigned e, Matter m) {
    return m.at(MatterState.ASSIGNED, e.on())
        .with(m.handling().assigned(e.responsible(), e.on(), e.latest()))
        .with(e.clocks());
  }

  private static Matter planned(HandlingEvent.Planned e, Matter m) {
    return m.at(MatterState.PLANNED, e.on()).with(m.handling().planned(e.text())).with(e.clocks());
  }

  private static Matter handedOver(HandlingEvent.HandedOver e, Matter m) {
    Responsible before = m.handling().responsible().orElseThrow();
    return m.with(m.handling().by(before.by(e.to())));
  }

  private static Matter finished(HandlingEvent.Finished e, Matter m) {
    return m.at(
            e.result().outcome() == Result.Outcome.RETURNED ? MatterState.RETURNED : done(m),
            e.on())
        .with(m.closing().done(e.result(), e.onSpot(), e.solvedAt(), e.on()))
        .with(NO_CLOCKS);
  }

  /** Finds where a matter stands once it has a result. */
  private static MatterState done(Matter m) {
    return m.facts().from().isPresent() ? MatterState.ANSWERED : MatterState.DONE;
  }

  /** Finds where a matter stands that is handled here again. */
  private static MatterState resting(Matter m) {
    if (m.handling().responsible().isPresent()) {
      return MatterState.ASSIGNED;
    }
    return m.facts().matterClass().isPresent() ? MatterState.AT_HAND : MatterState.RAISED;
  }

  private static Matter up(Matter m, MatterEvent e, LogId to) {
    return m.at(MatterState.REFERRED, e.on())
        .with(m.handling().above(Optional.of(to)))
        .with(NO_CLOCKS);
  }

  private static Matter told(ClosingEvent.Told e, Matter m) {
    return m.at(MatterState.TOLD, e.on())
        .with(m.closing().told(e.on(), e.reopenUntil()))
        .with(e.clocks());
  }

  private static Matter confirmed(Matter m, MatterEvent e, Optional<Degree> degree) {
    return m.at(MatterState.CONFIRMED, e.on()).with(m.closing().confirmed(degree)).with(NO_CLOCKS);
  }

  private static Matter rated(Matter m, Ratings ratings) {
    return m.with(m.closing().rated(ratings));
  }

  private static Matter reopened(ClosingEvent.Reopened e, Matter m) {
    Matter unresolved = m.with(MatterClosing.none(m.closing().reopenings() + 1));
    return e.up().isPresent()
        ? up(unresolved, e, e.up().get())
        : unresolved
            .at(resting(m), e.on())
            .with(m.handling().again(e.on(), e.latest()))
            .with(e.clocks());
  }

  private static Matter escalated(TimerEvent.Escalated e, Matter m) {
    return e.to().isPresent()
        ? up(m, e, e.to().get())
        : m.with(m.facts().followedUp(Mode.CONCENTRATED))
            .with(m.handling().ranOut(Clock.Kind.ESCALATE));
  }

  private static Matters received(LetterEvent.Received e, Matters state) {
    Dossier d = e.dossier();
    MatterFacts facts =
        new MatterFacts(
            d.practice(),
            e.level(),
            d.unit(),
            d.summary(),
            d.topic(),
            Optional.of(d.matterClass()),
            Optional.of(e.handledAt()),
            d.mode(),
            d.sources(),
            Optional.of(d.from()),
            d.history());
    MatterState begins = e.review() ? MatterState.RECEIVED : MatterState.AT_HAND;
    if (state.find(e.matter()).isEmpty()) {
      return state.with(
          noted(Matter.opened(e.matter(), facts, begins, e.on()), e).with(e.clocks()));
    }
    return alone(
        e,
        state,
        m ->
            m.with(facts)
                .with(MatterHandling.NONE)
                .with(MatterClosing.none(m.closing().reopenings()))
                .at(begins, e.on())
                .with(e.clocks()));
  }

  /** Changes a matter that goes its own way from now on, if it had been merged into another one. */
  private static Matters alone(MatterEvent e, Matters state, UnaryOperator<Matter> change) {
    Optional<MatterId> main = state.find(e.matter()).orElseThrow().kin().mergedInto();
    Matters after = in(state, e, m -> change.apply(m.with(m.kin().into(Optional.empty()))));
    return main.isEmpty()
        ? after
        : after.change(main.get(), m -> noted(m, e).with(m.kin().minus(e.matter())));
  }

  private static Matter reportedBack(LetterEvent.ReportedBack e, Matter m) {
    if (e.result().outcome() == Result.Outcome.RETURNED) {
      return here(m, e);
    }
    return m.at(done(m), e.on())
        .with(m.closing().done(e.result(), false, e.solvedAt(), e.on()))
        .with(NO_CLOCKS);
  }

  /** Brings back a matter that the level above does not handle. */
  private static Matter here(Matter m, MatterEvent e) {
    return m.at(resting(m), e.on())
        .with(m.handling().above(Optional.empty()))
        .with(MatterClosing.none(m.closing().reopenings()))
        .with(NO_CLOCKS);
  }

  private static Matters takenUpAgain(LetterEvent.TakenUpAgain e, Matters state) {
    return alone(
        e,
        state,
        m -> {
          Matter unresolved = m.with(MatterClosing.none(m.closing().reopenings() + 1));
          return e.up().isPresent()
              ? up(unresolved, e, e.up().get())
              : unresolved
                  .with(m.handling().again(e.on(), e.latest()))
                  .at(resting(m), e.on())
                  .with(e.clocks());
        });
  }

  private static Matter concluded(LetterEvent.Concluded e, Matter m) {
    MatterLetter.Conclude c = e.conclusion();
    ImmutableSortedMap.Builder<GradeId, Integer> counts = ImmutableSortedMap.naturalOrder();
    c.ratings().forEach(count -> counts.put(count.grade(), count.count()));
    Ratings ratings =
        c.ratings().isEmpty()
            ? Ratings.NONE
            : Ratings.NONE.with(c.from().value(), counts.buildOrThrow());
    Matter said = m.with(m.closing().confirmed(c.degree()).rated(ratings).waived(c.waiver()));
    return m.state() == MatterState.MERGED
        ? said
        : said.at(MatterState.STRUCK_OFF, e.on()).with(NO_CLOCKS);
  }

  private static Matter takenBack(LetterEvent.TakenBack e, Matter m) {
    return m.state() == MatterState.MERGED || e.subject() == MatterLetter.Subject.CONCLUSION
        ? m
        : here(m, e);
  }
}
