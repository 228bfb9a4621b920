package org.xiangzhi.governance.election;

/**
 * Says why a person may not be a candidate. Source: Organic Law of Villagers' Committees, 2025 text
 * Art. 18. The record names the reason and the evidence's digest, never the story.
 */
public enum Bar {
  /** Expelled from the Communist Party 被开除党籍. */
  EXPELLED_FROM_PARTY,
  /** A criminal penalty 因犯罪受过刑事处罚. */
  CRIMINAL_PENALTY,
  /** Unlawful acts by clan or gang power 利用宗族或者黑恶势力从事非法活动. */
  CLAN_OR_GANG,
  /** Illegal religious activity or a cult 非法宗教活动或者邪教活动. */
  ILLEGAL_RELIGION_OR_CULT
}
