package org.xiangzhi.governance.ballot;

/** Says what a ballot decides on, as far as the law asks. */
public enum Matter {
  /** Adoption or revision of a village compact 村规民约. */
  COMPACT,
  /** Anything else. */
  OTHER
}
