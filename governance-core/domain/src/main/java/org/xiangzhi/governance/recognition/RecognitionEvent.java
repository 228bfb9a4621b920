package org.xiangzhi.governance.recognition;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;

/** Is something that happened to awards or lists. */
public sealed interface RecognitionEvent extends Event permits AwardEvent, ListEvent {
  /**
   * Says who did it.
   *
   * @return the actor
   */
  PersonId by();

  /**
   * Says when.
   *
   * @return the day of the act
   */
  LocalDate on();
}
