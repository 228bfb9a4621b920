package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Is one speech 发言 that has ended.
 *
 * @param person who spoke
 * @param group whose time it took
 * @param item the item on which, or empty
 * @param prepared whether it was read from a prepared text
 * @param stretches the times for which it ran, in order, at least one; between them it was paused
 */
public record Speech(
    PersonId person,
    SpeakerGroup group,
    Optional<ItemId> item,
    boolean prepared,
    ImmutableList<Stretch> stretches) {
  /** Refuses a speech without a time. */
  public Speech {
    Checks.within("stretches", stretches.size(), 1, Integer.MAX_VALUE);
  }

  /**
   * Is an unbroken time.
   *
   * @param from its start
   * @param until its end, not before its start
   */
  public record Stretch(Instant from, Instant until) {
    /** Refuses an end before the start. */
    public Stretch {
      if (until.isBefore(from)) {
        throw new InvalidValueException(
            Refusal.of(
                RefusalCode.DATES_REVERSED, Checks.DATE_ORDER, "from", from, "until", until));
      }
    }

    long millis() {
      return Math.subtractExact(until.toEpochMilli(), from.toEpochMilli());
    }

    boolean overlaps(Stretch other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }
  }

  /**
   * Returns how long it lasted, without pauses.
   *
   * @return milliseconds, 0 or more
   */
  public long millis() {
    long sum = 0;
    for (Stretch stretch : stretches) {
      sum = Math.addExact(sum, stretch.millis());
    }
    return sum;
  }
}
