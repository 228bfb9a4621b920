package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Says which meetings a practice knows.
 *
 * @param kinds the kinds of meeting
 */
public record MeetingRules(ImmutableList<MeetingKind> kinds) {
  /** Knows no meetings. */
  public static final MeetingRules NONE = new MeetingRules(ImmutableList.of());

  /**
   * Finds a kind of meeting.
   *
   * @param kind its name
   * @return its definition, or empty
   */
  public Optional<MeetingKind> kind(MeetingKindId kind) {
    return kinds.stream().filter(k -> k.id().equals(kind)).findFirst();
  }
}
