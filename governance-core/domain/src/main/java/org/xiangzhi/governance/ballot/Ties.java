package org.xiangzhi.governance.ballot;

/** Says what becomes of candidates who have as many votes as each other for the last seat. */
public enum Ties {
  /** They stand in another vote 再次投票. */
  VOTE_AGAIN,
  /** All of them win; for awards alone. */
  ALL_WIN
}
