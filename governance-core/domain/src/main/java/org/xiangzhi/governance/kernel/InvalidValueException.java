package org.xiangzhi.governance.kernel;

/** Tells that a value type was given a value outside its bounds; it carries the refusal. */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /**
   * Wraps the refusal.
   *
   * @param refusal what was wrong, with value and bounds
   */
  public InvalidValueException(Refusal refusal) {
    super(refusal.code() + " " + refusal.rule() + " " + refusal.arguments());
    this.refusal = refusal;
  }

  /**
   * Returns what was wrong.
   *
   * @return the refusal, with value and bounds
   */
  public Refusal refusal() {
    return refusal;
  }
}
