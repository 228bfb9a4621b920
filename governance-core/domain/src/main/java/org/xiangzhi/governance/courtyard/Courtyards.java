package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Timer;

/**
 * Is the record of the courtyards 小院 of a village; in the log of a county, what it keeps of those
 * of all its villages.
 */
public final class Courtyards {
  private static final Courtyards EMPTY =
      new Courtyards(
          PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), CountyRecord.EMPTY);

  private final PersistentMap<UnitId, Courtyard> courtyards;

  /** In which open proposal a household is. */
  private final PersistentMap<UnitId, UnitId> proposedIn;

  /** By which courtyard a scattered household is drawn along. */
  private final PersistentMap<UnitId, UnitId> attachedTo;

  private final CountyRecord county;

  Courtyards(
      PersistentMap<UnitId, Courtyard> courtyards,
      PersistentMap<UnitId, UnitId> proposedIn,
      PersistentMap<UnitId, UnitId> attachedTo,
      CountyRecord county) {
    this.courtyards = courtyards;
    this.proposedIn = proposedIn;
    this.attachedTo = attachedTo;
    this.county = county;
  }

  /**
   * Returns the record of a log in which nothing has happened.
   *
   * @return no courtyards
   */
  public static Courtyards empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<CourtyardEvent> decide(CourtyardCommand command, Act act, CourtyardView view) {
    return CourtyardDecider.decide(command, new CourtyardContext(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the record behind it
   */
  public Courtyards evolve(CourtyardEvent event) {
    return CourtyardEvolution.evolve(event, this);
  }

  /**
   * Lists what has become due of itself.
   *
   * @param day the day of asking
   * @return the timers due on or before that day, oldest first
   */
  public ImmutableList<Timer> due(LocalDate day) {
    return courtyards
        .values()
        .flatMap(
            courtyard ->
                courtyard.remedies().stream()
                    .filter(remedy -> !remedy.overdue() && remedy.due().isBefore(day))
                    .map(remedy -> CourtyardTimers.of(courtyard.id(), remedy)))
        .sorted(Comparator.comparing(Timer::due).thenComparing(Timer::id))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads the letter that is in an event.
   *
   * @param event the event
   * @return the letter, or empty if the event concerns this log alone
   */
  public static Optional<Letter> letter(CourtyardEvent event) {
    return LetterDecider.of(event);
  }

  /**
   * Says what this room is told when a letter of its own was turned down.
   *
   * @param command what the letter asked
   * @param why why it was turned down
   * @return the command that tells it; empty for a letter that asked for nothing
   */
  public static Optional<ByLetter> turnedDown(ByLetter command, ImmutableList<Refusal> why) {
    return command instanceof CourtyardLetter.TakeEntry entry
        ? Optional.of(
            new CourtyardLetter.HearRefusal(
                entry.courtyard(),
                entry.batch(),
                why.stream().map(Refusal::code).collect(ImmutableSet.toImmutableSet())))
        : Optional.empty();
  }

  /**
   * Says where a courtyard stands in its creation.
   *
   * @param courtyard its name
   * @param act on whose behalf and when
   * @param view what the other rooms know of that day
   * @return its step with every figure, or empty if it was never proposed
   */
  public Optional<CourtyardStatus> status(UnitId courtyard, Act act, CourtyardView view) {
    return find(courtyard)
        .map(found -> CourtyardStatus.of(found, new CourtyardContext(this, act, view)));
  }

  /**
   * Tells whether a change of units has to be recorded for a courtyard.
   *
   * @param courtyard its name
   * @param act on whose behalf and when
   * @param view what the other rooms know of that day, the change of units among it
   * @return true if a review would find something
   */
  public boolean needsReview(UnitId courtyard, Act act, CourtyardView view) {
    return find(courtyard)
        .filter(Courtyard::isUnit)
        .filter(found -> !UnitReview.of(found, new CourtyardContext(this, act, view)).isEmpty())
        .isPresent();
  }

  /**
   * Finds a courtyard.
   *
   * @param courtyard its name
   * @return the courtyard, or empty if it was never proposed
   */
  public Optional<Courtyard> find(UnitId courtyard) {
    return courtyards.get(courtyard);
  }

  /**
   * Streams all courtyards.
   *
   * @return proposals, units and those that ended
   */
  public Stream<Courtyard> all() {
    return courtyards.values();
  }

  /**
   * Finds the open proposal in which a household is.
   *
   * @param household the household
   * @return the proposed courtyard, or empty
   */
  public Optional<UnitId> proposedIn(UnitId household) {
    return proposedIn.get(household);
  }

  /**
   * Finds the courtyard that draws a scattered household along.
   *
   * @param household the household
   * @return the courtyard, or empty
   */
  public Optional<UnitId> attachedTo(UnitId household) {
    return attachedTo.get(household);
  }

  /**
   * Returns what the county's log keeps.
   *
   * @return needs, race, draws and standings; empty in the log of a village
   */
  public CountyRecord county() {
    return county;
  }

  Courtyards with(Courtyard courtyard) {
    return new Courtyards(
        courtyards.with(courtyard.id(), courtyard), proposedIn, attachedTo, county);
  }

  Courtyards with(CountyRecord changed) {
    return new Courtyards(courtyards, proposedIn, attachedTo, changed);
  }

  Courtyards proposing(Iterable<UnitId> households, UnitId courtyard) {
    PersistentMap<UnitId, UnitId> all = proposedIn;
    for (UnitId household : households) {
      all = all.with(household, courtyard);
    }
    return new Courtyards(courtyards, all, attachedTo, county);
  }

  Courtyards notProposing(Iterable<UnitId> households) {
    PersistentMap<UnitId, UnitId> all = proposedIn;
    for (UnitId household : households) {
      all = all.without(household);
    }
    return new Courtyards(courtyards, all, attachedTo, county);
  }

  Courtyards attaching(Iterable<UnitId> households, UnitId courtyard) {
    PersistentMap<UnitId, UnitId> all = attachedTo;
    for (UnitId household : households) {
      all = all.with(household, courtyard);
    }
    return new Courtyards(courtyards, proposedIn, all, county);
  }

  Courtyards detaching(Iterable<UnitId> households) {
    PersistentMap<UnitId, UnitId> all = attachedTo;
    for (UnitId household : households) {
      all = all.without(household);
    }
    return new Courtyards(courtyards, proposedIn, all, county);
  }
}
