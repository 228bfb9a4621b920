package org.xiangzhi.governance.host.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;

/**
 * Is a clock that is driven by the lines: it shows the latest time among those accepted, or that of
 * the line at hand if that is later. It never goes back, so that a line dated earlier is recorded
 * late, as it would be in life. For rehearsals: nobody vouches for it.
 */
final class LineClock implements InstantSource {
  private volatile Instant kept;
  private volatile Instant shown;

  private LineClock(Instant start) {
    this.kept = start;
    this.shown = start;
  }

  /** Starts at the latest instant that the journal has recorded. */
  static LineClock behind(Journal journal) {
    Instant latest = Instant.EPOCH;
    for (LogId log : journal.logs()) {
      Optional<StoredEvent> last =
          journal.read(log, journal.head(log).position() - 1, 1).stream().findFirst();
      Instant recorded = last.map(StoredEvent::recordedAt).orElse(latest);
      latest = recorded.isAfter(latest) ? recorded : latest;
    }
    return new LineClock(latest);
  }

  /** Starts anew, for a county whose logs are all empty: time goes back in no log. */
  void startAnew() {
    kept = Instant.EPOCH;
    shown = Instant.EPOCH;
  }

  /** Shows the time of a line. */
  void show(Instant at) {
    shown = at.isAfter(kept) ? at : kept;
  }

  /** Stays at what is shown; a line that was refused has moved nothing. */
  void keep() {
    kept = shown;
  }

  @Override
  public Instant instant() {
    return shown;
  }
}
