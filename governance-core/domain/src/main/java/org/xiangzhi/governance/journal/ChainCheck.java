package org.xiangzhi.governance.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * Verifies the chain of one log, event by event, without trust in whoever kept it. Not safe for use
 * by several threads.
 */
public final class ChainCheck {
  /** Says what a chain breaks at. */
  public enum Fault {
    /** The event belongs to another log. */
    OTHER_LOG,
    /** A position is left out or comes twice. */
    POSITION_GAP,
    /** The event does not name the digest of the one before. */
    CHAIN_BROKEN,
    /** The event's own digest is not that of its fields. */
    CONTENT_CHANGED,
    /** The event was recorded earlier than the one before. */
    CLOCK_BACKWARDS
  }

  /**
   * Is the place at which a chain breaks.
   *
   * @param log the log
   * @param position the position at which an intact event was expected
   * @param fault what is the matter there
   */
  public record Break(LogId log, long position, Fault fault) {}

  private final LogId log;
  private Head head;
  private Instant lastRecorded;

  private ChainCheck(LogId log, Head head, Instant lastRecorded) {
    this.log = log;
    this.head = head;
    this.lastRecorded = lastRecorded;
  }

  /**
   * Starts at the beginning of a log.
   *
   * @param log the log
   * @return a check that expects the first event
   */
  public static ChainCheck start(LogId log) {
    return behind(log, Head.EMPTY, Instant.MIN);
  }

  /**
   * Goes on behind a part that was checked before.
   *
   * @param log the log
   * @param head the end of that part
   * @param lastRecorded when its last event was recorded
   * @return a check that expects the event behind it
   */
  public static ChainCheck behind(LogId log, Head head, Instant lastRecorded) {
    return new ChainCheck(log, head, lastRecorded);
  }

  /**
   * Checks the next event.
   *
   * @param event the event that stands next
   * @return where the chain breaks, or empty if it holds and the check has moved on
   */
  public Optional<Break> next(StoredEvent event) {
    Optional<Fault> fault = faultOf(event);
    if (fault.isPresent()) {
      return Optional.of(new Break(log, head.position() + 1, fault.get()));
    }
    head = event.head();
    lastRecorded = event.recordedAt();
    return Optional.empty();
  }

  /**
   * Returns how far the chain holds.
   *
   * @return the head behind the last event that was checked
   */
  public Head head() {
    return head;
  }

  private Optional<Fault> faultOf(StoredEvent event) {
    if (!event.log().equals(log)) {
      return Optional.of(Fault.OTHER_LOG);
    }
    if (event.position() != head.position() + 1) {
      return Optional.of(Fault.POSITION_GAP);
    }
    if (!event.previous().equals(head.digest())) {
      return Optional.of(Fault.CHAIN_BROKEN);
    }
    if (!event.recomputedDigest().equals(event.digest())) {
      return Optional.of(Fault.CONTENT_CHANGED);
    }
    if (event.recordedAt().isBefore(lastRecorded)) {
      return Optional.of(Fault.CLOCK_BACKWARDS);
    }
    return Optional.empty();
  }
}
