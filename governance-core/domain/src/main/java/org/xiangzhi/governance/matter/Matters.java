package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Timer;

/** Is the state of the matters 事项 of one log. */
public final class Matters {
  private static final Matters EMPTY = new Matters(PersistentMap.empty());

  private final PersistentMap<MatterId, MatterEvent> matters;

  private Matters(PersistentMap<MatterId, MatterEvent> matters) {
    this.matters = matters;
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
    return Decision.refuse(NOT_FOUND, MatterGuards.KNOWN, "kind", "matter", "id", command.matter());
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Matters evolve(MatterEvent event) {
    return new Matters(matters.with(event.matter(), event));
  }

  /**
   * Finds a matter.
   *
   * @param matter its name
   * @return the matter, or empty
   */
  public Optional<MatterEvent> find(MatterId matter) {
    return matters.get(matter);
  }

  /**
   * Finds the letter that an event writes to another log.
   *
   * @param event the event
   * @return the letter, or empty if it concerns this log alone
   */
  public static Optional<Letter> letter(MatterEvent event) {
    return Optional.empty();
  }

  /**
   * Says what this room is told when a letter of its own was turned down.
   *
   * @param command what the letter asked
   * @param why why it was turned down
   * @return the command that brings the matter back, or empty if there is nothing to bring back
   */
  public static Optional<ByLetter> turnedDown(ByLetter command, ImmutableList<Refusal> why) {
    return Optional.empty();
  }

  /**
   * Lists the timers that have run out and not been acted on.
   *
   * @param day the day of asking
   * @return the timers due on or before that day, oldest first
   */
  public ImmutableList<Timer> due(LocalDate day) {
    return ImmutableList.of();
  }
}
