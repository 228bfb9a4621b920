package org.xiangzhi.governance.testkit.invariant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Act;

/** INV-CLOCK: recording instants never go back, and no effective day lies behind its recording. */
public final class ClockForward implements Invariant {
  /** Makes the invariant. */
  public ClockForward() {}

  @Override
  public String id() {
    return "INV-CLOCK";
  }

  @Override
  public Optional<String> broken(History history) {
    Instant last = Instant.MIN;
    for (History.Entry entry : history.entries()) {
      StoredEvent stored = entry.stored();
      if (stored.recordedAt().isBefore(last)) {
        return Optional.of(stored.position() + " is recorded before the one before");
      }
      if (stored.day().isAfter(LocalDate.ofInstant(stored.recordedAt(), Act.ZONE))) {
        return Optional.of(stored.position() + " takes effect after it was recorded");
      }
      last = stored.recordedAt();
    }
    return Optional.empty();
  }
}
