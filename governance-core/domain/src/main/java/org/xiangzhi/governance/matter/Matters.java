package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersistentMap;
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
   * Lists the timers that have run out and not been acted on.
   *
   * @param day the day of asking
   * @return the timers due on or before that day, oldest first
   */
  public ImmutableList<Timer> due(LocalDate day) {
    return ImmutableList.of();
  }
}
