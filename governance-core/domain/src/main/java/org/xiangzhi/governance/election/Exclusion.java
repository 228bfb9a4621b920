package org.xiangzhi.governance.election;

/** Says why a person is not on a voter list. */
public enum Exclusion {
  /** Deprived of political rights by law 依法被剥夺政治权利. */
  DEPRIVED_OF_RIGHTS,
  /** On the voter list of another village already 已在其他地方登记. */
  REGISTERED_ELSEWHERE,
  /** Dead since. */
  DIED,
  /** Asks not to take part 本人放弃. */
  DECLINED
}
