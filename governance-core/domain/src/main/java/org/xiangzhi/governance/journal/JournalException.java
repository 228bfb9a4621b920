package org.xiangzhi.governance.journal;

/** Tells that the store failed: the surroundings are at fault, not the command. */
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is the matter with the store. */
  public enum Fault {
    /** It can be read only. */
    READ_ONLY,
    /** No room is left. */
    FULL,
    /** Its content is damaged, or is not what this program keeps. */
    CORRUPT,
    /** It was written by a newer version of this program. */
    NEWER,
    /** It is not there, does not answer, or was closed. */
    UNAVAILABLE
  }

  private final Fault fault;

  /**
   * Tells of a fault.
   *
   * @param fault what is the matter
   * @param detail where, for the operator; no personal data
   */
  public JournalException(Fault fault, String detail) {
    super(fault + ": " + detail);
    this.fault = fault;
  }

  /**
   * Tells of a fault with its cause.
   *
   * @param fault what is the matter
   * @param detail where, for the operator; no personal data
   * @param cause what the store threw
   */
  public JournalException(Fault fault, String detail, Throwable cause) {
    super(fault + ": " + detail, cause);
    this.fault = fault;
  }

  /**
   * Returns what is the matter.
   *
   * @return the fault
   */
  public Fault fault() {
    return fault;
  }
}
