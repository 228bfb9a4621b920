package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says which meetings a practice knows and who has to hold them.
 *
 * @param kinds the kinds of meeting
 * @param topics the classes of topics
 * @param officials the offices whose holders speak as officials 干部, wherever they hold them;
 *     residents who hold none of them speak as residents, and everyone else as a guest
 * @param obligations who has to hold which meeting how often
 */
public record MeetingRules(
    ImmutableList<MeetingKind> kinds,
    ImmutableList<Topic> topics,
    ImmutableSet<OfficeId> officials,
    ImmutableList<MeetingObligation> obligations) {
  /** Knows no meetings. */
  public static final MeetingRules NONE =
      new MeetingRules(
          ImmutableList.of(), ImmutableList.of(), ImmutableSet.of(), ImmutableList.of());

  /**
   * Finds a kind of meeting.
   *
   * @param kind its name
   * @return its definition, or empty
   */
  public Optional<MeetingKind> kind(MeetingKindId kind) {
    return kinds.stream().filter(k -> k.id().equals(kind)).findFirst();
  }

  /**
   * Finds a class of topics.
   *
   * @param topic its name
   * @return its definition, or empty
   */
  public Optional<Topic> topic(TopicId topic) {
    return topics.stream().filter(t -> t.id().equals(topic)).findFirst();
  }
}
