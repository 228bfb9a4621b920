package org.xiangzhi.governance.meeting;

/** Says when a required part of a meeting is done. */
public enum MeetingPhase {
  /** Before it is opened 会前. */
  BEFORE,
  /** Before it is closed 会中. */
  DURING,
  /** Behind it, before its minutes are approved 会后. */
  AFTER
}
