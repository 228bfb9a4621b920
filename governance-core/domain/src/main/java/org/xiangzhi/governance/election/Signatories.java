package org.xiangzhi.governance.election;

/** Says who signs a petition 联名. */
public enum Signatories {
  /** Villagers with the vote 有选举权的村民. */
  VILLAGERS,
  /** Villagers' representatives 村民代表. */
  REPRESENTATIVES
}
