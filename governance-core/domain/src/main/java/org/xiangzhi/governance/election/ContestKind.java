package org.xiangzhi.governance.election;

/** Says how the vote for one office is counted. */
public enum ContestKind {
  /** The first vote: elected is who has the majority of those taking part. */
  FIRST,
  /** The first vote was held, and waits to be counted until the offices above are filled. */
  HELD,
  /** The second round 另行选举: most votes win, with no less than the share of the law. */
  SECOND,
  /** Another vote among those who have as many votes as each other 再次投票: most votes win. */
  TIE
}
