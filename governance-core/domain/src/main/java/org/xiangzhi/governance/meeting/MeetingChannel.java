package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Text;

/**
 * Is a way to be at a meeting 参会渠道: in the yard, in the field, in a hall, online.
 *
 * @param id its name
 * @param name what people call it
 * @param dispatch whether it is the officials' own group for dispatching work 调度群. Only officials
 *     are checked in through it, and what is posted there is disclosed to nobody: it is no notice
 */
public record MeetingChannel(ChannelId id, Text name, boolean dispatch) {
  /**
   * Defines a channel that is open to all.
   *
   * @param id its name
   * @param name what people call it
   * @return the channel
   */
  public static MeetingChannel open(String id, Text name) {
    return new MeetingChannel(ChannelId.of(id), name, false);
  }

  /**
   * Defines a channel of officials.
   *
   * @param id its name
   * @param name what people call it
   * @return the channel
   */
  public static MeetingChannel dispatch(String id, Text name) {
    return new MeetingChannel(ChannelId.of(id), name, true);
  }
}
