package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Timer;

/**
 * Is one matter with all that became of it in one log.
 *
 * @param id its name
 * @param facts what it is
 * @param state where it stands
 * @param since the day on which it came there
 * @param handling who handles it and by when
 * @param closing what became of it
 * @param kin what it came from or went into
 * @param spells the times for which it was open, oldest first
 * @param trail what happened, oldest first
 */
public record Matter(
    MatterId id,
    MatterFacts facts,
    MatterState state,
    LocalDate since,
    MatterHandling handling,
    MatterClosing closing,
    Kin kin,
    ImmutableList<Spell> spells,
    ImmutableList<Entry> trail) {

  /**
   * Is a time for which a matter was open.
   *
   * @param from the day on which it was opened
   * @param until the day on which it was closed; empty while it is open
   * @param as how it was closed; empty while it is open
   */
  public record Spell(LocalDate from, Optional<LocalDate> until, Optional<MatterState> as) {}

  /**
   * Is one thing that happened.
   *
   * @param type the type of the event
   * @param on the day
   */
  public record Entry(String type, LocalDate on) {}

  static Matter opened(MatterId id, MatterFacts facts, MatterState state, LocalDate on) {
    return new Matter(
        id,
        facts,
        state,
        on,
        MatterHandling.NONE,
        MatterClosing.NONE,
        Kin.NONE,
        ImmutableList.of(new Spell(on, Optional.empty(), Optional.empty())),
        ImmutableList.of());
  }

  /**
   * Returns the revision: how much has happened to it.
   *
   * @return 1 or more
   */
  public long revision() {
    return trail.size();
  }

  /**
   * Returns the day of the latest thing that happened.
   *
   * @return the day
   */
  public LocalDate latest() {
    return trail.stream().map(Entry::on).max(LocalDate::compareTo).orElse(since);
  }

  /**
   * Returns the day on which it was opened in this log.
   *
   * @return the day
   */
  public LocalDate openedOn() {
    return spells.get(0).from();
  }

  /**
   * Finds the day on which it was closed in this log.
   *
   * @return the day, or empty while it is open
   */
  public Optional<LocalDate> closedOn() {
    return Iterables.getLast(spells).until();
  }

  /**
   * Says who has to move it on.
   *
   * @param here the log in which it is
   * @return the level above if it is there; else the office that answers for it; else the level
   *     here
   */
  public Owner owner(LogId here) {
    if (state == MatterState.REFERRED) {
      return new Owner.Level(handling.referredTo().orElseThrow());
    }
    return handling
        .responsible()
        .<Owner>map(r -> new Owner.Office(r.department(), r.unit(), r.office()))
        .orElseGet(() -> new Owner.Level(here));
  }

  /**
   * Tells whether a person is one of those who raised it.
   *
   * @param person the person
   * @return true if so, or if the person raised a duplicate of it
   */
  public boolean wasRaisedBy(PersonId person) {
    return facts.sources().stream()
        .flatMap(source -> source.raiser().stream())
        .anyMatch(raiser -> raiser.person().equals(person));
  }

  /**
   * Tells whether it should have been done by now.
   *
   * @param day the day of asking
   * @return true if it is still handled here and its deadline has passed
   */
  public boolean isOverdue(LocalDate day) {
    boolean handled = state == MatterState.ASSIGNED || state == MatterState.PLANNED;
    return handled && handling.deadline().filter(day::isAfter).isPresent();
  }

  /**
   * Lists the timers of the clocks that run.
   *
   * @return one for each
   */
  ImmutableList<Timer> timers() {
    return handling.clocks().stream()
        .map(
            clock ->
                new Timer(
                    clock.kind().sign() + "." + id + "." + handling.clocksAt(),
                    clock.firesOn(),
                    timed(clock)))
        .collect(ImmutableList.toImmutableList());
  }

  private MatterTimer timed(Clock clock) {
    return switch (clock.kind()) {
      case REVIEW, PLAN, DEADLINE -> new MatterTimer.MarkOverdue(id, clock.kind(), clock.last());
      case CLAIM -> new MatterTimer.CallForAssignment(id, clock.last());
      case REMIND -> new MatterTimer.Remind(id, clock.last());
      case ESCALATE -> new MatterTimer.Escalate(id, clock.last());
      case CONFIRM -> new MatterTimer.WaiveConfirmation(id, clock.last());
    };
  }

  Matter noted(String type, LocalDate on) {
    return new Matter(
        id,
        facts,
        state,
        since,
        handling,
        closing,
        kin,
        spells,
        ImmutableList.<Entry>builderWithExpectedSize(trail.size() + 1)
            .addAll(trail)
            .add(new Entry(type, on))
            .build());
  }

  Matter with(MatterFacts changed) {
    return new Matter(id, changed, state, since, handling, closing, kin, spells, trail);
  }

  Matter with(MatterHandling changed) {
    return new Matter(id, facts, state, since, changed, closing, kin, spells, trail);
  }

  Matter with(MatterClosing changed) {
    return new Matter(id, facts, state, since, handling, changed, kin, spells, trail);
  }

  Matter with(Kin changed) {
    return new Matter(id, facts, state, since, handling, closing, changed, spells, trail);
  }

  /** Starts clocks in place of those that run. */
  Matter with(ImmutableList<Clock> clocks) {
    return with(handling.started(clocks, revision()));
  }

  /** Comes to a state; a closed one ends the time for which it was open, an open one begins one. */
  Matter at(MatterState next, LocalDate on) {
    return new Matter(id, facts, next, on, handling, closing, kin, spellsAt(next, on), trail);
  }

  private ImmutableList<Spell> spellsAt(MatterState next, LocalDate on) {
    if (next.isOpen() == state.isOpen()) {
      return spells;
    }
    ImmutableList.Builder<Spell> all = ImmutableList.builder();
    if (next.isOpen()) {
      all.addAll(spells).add(new Spell(on, Optional.empty(), Optional.empty()));
    } else {
      all.addAll(spells.subList(0, spells.size() - 1))
          .add(new Spell(Iterables.getLast(spells).from(), Optional.of(on), Optional.of(next)));
    }
    return all.build();
  }
}
