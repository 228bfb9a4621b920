package org.xiangzhi.governance.kernel;

/**
 * Says where an entry of a definition comes from, so that nothing is passed off as the source's.
 */
public enum Mark {
  /** Stated by the practice's own published source. */
  SOURCE,
  /** Stated by a law, a measure or an official notice. */
  LAW,
  /** Proposed by the author of the definition or of this library. */
  OWN
}
