package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Timer;

/**
 * Is the state of the matters 事项 of one log. Open matters and running timers are kept apart from
 * the rest, so that asking for them costs no more for all that was closed before.
 */
public final class Matters {
  private static final Matters EMPTY =
      new Matters(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<MatterId, Matter> all;
  private final PersistentMap<MatterId, Matter> open;
  private final PersistentMap<Ring, Timer> agenda;

  private Matters(
      PersistentMap<MatterId, Matter> all,
      PersistentMap<MatterId, Matter> open,
      PersistentMap<Ring, Timer> agenda) {
    this.all = all;
    this.open = open;
    this.agenda = agenda;
  }

  /** Puts timers in the order in which they go off. */
  private record Ring(LocalDate day, String id) implements Comparable<Ring> {
    static Ring of(Timer timer) {
      return new Ring(timer.due(), timer.id());
    }

    @Override
    public int compareTo(Ring other) {
      int byDay = day.compareTo(other.day);
      return byDay != 0 ? byDay : id.compareTo(other.id);
    }
  }

  /**
   * Returns the state of a log in which nothing has happened.
   *
   * @return no matters
   */
  public static Matters empty() {
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
  public Decision<MatterEvent> decide(MatterCommand command, Act act, MatterView view) {
    return MatterDecider.decide(command, new MatterContext(this, act, view));
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Matters evolve(MatterEvent event) {
    return MatterEvolution.evolve(event, this);
  }

  /**
   * Finds a matter.
   *
   * @param matter its name
   * @return the matter, closed or not, or empty
   */
  public Optional<Matter> find(MatterId matter) {
    return all.get(matter);
  }

  /**
   * Streams every matter that there ever was.
   *
   * @return the matters, by name
   */
  public Stream<Matter> all() {
    return all.values();
  }

  /**
   * Streams the matters that are open.
   *
   * @return the matters, by name
   */
  public Stream<Matter> open() {
    return open.values();
  }

  /**
   * Lists the timers that have run out and not been acted on.
   *
   * @param day the day of asking
   * @return the timers due on or before that day, oldest first
   */
  public ImmutableList<Timer> due(LocalDate day) {
    ImmutableList.Builder<Timer> due = ImmutableList.builder();
    Iterator<Map.Entry<Ring, Timer>> next = agenda.iterator();
    while (next.hasNext()) {
      Map.Entry<Ring, Timer> entry = next.next();
      if (entry.getKey().day().isAfter(day)) {
        break;
      }
      due.add(entry.getValue());
    }
    return due.build();
  }

  /**
   * Reads the letter that is in an event.
   *
   * @param event the event
   * @return the letter, or empty if the event concerns this log alone
   */
  public static Optional<Letter> letter(MatterEvent event) {
    return Letters.of(event);
  }

  /**
   * Says what this room is told when a letter of its own was turned down.
   *
   * @param command what the letter asked
   * @param why why it was turned down
   * @return the command that brings the matter back; empty if the letter is of another room, or was
   *     such a command itself
   */
  public static Optional<ByLetter> turnedDown(ByLetter command, ImmutableList<Refusal> why) {
    return Letters.turnedDown(command, why);
  }

  /** Adds a matter that there was not. */
  Matters with(Matter added) {
    return put(Optional.empty(), added);
  }

  /** Changes a matter and the timers that come from it. */
  Matters change(MatterId id, UnaryOperator<Matter> change) {
    Matter before = all.get(id).orElseThrow();
    return put(Optional.of(before), change.apply(before));
  }

  private Matters put(Optional<Matter> before, Matter after) {
    return new Matters(
        all.with(after.id(), after),
        after.state().isOpen() ? open.with(after.id(), after) : open.without(after.id()),
        rescheduled(before, after));
  }

  private PersistentMap<Ring, Timer> rescheduled(Optional<Matter> before, Matter after) {
    if (before.isPresent()
        && before.get().handling().clocks().equals(after.handling().clocks())
        && before.get().handling().clocksAt() == after.handling().clocksAt()) {
      return agenda;
    }
    PersistentMap<Ring, Timer> changed = agenda;
    if (before.isPresent()) {
      for (Timer timer : before.get().timers()) {
        changed = changed.without(Ring.of(timer));
      }
    }
    for (Timer timer : after.timers()) {
      changed = changed.with(Ring.of(timer), timer);
    }
    return changed;
  }
}
