package org.xiangzhi.governance.ballot;

/** Says what sort of vote a ballot is; the law looks at it. */
public enum BallotKind {
  /** The villagers' assembly 村民会议. */
  ASSEMBLY,
  /** The representatives' assembly 村民代表会议. */
  REPRESENTATIVES,
  /** A villagers' group meeting 村民小组会议. */
  GROUP_MEETING,
  /** The election of a villagers' committee 村民委员会选举. */
  ELECTION,
  /** A recall 罢免. */
  RECALL,
  /** An award selection 评选. */
  AWARD,
  /** A democratic evaluation 民主评议. */
  EVALUATION,
  /** A vote on a matter in any other meeting 一事一议一表决. */
  MATTER
}
