package org.xiangzhi.governance.delivery;

import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/**
 * Carries letters. No office is asked for: what is carried is read from the log of the sender, and
 * what became of it from the log of the receiver, so that whoever carries it can change nothing.
 */
public sealed interface DeliveryCommand extends Command {
  /**
   * Takes a letter in, in the log that it is for.
   *
   * @param from the log of the sender
   * @param letter the position there of the event that wrote it, 1 or more
   */
  @TypeName("delivery.take-in")
  record TakeIn(LogId from, long letter) implements DeliveryCommand {
    /** Refuses a position that is none. */
    public TakeIn {
      Checks.within("letter", letter, 1, Long.MAX_VALUE);
    }
  }

  /**
   * Settles a letter, in the log of the sender: it was taken in, or turned down.
   *
   * @param letter the position of the event that wrote it, 1 or more
   */
  @TypeName("delivery.settle")
  record Settle(long letter) implements DeliveryCommand {
    /** Refuses a position that is none. */
    public Settle {
      Checks.within("letter", letter, 1, Long.MAX_VALUE);
    }
  }
}
