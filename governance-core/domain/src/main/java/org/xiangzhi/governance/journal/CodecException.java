package org.xiangzhi.governance.journal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.xiangzhi.governance.kernel.Refusal;

/** Tells that a document is not one of the expected type; it carries the refusals. */
public final class CodecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Refusal> refusals;

  /**
   * Wraps the refusals.
   *
   * @param refusals what is wrong, each with the JSON pointer of its place; at least one
   */
  public CodecException(List<Refusal> refusals) {
    super(refusals.toString());
    this.refusals = ImmutableList.copyOf(refusals);
  }

  /**
   * Returns what is wrong.
   *
   * @return the refusals, at least one
   */
  public ImmutableList<Refusal> refusals() {
    return refusals;
  }
}
