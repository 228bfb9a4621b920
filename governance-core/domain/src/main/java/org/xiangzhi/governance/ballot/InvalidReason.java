package org.xiangzhi.governance.ballot;

/** Says why a paper that was returned does not count 废票. */
public enum InvalidReason {
  /** Nothing was marked 空白票. */
  BLANK,
  /** More was marked than may be chosen 多选. */
  TOO_MANY_MARKS,
  /** What was meant cannot be told 无法辨认. */
  UNREADABLE,
  /** It is no paper of this ballot 非本次选票. */
  NOT_A_BALLOT,
  /** It names whoever cannot be chosen 所选对象不符. */
  UNKNOWN_CANDIDATE,
  /** It was signed or marked so that the voter can be told 带有标记. */
  VOTER_SHOWN
}
