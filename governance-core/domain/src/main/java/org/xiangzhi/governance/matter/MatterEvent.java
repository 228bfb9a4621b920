package org.xiangzhi.governance.matter;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Event;

/**
 * Is something that happened to one matter. Days that were reckoned are in it as they were reckoned
 * that day, with the rule that set them.
 */
public sealed interface MatterEvent extends Event
    permits ClosingEvent, HandlingEvent, LetterEvent, RaisingEvent, TimerEvent {
  /**
   * Returns the matter.
   *
   * @return its name
   */
  MatterId matter();

  /**
   * Returns the day.
   *
   * @return the effective day
   */
  LocalDate on();
}
