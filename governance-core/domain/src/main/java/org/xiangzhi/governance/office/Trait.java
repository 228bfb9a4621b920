package org.xiangzhi.governance.office;

/**
 * Says what of a holder counts when a body is put together. It is recorded with an appointment only
 * where a rule counts it.
 */
public enum Trait {
  /** A woman. */
  WOMAN,
  /** Someone who knows accounting or management 财会、管理知识. */
  ACCOUNTANT,
  /** A party member. */
  PARTY_MEMBER
}
