package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.Rule;

/** States what holds for every meeting. */
public final class MeetingGuards {
  /** A meeting is of a kind that the practice in use provides, and called once. */
  public static final Rule KNOWN =
      Rule.own(
          "MEETING-KNOWN",
          "会议须属本村现行做法所定种类，且只召集一次",
          "a meeting is of a kind that the practice in use provides, and is called once");

  private MeetingGuards() {}
}
