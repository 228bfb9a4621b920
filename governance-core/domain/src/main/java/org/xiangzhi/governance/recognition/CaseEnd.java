package org.xiangzhi.governance.recognition;

/** Says why a case of a list ends without a vote. */
public enum CaseEnd {
  /** What was wrong was put right 已改正. */
  MENDED,
  /** It is not pursued 撤销. */
  DROPPED
}
