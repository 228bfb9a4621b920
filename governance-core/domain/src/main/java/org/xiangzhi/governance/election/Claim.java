package org.xiangzhi.governance.election;

/** Says what an objection to a voter list claims. */
public enum Claim {
  /** A person who should be on the list is not 漏登. */
  MISSING,
  /** A person who should not be on the list is 错登. */
  WRONGLY_LISTED
}
