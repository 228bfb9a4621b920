package org.xiangzhi.governance.election;

/** Says who may stand in an election. */
public enum Candidacy {
  /** Whoever is on the voter list. */
  VOTERS,
  /** Party members, as long as there is one on the voter list; otherwise whoever is on it. */
  PARTY_MEMBERS_FIRST
}
