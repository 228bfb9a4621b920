package org.xiangzhi.governance.election;

/**
 * Says by what improper means a person was elected, so that the election is void 当选无效. Source:
 * Organic Law of Villagers' Committees, 2025 text Art. 21 (2018 text Art. 17).
 */
public enum Fraud {
  /** Violence 暴力. */
  VIOLENCE,
  /** Threats 威胁. */
  THREAT,
  /** Deceit 欺骗. */
  DECEIT,
  /** Bribery 贿赂. */
  BRIBERY,
  /** Forged ballots 伪造选票. */
  FORGED_BALLOTS,
  /** A false count 虚报选举票数. */
  FALSE_COUNT,
  /** Other improper means 其他不正当手段. */
  OTHER
}
