package org.xiangzhi.governance.law;

/** Says what a clause of a compact may go against. */
public enum LintCategory {
  /** Penalties, which law, regulation and rule alone may set 行政处罚法定. */
  PENALTY,
  /** The freedom, the home, the body and the honour of a person 人身权利. */
  PERSONAL_RIGHTS,
  /** The right to vote, to stand, to know and to oversee 民主权利. */
  DEMOCRATIC_RIGHTS,
  /** Land, homestead, dividends and compensation 财产权利. */
  PROPERTY_RIGHTS,
  /** Treatment by whether and whom someone has married 婚姻状况. */
  MARITAL_STATUS,
  /** Welfare, schooling and certificates made to depend on good conduct 民生待遇. */
  WELFARE
}
