package org.xiangzhi.governance.compact;

/** Says how a household was asked or told. */
public enum Channel {
  /** At its door 上门. */
  DOOR_TO_DOOR,
  /** At a meeting 会议. */
  MEETING,
  /** Online or by telephone 线上. */
  ONLINE,
  /** By a posted notice with a box for replies 张贴. */
  NOTICE_BOARD
}
