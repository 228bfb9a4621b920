package org.xiangzhi.governance.ballot;

/** Says who makes up an assembly and counts towards its quorum. */
public enum Basis {
  /** Villagers aged 18 or over 十八周岁以上的村民. */
  ADULTS,
  /** One representative for each household 户的代表. */
  HOUSEHOLDS,
  /** Members of a body, such as the representatives. */
  MEMBERS,
  /** Those on the voter list of an election 登记参加选举的村民. */
  VOTERS
}
