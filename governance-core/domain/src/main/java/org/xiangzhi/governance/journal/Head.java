package org.xiangzhi.governance.journal;

import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is the end of a log: how many events it has, and the digest of the last.
 *
 * @param position the number of events, 0 for an empty log
 * @param digest the last event's digest; 64 zeros for an empty log
 */
public record Head(long position, Digest digest) {
  /** The head of a log without events. */
  public static final Head EMPTY = new Head(0, new Digest("0".repeat(64)));

  /** Refuses a negative position. */
  public Head {
    Checks.within("position", position, 0, Long.MAX_VALUE);
  }
}
