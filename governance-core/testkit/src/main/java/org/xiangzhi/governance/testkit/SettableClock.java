package org.xiangzhi.governance.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until it is set, backwards too. Safe for use by many threads. */
public final class SettableClock implements InstantSource {
  private final AtomicReference<Instant> now;

  private SettableClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  /**
   * Makes a clock.
   *
   * @param now what it shows
   * @return the clock
   */
  public static SettableClock at(Instant now) {
    return new SettableClock(now);
  }

  /**
   * Sets the clock.
   *
   * @param instant what it shows from now on; may lie before what it showed
   */
  public void set(Instant instant) {
    now.set(instant);
  }

  /**
   * Moves the clock.
   *
   * @param by how far; backwards if negative
   * @return what it shows now
   */
  public Instant advance(Duration by) {
    return now.updateAndGet(instant -> instant.plus(by));
  }

  @Override
  public Instant instant() {
    return now.get();
  }
}
