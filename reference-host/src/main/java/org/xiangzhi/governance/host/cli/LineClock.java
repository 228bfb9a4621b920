package org.xiangzhi.governance.host.cli;

import java.time.Instant;
import java.time.InstantSource;

/** Is a clock that shows the time of the line at hand. For rehearsals: nobody vouches for it. */
final class LineClock implements InstantSource {
  private volatile Instant now = Instant.EPOCH;

  LineClock() {}

  void set(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
