package org.xiangzhi.governance.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Is one posting: what it says, and from when to when it stood.
 *
 * @param posted how it was posted
 * @param endedOn the day on which it was taken down, found missing or corrected; empty while it
 *     stands
 * @param end how it ended
 * @param confirmed how oversight confirmed it; empty until then
 */
public record Disclosure(
    DisclosureEvent.Posted posted,
    Optional<LocalDate> endedOn,
    Optional<End> end,
    Optional<DisclosureEvent.Confirmed> confirmed) {

  /** Says how a posting ended. */
  public enum End {
    /** It was taken down in its time. */
    TAKEN_DOWN,
    /** It was gone before its time, and counts for nothing. */
    MISSING,
    /** A corrected one took its place. */
    CORRECTED
  }

  static Disclosure of(DisclosureEvent.Posted posted) {
    return new Disclosure(posted, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Tells whether it stands.
   *
   * @return true until it ended
   */
  public boolean stands() {
    return end.isEmpty();
  }

  /**
   * Counts the days for which it has stood, the first left out.
   *
   * @param day the day of asking
   * @return the days up to its end or to that day, 0 or more
   */
  public long daysStood(LocalDate day) {
    LocalDate last = endedOn.filter(ended -> ended.isBefore(day)).orElse(day);
    return Math.max(0, ChronoUnit.DAYS.between(posted.on(), last));
  }

  /**
   * Returns the first day on which it may be taken down.
   *
   * @return the day of posting and as many days as law or practice demanded on it
   */
  public LocalDate mayEndOn() {
    return posted.on().plusDays(posted.standing().map(DisclosureEvent.Standing::days).orElse(0));
  }

  /** Tells whether it stands or stood its time: what went missing or was wrong does not count. */
  boolean counts() {
    return end.map(how -> how == End.TAKEN_DOWN).orElse(true);
  }

  Disclosure ended(End how, LocalDate on) {
    return new Disclosure(posted, Optional.of(on), Optional.of(how), confirmed);
  }

  Disclosure confirmed(DisclosureEvent.Confirmed event) {
    return new Disclosure(posted, endedOn, end, Optional.of(event));
  }
}
