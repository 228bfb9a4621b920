package org.xiangzhi.governance.election;

/** Says which meeting a petition demands. */
public enum MeetingKind {
  /** The villagers' assembly 村民会议. */
  ASSEMBLY,
  /** The representatives' assembly 村民代表会议. */
  REPRESENTATIVES
}
