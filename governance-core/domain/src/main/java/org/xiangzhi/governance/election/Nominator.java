package org.xiangzhi.governance.election;

/** Says who nominates a candidate 提名推荐. */
public enum Nominator {
  /** Voters on the list. */
  VOTERS,
  /** The village party organisation 村党组织; by law since 2026. */
  PARTY_ORGANISATION
}
