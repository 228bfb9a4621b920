package org.xiangzhi.governance.meeting;

import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;

/** Is what the room of meetings needs to know of the other rooms, as of the day of the act. */
public interface MeetingView {
  /**
   * Is a kind of meeting as the practice in use provides it.
   *
   * @param practice the digest of the practice
   * @param kind the kind
   */
  record Provided(Digest practice, MeetingKind kind) {}

  /**
   * Finds a kind of meeting in the practice in use.
   *
   * @param kind its name
   * @return the kind, or empty
   */
  Optional<Provided> provided(MeetingKindId kind);
}
